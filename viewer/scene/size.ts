import type { Stage } from './stage.ts';

/** The map follows its container, which grows and shrinks with the panels; returns its undo. */
export function bindSize({ container, sigma }: Stage): () => void {
  const observer = new ResizeObserver(() => {
    if (container.clientWidth === 0 || container.clientHeight === 0) return;
    sigma.setSetting('stagePadding', padding(container));
    sigma.resize();
    sigma.scheduleRefresh();
  });
  observer.observe(container);
  return () => observer.disconnect();
}

/** Room for the names along the rim: less of it on a small map. */
const padding = ({ clientWidth, clientHeight }: HTMLElement): number =>
  Math.min(56, 0.09 * Math.min(clientWidth, clientHeight));
