import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumMissing } from '../helpers/chromium.ts';
import { sampleReadings } from '../helpers/sample-readings.ts';
import { notBuilt, openSite } from './site.ts';
import type { Site } from './site.ts';

const reason = notBuilt || chromiumMissing();
const EDGE = 'slogan:三个一批@山西 PROPOSED_BY institution:中国共产党山西省委员会';

describe.skipIf(reason)(`the reading room in a browser ${reason}`, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(sampleReadings());
  });
  afterAll(() => site.close());

  test('pinyin → entity → edge → its sentence, and the address brings it all back', async () => {
    const page = await site.open();
    await page.getByRole('combobox', { name: '查找' }).fill('sangeyipi');
    await page
      .getByRole('option', { name: /三个一批/u })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '三个一批' }).waitFor();
    await page
      .getByRole('link', { name: /打开依据的句子: .*山西省委员会/u })
      .first()
      .click();
    const sentence = page.locator('.passages .sentence').first();
    await sentence.waitFor();
    expect(await sentence.textContent()).toContain('省委提出的“三个一批”');
    expect(await sentence.locator('.mark-source').textContent()).toBe('“三个一批”');
    expect(await sentence.locator('.mark-target').textContent()).toBe('省委');
    expect(await sentence.locator('.mark-trigger').textContent()).toBe('提出');

    await page.locator('.passages .cite').first().click();
    const here = page.locator('.body .here');
    await here.waitFor();
    expect(await here.isVisible()).toBe(true);
    expect(await here.locator('.mark-source').textContent()).toBe('“三个一批”');
    const [text, address] = [await here.textContent(), page.url()];

    await page.reload();
    await here.waitFor();
    expect(await here.textContent()).toBe(text);
    expect(page.url()).toBe(address);
    await page.goBack();
    await page.locator('.passages .sentence').first().waitFor();
    expect(new URL(page.url()).searchParams.get('edge')).toBe(EDGE);
    await page.close();
  });

  test('a click on the line between two nodes opens their sentences', async () => {
    const page = await site.open('?focus=slogan:三个一批@山西');
    await page.locator('#map canvas').first().waitFor();
    await page.waitForTimeout(800);
    const box = await page.locator('#map').boundingBox();
    if (!box) throw new Error('the map has no place');
    // On a line the pointer is a hand and no node is named.
    const onLine = (): Promise<boolean> =>
      page.evaluate(() => {
        const map = document.querySelector<HTMLElement>('#map');
        return map?.style.cursor === 'pointer' && map.nextElementSibling?.textContent === '';
      });
    const points = grid(box).values();
    for (const { x, y } of points) {
      await page.mouse.move(x, y);
      if (await onLine()) break;
    }
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForURL(/edge=/u);
    expect(page.url()).toContain('edge=');
    await page.locator('.edge-title').waitFor();
    await page.close();
  });

  test('by keyboard alone: to the map, to a node, its card, closed again', async () => {
    const page = await site.open();
    await page.locator('#map canvas').first().waitFor();
    await page.locator('#map').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('.card h1').waitFor();
    expect(new URL(page.url()).searchParams.get('open')).toBeTruthy();
    await page.keyboard.press('Escape');
    await page.locator('.beginning').waitFor();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.keyboard.press('Escape');
    await page.locator('#map').focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.close();
  });

  test('the legend filters, and the address says so', async () => {
    const page = await site.open();
    await page.getByRole('button', { name: '只看提法' }).click();
    await page.getByRole('tab', { name: '表' }).click();
    const types = page.locator('.tables table').first().locator('td:nth-child(2)');
    await expect
      .poll(async () => [...new Set((await types.allTextContents()).map((type) => type.trim()))])
      .toEqual(['提法']);
    expect(new URL(page.url()).searchParams.get('off')).toContain('Institution');
    await page.close();
  });

  test('a question in Cypher answers in rows whose ids open cards; a broken one says what is wrong', async () => {
    const page = await site.open('?tab=cypher');
    const editor = page.getByRole('textbox', { name: 'Cypher 查询' });
    await editor.fill('MATCH (s:Slogan) RETURN s.id AS slogan ORDER BY slogan');
    await editor.press('Control+Enter');
    await page.locator('.answer').getByRole('link', { name: '两个维护' }).click();
    await page.getByRole('heading', { level: 1, name: '两个维护' }).waitFor();
    const [allowed] = [site.complaints.length];
    await editor.fill('CREATE (n) RETURN n');
    await editor.press('Control+Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/只能读.*CREATE/su);
    // The browser itself notes the refused request.
    site.complaints.splice(allowed);
    await page.close();
  });

  test.each([
    ['dark and wide', { colorScheme: 'dark', viewport: { width: 1280, height: 800 } }],
    ['light and 390 px', { colorScheme: 'light', viewport: { width: 390, height: 844 } }],
  ] as const)('%s: nothing runs out of the window', async (_name, options) => {
    const page = await site.open('?open=slogan:两个维护', options);
    await page.getByRole('heading', { level: 1, name: '两个维护' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(options.colorScheme);
    await page.close();
  });

  test('no page complained', () => {
    expect(site.complaints).toEqual([]);
  });
});

/** Points over a box, row by row. */
function grid({
  x,
  y,
  width,
  height,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
}): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  for (let down = 70; down < height - 70; down += 24) {
    for (let right = 70; right < width - 70; right += 8) points.push({ x: x + right, y: y + down });
  }
  return points;
}
