import type { ViewNode } from '../data/api.ts';
import { pickEntity } from '../state/steps.ts';
import { Go } from './Go.tsx';
import { TypeMark } from './TypeMark.tsx';
import { useReader } from './reader.ts';

const OFTEN = 12;

/** The right panel while nothing is open: what one can do, and where one may begin. */
export function Beginning({ nodes }: { nodes: readonly ViewNode[] }) {
  const { t } = useReader();
  const slogans = nodes.filter((node) => node.type === 'Slogan');
  const from = slogans.length > 4 ? slogans : nodes;
  const often = from.toSorted((a, b) => b.documents - a.documents).slice(0, OFTEN);
  return (
    <article className="card beginning">
      <h2>{t.empty.panelTitle}</h2>
      <p className="soft">{t.empty.panel}</p>
      {often.length > 0 ? <h2>{from === slogans ? t.empty.often : t.empty.oftenAny}</h2> : null}
      <ul>
        {often.map((node) => (
          <li key={node.id} className="link-line">
            <TypeMark type={node.type} />
            <Go step={pickEntity(node.id)} className="link-name">
              {node.name}
            </Go>
            <span className="figure">{t.n.texts(node.documents)}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}
