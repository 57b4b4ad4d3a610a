/** Makes the picture of README from the running viewer: `npx tsx -C source tests/browser/overview.ts`, after a build. */
import { join } from 'node:path';
import { launchBrowser } from '../helpers/chromium.ts';
import { ownFolder, start } from '../cli/wenmai.ts';

const { folder, remove } = ownFolder();
const server = start(['serve', '--samples', '--port', '0', '--store', join(folder, 'store')]);
const browser = await launchBrowser();
try {
  const line = await new Promise<string>((resolve) =>
    server.stdout?.once('data', (data) => resolve(String(data))),
  );
  const url = /http:\S+/u.exec(line)?.[0] ?? '';
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    colorScheme: 'light',
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  // The map fades in.
  await page.waitForTimeout(2_000);
  await page.screenshot({ path: join(import.meta.dirname, 'overview.png') });
} finally {
  await browser.close();
  server.kill('SIGTERM');
  remove();
}
