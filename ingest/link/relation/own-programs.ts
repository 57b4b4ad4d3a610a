import { type Mention, type Sentence, type Span, slice } from '#graph';
import { sentenceOf } from '../../sentence-of.ts';
import type { Claim, Scene } from './rule.ts';
import { mentionAt } from './skeleton.ts';

/** 现组织开展2021年度示范项目申报工作, with nobody named before 决定: who speaks in an official document is its issuer. */
export function ownPrograms(scene: Scene, known: readonly Claim[]): Claim[] {
  const issuers = known.filter((one) => one.link === 'ISSUED_BY' && one.source === scene.self);
  const [issuer] = issuers;
  if (!scene.official || !issuer) return [];
  const organs = [...new Set(issuers.map((one) => one.target))];
  // A ministry's office sends out what the text says the ministries launch, there perhaps with its year.
  const said = known.flatMap(({ link, source }) =>
    link === 'LAUNCHED_BY' ? [scene.names.get(source) ?? ''] : [],
  );
  const isSaid = ({ program }: Launch): boolean => {
    const name = scene.names.get(program.entity) ?? '';
    return said.some((one) => one.endsWith(name) || name.endsWith(one));
  };
  const launches = [...opened(scene), ...announced(scene).filter((one) => !isSaid(one))];
  return launches.flatMap(({ program, sentence, span }) =>
    organs.map((target) => ({
      link: 'LAUNCHED_BY',
      source: program.entity,
      target,
      sentence,
      rule: 'launched-by-issuer',
      confidence: 0.75,
      sourceSpan: span,
    })),
  );
}

interface Launch {
  program: Mention;
  sentence: Sentence;
  span: Span;
}

const LAUNCHES =
  /(?<!\ue000[^，。；]{0,6})(?:现|决定|定(?=于))(?:就|于[^，。；]{1,12}|在[^，。；]{1,16}?){0,2}(?:联合)?(?:组织)?(?:开展|启动|实施)(?:了|的|[这此本]次|\d{4}年度?|全国|第[一二三四五六七八九十\d]+[批届期])*\ue003/gu;

/** 现组织开展2021年度示范项目, 定于2022年在全国开展某行动 */
const opened = (scene: Scene): Launch[] =>
  scene.skeletons.flatMap((skeleton) =>
    [...skeleton.words.matchAll(LAUNCHES)].flatMap((match) => {
      const program = mentionAt(skeleton, match.index + match[0].length - 1);
      return program ? [{ program, sentence: skeleton.sentence, span: program }] : [];
    }),
  );

const ANNOUNCES =
  /关于(?:组织|联合|共同|继续)*(?:开展|举办|实施|启动)(?:\d{4}年度?|全国|第[一二三四五六七八九十\d]+[批届期])*$/u;

/** 关于开展某行动的通知: the title says so of a program that the text names. */
function announced({ of, setting }: Scene): Launch[] {
  const { article, sentences } = setting.text;
  const from = article.text.indexOf(article.title);
  const sentence = from < 0 ? null : sentenceOf(sentences, { start: from, end: from + 1 });
  if (!sentence) return [];
  const named = of.Program.flatMap((program): Launch[] => {
    const words = slice(article.text, program);
    const at = article.title.indexOf(words);
    if (at < 0 || !ANNOUNCES.test(article.title.slice(0, at))) return [];
    return [{ program, sentence, span: { start: from + at, end: from + at + words.length } }];
  });
  // 服务月活动 rather than 服务月
  const longest = Math.max(0, ...named.map(({ span }) => span.end));
  return named.filter(({ span }) => span.end === longest).slice(0, 1);
}
