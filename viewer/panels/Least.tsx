import { Slider } from '@mantine/core';
import { setLeast } from '../state/steps.ts';
import { useReader } from './reader.ts';

const MOST = 20;

/** How many texts must say it. */
export function Least({ texts }: { texts: number }) {
  const { state, apply, t } = useReader();
  const max = Math.max(Math.min(texts, MOST), state.least, 2);
  return (
    <section className="least">
      <h2>{t.least.title}</h2>
      <Slider
        size={3}
        thumbSize={14}
        min={1}
        max={max}
        value={state.least}
        label={null}
        onChange={(least) => apply(setLeast(least))}
        thumbLabel={t.least.title}
      />
      <p className="soft hint">{t.least.label(state.least)}</p>
    </section>
  );
}
