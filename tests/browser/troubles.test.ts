import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium } from 'playwright-core';
import { chromiumMissing, findChromium } from '../helpers/chromium.ts';
import { sampleReadings } from '../helpers/sample-readings.ts';
import { notBuilt, openSite } from './site.ts';
import type { Site } from './site.ts';

const reason = notBuilt || chromiumMissing();

describe.skipIf(reason)(`when something is missing, the page says what to do ${reason}`, () => {
  let site: Site;
  let empty: Site;
  beforeAll(async () => {
    [site, empty] = await Promise.all([openSite(sampleReadings()), openSite([])]);
  });
  afterAll(() => Promise.all([site.close(), empty.close()]));

  test('nothing has been read', async () => {
    const page = await empty.open();
    await page.getByRole('heading', { name: '图里还没有文本' }).waitFor();
    expect(await page.locator('.empty-store code').textContent()).toContain('wenmai ingest');
    await page.close();
  });

  test('the server is gone, and comes back', async () => {
    const page = await site.open();
    const first = page.locator('.beginning a').first();
    await first.waitFor();
    const name = (await first.textContent()) ?? '';
    await page.route('**/api/**', (route) => route.abort());
    await first.click();
    await page.locator('.right').getByRole('alert').waitFor();
    expect(await page.locator('.right').getByRole('alert').textContent()).toContain('npm start');
    await page.unroute('**/api/**');
    await page.locator('.right').getByRole('button', { name: '重试' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.close();
  });

  test('an address of something that is not there', async () => {
    const page = await site.open('?open=slogan:没有这个提法&lang=en');
    await page.locator('.right').getByRole('alert').waitFor();
    expect(await page.locator('.right').getByRole('alert').textContent()).toContain('没有这个提法');
    expect(await page.locator('#map canvas').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('a map around something that is not there: the other tabs and the way back stay', async () => {
    const page = await site.open('?focus=slogan:没有这个提法');
    const centre = page.locator('.centre');
    await centre.getByRole('alert').waitFor();
    expect(await centre.getByRole('tab').count()).toBe(3);
    await centre.getByRole('button', { name: '回到总图' }).click();
    await page.locator('#map canvas').first().waitFor();
    await page.close();
  });

  test('an address without a page', async () => {
    const page = await site.open();
    expect((await page.goto(`${site.url}/elsewhere`))?.status()).toBe(404);
    await page.close();
  });

  test('no WebGL: the same as tables', async () => {
    const browser = await chromium.launch({
      executablePath: findChromium() ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis'],
    });
    const page = await browser.newPage({ locale: 'zh-CN' });
    await page.goto(`${site.url}/`);
    await page.locator('.centre').getByRole('alert').waitFor();
    expect(await page.locator('.centre').getByRole('alert').textContent()).toContain('WebGL');
    await page.locator('.tables').getByRole('link', { name: '两个维护' }).first().click();
    await page.getByRole('heading', { level: 1, name: '两个维护' }).waitFor();
    await browser.close();
  });
});
