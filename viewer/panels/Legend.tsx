import { ENTITY_TYPES, TYPE_LOOKS } from '#graph';
import type { EntityType } from '#graph';
import { allTypes, onlyType, toggleType } from '../state/steps.ts';
import { TypeMark } from './TypeMark.tsx';
import { useReader } from './reader.ts';

/** The eight types; a click shows or hides one, “only” (or Alt) leaves it alone. */
export function Legend({ counts }: { counts: Record<EntityType, number> | null }) {
  const { state, apply, t, lang } = useReader();
  return (
    <section className="legend">
      <h2>
        {t.legend.title}
        {state.off.length > 0 ? (
          <button type="button" className="word-button" onClick={() => apply(allTypes)}>
            {t.legend.all}
          </button>
        ) : null}
      </h2>
      <ul>
        {ENTITY_TYPES.map((type) => {
          const word = TYPE_LOOKS[type].words[lang];
          return (
            <li key={type} className="legend-row">
              <button
                type="button"
                className="legend-toggle"
                aria-pressed={!state.off.includes(type)}
                aria-label={t.legend.toggle(word)}
                title={TYPE_LOOKS[type].example}
                onClick={(event) => apply(event.altKey ? onlyType(type) : toggleType(type))}
              >
                <TypeMark type={type} size={12} />
                <span>{word}</span>
                <span className="figure">{counts ? counts[type].toLocaleString() : ''}</span>
              </button>
              <button
                type="button"
                className="word-button only"
                aria-label={t.legend.onlyOf(word)}
                onClick={() => apply(onlyType(type))}
              >
                {t.legend.only}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
