/** Damages a clean text the way mirror sites do, byte by byte: what `ingest/clean` has to undo. */
import iconv from 'iconv-lite';
import { Converter } from 'opencc-js/cn2t';

/** Traditional characters mirror sites annotate, with the syllable they put in the bracket, in the order they do it. */
const ANNOTATED =
  '數shù 聯lián 強qiáng 導dǎo 領lǐng 發fā 現xiàn 進jìn 學xué 質zhì 關guān 設shè 習xí 經jīng 業yè 當dāng 擔dān 養yǎng 風fēng 訓xùn 務wù ' +
  '認rèn 準zhǔn 態tài 嚴yán 責zé 監jiān 調diào 規guī 優yōu 轉zhuǎn 結jié 機jī 創chuàng 鄉xiāng 細xì 穩wěn 構gòu 戰zhàn 內nèi ' +
  '運yùn 統tǒng 紀jì 環huán 應yīng 復fù 區qū 護hù 續xù 產chǎn 濟jì 權quán 標biāo 執zhí 遠yuǎn 網wǎng 節jié 礎chǔ 據jù 揚yáng';

const ANNOTATIONS = ANNOTATED.split(' ').map((pair) => {
  const [character = '', ...syllable] = pair;
  return { bytes: [...iconv.encode(character, 'gbk')], bracket: `(${syllable.join('')})` };
});

/** A byte, or a bracket put between bytes. */
type Piece = number | string;

/** 當 AE94 的 B5C4: the bytes of 數 (94B5) stand across the two, and the bracket goes between B5 and C4. */
function annotate(bytes: Piece[]): Piece[] {
  for (const {
    bytes: [lead, trail],
    bracket,
  } of ANNOTATIONS) {
    const done: Piece[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      done.push(bytes[at] as Piece);
      if (bytes[at] !== lead || bytes[at + 1] !== trail) continue;
      done.push(trail as number, bracket);
      at += 1;
    }
    bytes = done;
  }
  return bytes;
}

/** A lead byte without its trail byte becomes ?, and takes the opening bracket behind it along. */
function decode(pieces: Piece[]): string {
  let text = '';
  for (let at = 0; at < pieces.length; at += 1) {
    const [lead, trail] = [pieces[at] as Piece, pieces[at + 1]];
    if (typeof lead === 'string') text += lead;
    else if (lead < 0x80) text += String.fromCharCode(lead);
    else if (typeof trail === 'number' && trail >= 0x40 && trail !== 0x7f) {
      text += iconv.decode(Buffer.from([lead, trail]), 'gbk');
      at += 1;
    } else {
      text += '?';
      if (typeof trail === 'string') {
        text += trail.slice(1);
        at += 1;
      }
    }
  }
  return text;
}

const convert = Converter({ from: 'cn', to: 't' });

/** Mirror sites convert character by character: 干部 keeps its 干, 作为 becomes 作為. */
const PLAIN: Record<string, string> = {
  幹: '干',
  乾: '干',
  爲: '為',
  喫: '吃',
  覈: '核',
  於: '于',
  捨: '舍',
};
const traditional = (text: string) =>
  convert(text).replace(/[幹乾爲喫覈於捨]/gu, (sign: string) => PLAIN[sign] ?? sign);

const FURNITURE_ABOVE = '手機版\n\n歡迎使用手機瀏覽\n\n1 1 1\n\n';
const FURNITURE_BELOW =
  '\n\n打印 糾錯\n微信掃一掃 ×\n收聽本文 00:00/00:00\n\n感谢您访问我们的网站，您可能还对以下资源感兴趣：\n\n' +
  '左权县| 和顺县| 昔阳县| 寿阳县| 榆社县| 灵石县| 平遥县| 祁县| 太谷县| 沁源县| 沁县| 武乡县| 襄垣县| 黎城县| 壶关县| 平顺县\n';

/** The page a mirror site would serve of this text. */
export function damage(clean: string): string {
  const body = (FURNITURE_ABOVE + traditional(clean))
    .replaceAll('，', ',')
    .replaceAll('：', ':')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/^(?=[^\n])/gmu, '  ')
    .replace(/\p{Script=Han}+/gu, (run) => decode(annotate([...iconv.encode(run, 'gbk')])));
  return body + FURNITURE_BELOW;
}
