import { describe } from 'vitest';
import type { OpenStore } from '#graph/store';
import { askingCases } from './asking.ts';
import { savingCases } from './saving.ts';

/** An empty store to try, and where another process finds it. */
export interface Place {
  /** What `openStore` takes. */
  uri: string;
  open(): Promise<OpenStore>;
  /** Empties it. */
  clear(): Promise<void>;
}

/** What every store must do. `place` is null when it cannot run here; `reason` says why. */
export function storeCases(name: string, place: (() => Promise<Place>) | null, reason = ''): void {
  describe.skipIf(!place)(`${name} ${reason}`, () => {
    if (!place) return;
    savingCases(place);
    askingCases(place);
  });
}
