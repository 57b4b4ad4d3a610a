import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Reading } from '#graph';
import { openStore } from '#graph/store';
import { serve } from '../../viewer/server/index.ts';
import { launchBrowser } from '../helpers/chromium.ts';

const ASSETS = join(import.meta.dirname, '../../dist/site');

/** Why no browser test can run on this checkout, or ''. */
export const notBuilt = existsSync(join(ASSETS, 'index.html')) ? '' : 'the site is not built: npm run build';

/** The built site over a store in a folder of its own, and a browser to look at it. */
export interface Site {
  url: string;
  browser: Browser;
  /** A page of this site; everything it complains about is in `complaints`. */
  open: (query?: string, options?: Parameters<Browser['newPage']>[0]) => Promise<Page>;
  complaints: string[];
  close: () => Promise<void>;
}

export async function openSite(readings: readonly Reading[]): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'wenmai-browser-'));
  const store = await openStore(join(folder, 'data'), { create: true });
  await store.prepare();
  if (readings.length > 0) await store.save(readings);
  const server = await serve({ store, assets: ASSETS, port: 0 });
  const browser = await launchBrowser();
  const complaints: string[] = [];
  return {
    url: server.url,
    browser,
    complaints,
    open: async (query = '', options = {}) => {
      const page = await browser.newPage({
        viewport: { width: 1280, height: 800 },
        locale: 'zh-CN',
        ...options,
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(`${server.url}/${query}`);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
