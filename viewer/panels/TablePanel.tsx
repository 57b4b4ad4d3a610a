import { LINK_RULES, TYPE_LOOKS } from '#graph';
import { useState } from 'react';
import type { Shown } from '../state/visible.ts';
import { pickEdge, pickEntity } from '../state/steps.ts';
import { Go } from './Go.tsx';
import { TypeMark } from './TypeMark.tsx';
import { useReader } from './reader.ts';

const COLUMNS = ['name', 'type', 'documents', 'sentences', 'degree'] as const;
type Column = (typeof COLUMNS)[number];

/** The map as two tables: the same nodes and edges, for reading line by line and for screen readers. */
export function TablePanel({ shown }: { shown: Shown }) {
  return (
    <div className="tables">
      <EntityTable shown={shown} />
      <LinkTable shown={shown} />
    </div>
  );
}

function EntityTable({ shown }: { shown: Shown }) {
  const { t, lang } = useReader();
  const [by, setBy] = useState<Column>('documents');
  const words: Record<Column, string> = {
    name: t.table.entity,
    type: t.table.type,
    documents: t.table.texts,
    sentences: t.table.sentences,
    degree: t.table.degree,
  };
  const rows = shown.nodes.toSorted((a, b) =>
    by === 'name' || by === 'type' ? a[by].localeCompare(b[by], 'zh-CN') : b[by] - a[by],
  );
  return (
    <table>
      <caption>
        {t.table.entities} <span className="soft">{t.n.entities(rows.length)}</span>
      </caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} aria-sort={by === column ? 'descending' : undefined}>
              <button
                type="button"
                className="word-button"
                title={t.table.sort(words[column])}
                onClick={() => setBy(column)}
              >
                {words[column]}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((node) => (
          <tr key={node.id}>
            <td>
              <Go step={pickEntity(node.id)}>{node.name}</Go>
            </td>
            <td>
              <TypeMark type={node.type} /> {TYPE_LOOKS[node.type].words[lang]}
            </td>
            <td className="figure">{t.n.texts(node.documents)}</td>
            <td className="figure">{t.n.sentences(node.sentences)}</td>
            <td className="figure">{node.degree.toLocaleString()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LinkTable({ shown }: { shown: Shown }) {
  const { t, lang } = useReader();
  const names = new Map(shown.nodes.map((node) => [node.id, node.name]));
  const rows = shown.edges.toSorted((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1));
  return (
    <table>
      <caption>
        {t.table.links} <span className="soft">{t.n.links(rows.length)}</span>
      </caption>
      <thead>
        <tr>
          <th>{t.table.source}</th>
          <th>{t.table.link}</th>
          <th>{t.table.target}</th>
          <th>{t.table.texts}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((edge) => (
          <tr key={edge.id}>
            <td>{names.get(edge.source)}</td>
            <td>
              <Go step={pickEdge(edge.id)}>{LINK_RULES[edge.type].words[lang]}</Go>
            </td>
            <td>{names.get(edge.target)}</td>
            <td className="figure">{t.n.texts(edge.documents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
