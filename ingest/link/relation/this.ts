import type { Span } from '#graph';
import { bare } from '../bare.ts';
import type { Scene } from './rule.ts';
import type { Skeleton } from './skeleton.ts';

const THIS = /本(准则|条例|规定|办法|规则|细则|意见|方案|通知|纲要|规划|决定|章程|计划|要点)/u;

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
  const kind = THIS.exec(skeleton.words)?.[1];
  if (!kind) return scene.official || !officialOnly ? self : null;
  const endsSo = (name: string): boolean =>
    bare(name)
      .replace(/（[^）]*）$/u, '')
      .endsWith(kind);
  if (endsSo(scene.setting.own.name)) return self;
  const { names } = scene;
  const { title } = scene.setting.text.article;
  const before = scene.of.Document.filter(
    (one) => one.end <= skeleton.sentence.start && endsSo(names.get(one.entity) ?? ''),
  );
  const titled = before.find((one) => bare(title).includes(bare(names.get(one.entity) ?? '')));
  const named = titled ?? before.at(-1);
  if (named) return { entity: named.entity, span: null };
  const inner = scene.transmitted;
  if (inner && endsSo(inner.name)) return { entity: inner.entity, span: null };
  return scene.official ? self : null;
}
