import { type Entity, LINK_RULES, type Link } from '#graph';
import { mergeLinks, writeEvidence } from '../evidence/index.ts';
import type { Claim } from './relation/rule.ts';

/** Claims → Link[], each with the sentences that say so. Ends have the types of `LINK_RULES`; no link to itself. */
export function linksOf(claims: readonly Claim[], entities: readonly Entity[], text: string): Link[] {
  const types = new Map(entities.map((entity) => [entity.id, entity.type]));
  return mergeLinks(claims.filter((claim) => fits(claim, types)).map((claim) => linkOf(text, claim)));
}

function fits(claim: Claim, types: ReadonlyMap<string, Entity['type']>): boolean {
  const { source, target } = LINK_RULES[claim.link];
  const from = types.get(claim.source);
  const to = types.get(claim.target);
  if (!from || !to || claim.source === claim.target) return false;
  return (source?.includes(from) ?? true) && (target?.includes(to) ?? true);
}

function linkOf(text: string, claim: Claim): Link {
  const { link, source, target, sentence, rule, confidence, attributes } = claim;
  const ends = { source: claim.sourceSpan ?? null, target: claim.targetSpan ?? null };
  const evidence = writeEvidence(text, {
    sentence,
    rule,
    confidence,
    ...ends,
    trigger: claim.trigger ?? null,
  });
  return {
    type: link,
    source,
    target,
    confidence,
    evidence: [evidence],
    ...(attributes ? { attributes } : {}),
  };
}
