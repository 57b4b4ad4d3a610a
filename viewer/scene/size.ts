import type { Stage } from './scene.ts';

/** The map follows its container, which grows and shrinks with the panels; returns its undo. */
export function bindSize({ container, sigma }: Stage): () => void {
  const observer = new ResizeObserver(() => {
    if (container.clientWidth === 0 || container.clientHeight === 0) return;
    sigma.resize();
    sigma.scheduleRefresh();
  });
  observer.observe(container);
  return () => observer.disconnect();
}
