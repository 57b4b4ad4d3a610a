import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumMissing } from '../helpers/chromium.ts';
import { sampleReadings } from '../helpers/sample-readings.ts';
import { notBuilt, openSite } from './site.ts';
import type { Site } from './site.ts';

const reason = notBuilt || chromiumMissing();
const EDGE = 'slogan:三个一批@山西 PROPOSED_BY institution:中国共产党山西省委员会';

describe.skipIf(reason)(`a view in a sandboxed frame on another origin ${reason}`, () => {
  let site: Site;
  let host: { url: string; close: () => void };
  beforeAll(async () => {
    site = await openSite(sampleReadings());
    host = await hosting(`${site.url}/embed?edge=${encodeURIComponent(EDGE)}&lang=zh#?secret=s3cret`);
  });
  afterAll(async () => {
    host.close();
    await site.close();
  });

  test('draws the map, quotes the sentence, tells its height', async () => {
    const page = await site.browser.newPage();
    page.on('pageerror', (error) => site.complaints.push(error.message));
    await page.goto(host.url);
    const frame = page.frameLocator('iframe');
    await frame.locator('.frame-canvas canvas').first().waitFor();
    const sentence = frame.locator('.frame-evidence .sentence').first();
    await sentence.waitFor();
    expect(await sentence.textContent()).toContain('省委提出的“三个一批”');
    expect(await sentence.locator('.mark-trigger').textContent()).toBe('提出');
    expect(await frame.locator('footer a').getAttribute('href')).toContain(`${site.url}/?edge=`);
    await expect.poll(() => page.title()).toMatch(/^height \d+ s3cret$/u);
    await page.close();
  });

  test('without scripts it is still a drawing and a list', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false });
    await page.goto(host.url);
    const frame = page.frameLocator('iframe');
    await frame.locator('#wenmai-fallback svg').waitFor();
    await frame.locator('summary').click();
    expect(await frame.locator('#wenmai-fallback').textContent()).toContain('两个维护');
    await page.close();
  });

  test('nothing complained', () => {
    expect(site.complaints).toEqual([]);
  });
});

/** A page of somebody else with the frame in it, as WordPress writes one; what the frame says becomes the title. */
async function hosting(frame: string): Promise<{ url: string; close: () => void }> {
  const page = `<!doctype html><title>host</title><script>
    addEventListener('message', ({ data }) => { document.title = data.message + ' ' + data.value + ' ' + data.secret; });
    </script><iframe sandbox="allow-scripts" security="restricted" width="700" height="480" src="${frame}"></iframe>`;
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
