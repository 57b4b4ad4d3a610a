import { LINK_RULES } from '#graph';
import { useState } from 'react';
import type { LinkGroup } from '../data/api.ts';
import { pickEdge, pickEntity } from '../state/steps.ts';
import { Go } from './Go.tsx';
import { TypeMark } from './TypeMark.tsx';
import { useReader } from './reader.ts';

const FIRST = 6;

/** Links by type: the other end opens its card, the count opens the sentences behind the link. */
export function LinkGroups({ groups }: { groups: readonly LinkGroup[] }) {
  return (
    <div className="link-groups">
      {merged(groups).map((group) => (
        <Group key={`${group.direction} ${group.type}`} group={group} />
      ))}
    </div>
  );
}

function Group({ group }: { group: LinkGroup }) {
  const { t, lang } = useReader();
  const [all, setAll] = useState(false);
  const { type, direction, total, items } = group;
  const shown = all ? items : items.slice(0, FIRST);
  const word = LINK_RULES[type].words[lang];
  return (
    <section className="link-group">
      <h3>
        {type === 'CO_OCCURS' ? word : direction === 'out' ? `${word} →` : `← ${word}`}
        <span className="figure">{total.toLocaleString()}</span>
      </h3>
      <ul>
        {shown.map(({ edge, other }) => (
          <li key={edge.id} className="link-line">
            <TypeMark type={other.type} />
            <Go step={pickEntity(other.id)} className="link-name">
              {other.name}
            </Go>
            <Go
              step={pickEdge(edge.id)}
              className="figure evidence"
              title={t.entity.evidenceOf}
              label={`${t.entity.evidenceOf}: ${other.name}`}
            >
              {t.n.texts(edge.documents)}
            </Go>
          </li>
        ))}
      </ul>
      {total > shown.length ? (
        <button
          type="button"
          className="word-button"
          disabled={all || items.length <= FIRST}
          onClick={() => setAll(true)}
        >
          {t.entity.more(total - shown.length)}
        </button>
      ) : null}
    </section>
  );
}

/** 共现 has no direction: both halves are one group. What a sentence says comes before what was counted. */
function merged(groups: readonly LinkGroup[]): LinkGroup[] {
  const counted = groups.filter((group) => group.type === 'CO_OCCURS');
  const said = groups.filter((group) => group.type !== 'CO_OCCURS');
  if (counted.length === 0) return said;
  const items = counted
    .flatMap((group) => group.items)
    .toSorted((a, b) => b.edge.documents - a.edge.documents || (b.edge.npmi ?? 0) - (a.edge.npmi ?? 0));
  const total = counted.reduce((sum, group) => sum + group.total, 0);
  return [...said, { type: 'CO_OCCURS', direction: 'out', total, items }];
}
