import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Where a browser may be called, in the order they are tried. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const BUNDLES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Software WebGL, so that pictures are the same everywhere; and nothing that calls home. */
const ARGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium on this machine, or null. `CHROMIUM_PATH` is asked first. */
export function findChromium(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return (
    [process.env['CHROMIUM_PATH'] ?? '', ...onPath, ...BUNDLES].find((path) => path && runnable(path)) ?? null
  );
}

/** Debian and its kin, as root: the package manager has one, and a Chinese font to draw with. */
function installChromium(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stderr.write('Installing chromium and fonts-noto-cjk for the browser tests (apt-get) …\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], { env, stdio: 'ignore', timeout: 600_000 });
  apt('update');
  apt('install', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
}

/** Why no browser test can run here and what to do about it, or '' when one can. Installs a browser when it may. */
export function chromiumMissing(): string {
  if (!findChromium()) installChromium();
  return findChromium()
    ? ''
    : 'no Chromium: install `chromium` and `fonts-noto-cjk`, or set CHROMIUM_PATH to a Chrome or Chromium';
}

/** A headless browser with software WebGL. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const missing = chromiumMissing();
  if (missing) throw new Error(missing);
  return chromium.launch({ executablePath: findChromium()!, args: ARGS });
}

/** e.g. `Chromium 140.0.7339.185`, for the head of a test run. */
export function chromiumVersion(): string {
  const path = findChromium();
  return path ? execFileSync(path, ['--version'], { encoding: 'utf8' }).trim() : 'no Chromium';
}
