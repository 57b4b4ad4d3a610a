import type { Found } from '#graph';
import type { Hit } from '../../lexicon/lexicon.ts';
import { seek, type Recogniser, type Search, type View } from '../recogniser.ts';

/** What is done to organs: media are organs where it is done to them. */
const DONE: Search = {
  needs: '撤销 整合 组建 合并 视察 考察 走访 慰问'.split(' '),
  pattern: /(?:撤销|整合|组建|合并|视察|考察|走访|慰问)(?:了|原)?/uy,
};
/** 到某某报社、某某社|调研: the other order; how far back the row may begin. */
const VISIT: Search = { needs: ['调研', '视察', '考察'], pattern: /(?:调研|视察|考察)/uy };
/** 光明日报|社, and no 社论. */
const HOUSE = /^社(?![论会区员评交团])/u;
/** 中央电视台|（中国国际电视台）: the other name of the same. */
const OTHER_NAME = /^[（(][\u4e00-\u9fff]{4,10}(?:电视台|电台|通讯社|出版社)[）)]/u;

/** 新华社|香港分社, 新华社|国际部: what an agency is made of. */
const BUREAU =
  /^(?:驻(?:[\u4e00-\u9fff]{2,6}和)?[\u4e00-\u9fff]{2,6}?(?:总分社|分社)|[\u4e00-\u9fff]{2,6}?(?:总分社|分社)|(?:国际|国内|对外|参编|体育|摄影|音视频)(?:新闻)?(?:编辑)?部(?!门))/u;

/** Media as organs: the house of a paper, and media that are set up, merged or visited. Goes before the media of the lexicon. */
export const mediaOrgans: Recogniser = {
  name: 'media-organs',
  example: '撤销中央电视台（中国国际电视台）建制',
  find: (view) => {
    const { words, hitsOf } = view;
    const media = hitsOf.Publication.filter(isMedia);
    if (media.length === 0) return [];
    const byStart = new Map(media.map((hit) => [hit.start, hit]));
    return [
      ...media.flatMap(({ start, end, entries }): Found[] =>
        HOUSE.test(words.slice(end, end + 2)) &&
        entries.some(({ attributes }) => attributes['subtype'] === 'newspaper') &&
        words[end - 1] !== '》'
          ? [organ(start, end + 1)]
          : [],
      ),
      ...media.flatMap(({ start, end, entries }): Found[] => {
        const agency = entries.some(({ attributes }) => attributes['subtype'] === 'agency');
        const part = agency ? BUREAU.exec(words.slice(end, end + 20))?.[0] : undefined;
        return part === undefined ? [] : [organ(start, end + part.length)];
      }),
      ...seek(view, DONE, ({ span }) => rowFrom(view, byStart, span.end)),
      ...seek(view, VISIT, ({ span }) => rowBefore(view, span.start)),
    ];
  },
};

const isMedia = ({ entries }: Hit): boolean =>
  entries.some(
    ({ type, attributes }) =>
      type === 'Publication' && /^(?:broadcaster|agency|newspaper)$/u.test(String(attributes['subtype'])),
  );

const organ = (start: number, end: number): Found => ({
  start,
  end,
  type: 'Institution',
  rule: 'media-organ',
});

/** 撤销|甲台（乙台）、丙台: media side by side. */
function rowFrom({ words }: View, byStart: ReadonlyMap<number, Hit>, from: number): Found[] {
  const found: Found[] = [];
  for (let at = from; ;) {
    const hit = byStart.get(at);
    if (!hit) return found;
    const other = OTHER_NAME.exec(words.slice(hit.end, hit.end + 18))?.[0] ?? '';
    found.push(organ(hit.start, hit.end + other.length));
    at = hit.end + other.length;
    if (!/[、和与及]/u.test(words[at] ?? '')) return found;
    at += 1;
  }
}

/** 到甲报社、乙社、丙台|调研: back to the word of going. */
function rowBefore({ words, hitsByEnd }: View, to: number): Found[] {
  const found: Found[] = [];
  for (let at = to; ;) {
    const hit = hitsByEnd
      .get(at)
      ?.find((one) => isMedia(one) || words.slice(one.start, one.end).endsWith('社'));
    if (!hit) return [];
    if (isMedia(hit)) found.unshift(organ(hit.start, hit.end));
    const before = words[hit.start - 1] ?? '';
    if (/[到赴在]/u.test(before)) return found;
    if (!/[、和与及]/u.test(before)) return [];
    at = hit.start - 1;
  }
}
