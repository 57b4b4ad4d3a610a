import type { Span } from '#graph';
import { bare } from '../bare.ts';
import type { Scene } from './rule.ts';
import type { Skeleton } from './skeleton.ts';

/** 本办法, 本实施方案 */
const THIS =
  /本(?:实施|工作|管理|行动|指导|暂行|试行)?(准则|条例|规定|办法|规则|细则|意见|方案|通知|纲要|规划|决定|章程|计划|要点)/u;

/** 省委办公厅印发《治沙条例》, a headline over it. */
const REPORTED = /(?:印发|发布|公布|颁布|出台)了?《[^《》]+》$/u;

/** 根据《甲意见》 and 为贯彻《甲意见》: what a document rests on is never 本意见. */
const RESTED_ON = /(?:根据|依据|按照|依照|遵照|参照|贯彻|落实|执行|实施|学习|领会)[^。；\n]{0,40}$/u;

/** 本条例自公布之日起施行。《暂行规定》同时废止。: the sentence before says what repeals it. */
const kindBefore = ({ skeletons }: Scene, { order }: Skeleton): string | undefined =>
  THIS.exec(skeletons[order - 1]?.words ?? '')?.[1];

/**
 * The document a sentence speaks of as 本条例: the text itself when its title ends so, else the last document
 * named before whose name does (《…条例》全文如下). Without 本…, the text itself, when it is an official document or need not be.
 */
export function thisDocument(
  scene: Scene,
  skeleton: Skeleton,
  officialOnly: boolean,
): { entity: string; span: Span | null } | null {
  const self = { entity: scene.self, span: null };
  const kind = THIS.exec(skeleton.words)?.[1] ?? (officialOnly ? kindBefore(scene, skeleton) : undefined);
  if (!kind) return scene.official || !officialOnly ? self : null;
  const endsSo = (name: string): boolean =>
    bare(name)
      .replace(/（[^）]*）$/u, '')
      .endsWith(kind);
  const own = scene.setting.own.name;
  if (endsSo(own) && !REPORTED.test(own)) return self;
  const { names } = scene;
  const { title, text } = scene.setting.text.article;
  const before = scene.of.Document.filter(
    ({ entity, start, end }) =>
      end <= skeleton.sentence.start &&
      endsSo(names.get(entity) ?? '') &&
      !RESTED_ON.test(text.slice(Math.max(0, start - 60), start)),
  );
  const titled = before.find((one) => bare(title).includes(bare(names.get(one.entity) ?? '')));
  const named = titled ?? before.at(-1);
  if (named) return { entity: named.entity, span: null };
  const inner = scene.transmitted;
  if (inner && endsSo(inner.name)) return { entity: inner.entity, span: null };
  return scene.official ? self : null;
}
