import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, from the source and from the build. */
export const HOME = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../..' : '../../..', import.meta.url),
);

/** Real texts beside the checkout, for measuring; they are no part of it. */
export const shared = (...parts: string[]): string => join(HOME, '../shared', ...parts);

/** Why a test that measures real texts cannot run; '' when it can. */
export const sharedMissing = (...parts: string[]): string =>
  existsSync(shared(...parts)) ? '' : `needs ../shared/${parts.join('/')}, which is not beside this checkout`;
