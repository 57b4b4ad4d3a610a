import { LINK_RULES, LINK_TYPES } from '#graph';
import type { Plain } from '#graph';
import type { Answer } from '../data/api.ts';
import { pickEdge, pickEntity } from '../state/steps.ts';
import { Go } from './Go.tsx';
import { isEdgeId, isEntityId } from './found.ts';
import { useReader } from './reader.ts';

/** Rows of an answer; entity ids open their card. */
export function AnswerTable({ answer }: { answer: Answer }) {
  if (answer.rows.length === 0) return null;
  return (
    <div className="answer">
      <table>
        <thead>
          <tr>
            {answer.columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row, at) => (
            <tr key={at}>
              {answer.columns.map((column) => (
                <td key={column} className={typeof row[column] === 'number' ? 'figure' : undefined}>
                  <Value value={row[column] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Value({ value }: { value: Plain }) {
  if (typeof value === 'string') return <Words value={value} />;
  if (value === null) return <span className="soft">–</span>;
  if (Array.isArray(value))
    return (
      <ul className="value-list">
        {value.map((each, at) => (
          <li key={at}>
            <Value value={each} />
          </li>
        ))}
      </ul>
    );
  if (typeof value !== 'object') return String(value);
  return <ObjectValue value={value} />;
}

/** A node by its name, anything else as its JSON. */
function ObjectValue({ value }: { value: { [key: string]: Plain } }) {
  const properties = value['properties'];
  const of = typeof properties === 'object' && properties && !Array.isArray(properties) ? properties : value;
  const id = of['id'] ?? value['id'] ?? null;
  if (isEdgeId(id)) return <EdgeName id={id} />;
  if (isEntityId(id)) return <Go step={pickEntity(id)}>{String(of['name'] ?? id)}</Go>;
  return <code>{JSON.stringify(value)}</code>;
}

/** A relationship by its word; it opens the sentences behind it. */
function EdgeName({ id }: { id: string }) {
  const { lang } = useReader();
  const type = LINK_TYPES.find((each) => id.includes(` ${each} `));
  return <Go step={pickEdge(id)}>{type ? `— ${LINK_RULES[type].words[lang]} →` : id}</Go>;
}

function Words({ value }: { value: string }) {
  if (isEdgeId(value)) return <EdgeName id={value} />;
  if (isEntityId(value)) return <Go step={pickEntity(value)}>{value.slice(value.indexOf(':') + 1)}</Go>;
  return value;
}
