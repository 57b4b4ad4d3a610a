import { LINK_RULES } from '#graph';
import { useState } from 'react';
import type { LinkGroup } from '../data/api.ts';
import type { LinksAsk } from '../data/client.ts';
import { pickEdge, pickEntity } from '../state/steps.ts';
import { Go } from './Go.tsx';
import { More } from './More.tsx';
import { TypeMark } from './TypeMark.tsx';
import { useAnswer } from './answer.ts';
import { merged } from './groups.ts';
import type { Group as GroupOf } from './groups.ts';
import { useReader } from './reader.ts';

const FIRST = 6;
const PAGE = 50;

/** Links by type: the other end opens its card, the count opens the sentences behind the link. */
export function LinkGroups({ of, groups }: { of: string; groups: readonly LinkGroup[] }) {
  return (
    <div className="link-groups">
      {merged(groups).map((group) => (
        <Group key={`${group.direction} ${group.type}`} of={of} group={group} />
      ))}
    </div>
  );
}

function Group({ of, group }: { of: string; group: GroupOf }) {
  const { t, lang } = useReader();
  const [all, setAll] = useState(false);
  const { type, direction, total, items } = group;
  const word = LINK_RULES[type].words[lang];
  return (
    <section className="link-group">
      <h3>
        {direction === 'both' ? word : direction === 'out' ? `${word} →` : `← ${word}`}
        <span className="figure">{total.toLocaleString()}</span>
      </h3>
      <ul>
        <Lines items={all ? items : items.slice(0, FIRST)} />
        {all ? <Rest asked={{ id: of, type, direction, skip: items.length }} total={total} /> : null}
      </ul>
      {!all && total > FIRST ? (
        <button type="button" className="word-button more" onClick={() => setAll(true)}>
          {t.entity.more(Math.min(items.length, total) - FIRST, total - FIRST)}
        </button>
      ) : null}
    </section>
  );
}

function Lines({ items }: { items: LinkGroup['items'] }) {
  const { t } = useReader();
  return items.map(({ edge, other }) => (
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
  ));
}

/** What is not listed yet: page by page to the last link. */
function Rest({ asked, total }: { asked: LinksAsk; total: number }) {
  const { t } = useReader();
  const [wanted, want] = useState(false);
  const { data, error, retry } = useAnswer('links', wanted ? JSON.stringify(asked) : null);
  const rest = total - asked.skip;
  if (rest <= 0) return null;
  if (data)
    return (
      <>
        <Lines items={data.items} />
        {data.items.length > 0 ? (
          <Rest asked={{ ...asked, skip: asked.skip + data.items.length }} total={data.total} />
        ) : null}
      </>
    );
  const label = t.entity.more(Math.min(PAGE, rest), rest);
  return <More label={label} wanted={wanted} want={() => want(true)} error={error} retry={retry} />;
}
