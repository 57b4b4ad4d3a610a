import { matcher } from './notation.ts';
import type { Claim, Scene } from './rule.ts';
import { mentionsIn, spanOf } from './skeleton.ts';

const ASKED = matcher('[部局署委]内(?<trigger>征求|会签|抄送)[：:]?(?<parts>{I}(?:[、，,和]{I}){0,20})');

/** （部内征求规划司、财务司意见）: the departments that a ministry asks are its own. */
export function insideDepartments(scene: Scene): Claim[] {
  if (!scene.official) return [];
  const asked = scene.named.flatMap((skeleton) =>
    ASKED.matchAll(skeleton).map(({ indices }) => ({ skeleton, spans: indices?.groups ?? {} })),
  );
  if (asked.length === 0) return [];
  const ids = new Map([...scene.names].map(([id, name]) => [name, id]));
  return asked.flatMap(({ skeleton, spans: { trigger, parts } }) =>
    (parts ? mentionsIn(skeleton, ...parts) : []).flatMap((part): Claim[] => {
      const target = wholeOf(ids, scene.names.get(part.entity) ?? '');
      if (target === undefined || !trigger) return [];
      const said = { sourceSpan: part, targetSpan: null, trigger: spanOf(skeleton, ...trigger) };
      const facts = { sentence: skeleton.sentence, rule: 'asked-inside', confidence: 0.8 };
      return [{ link: 'PART_OF', source: part.entity, target, ...said, ...facts }];
    }),
  );
}

/** The ministry whose name, by the names of this text, a department's begins with; the longest. */
function wholeOf(ids: ReadonlyMap<string, string>, part: string): string | undefined {
  for (let end = part.length - 1; end > 1; end -= 1) {
    const name = part.slice(0, end);
    const id = /[部局署会]$/u.test(name) ? ids.get(name) : undefined;
    if (id !== undefined) return id;
  }
  return undefined;
}
