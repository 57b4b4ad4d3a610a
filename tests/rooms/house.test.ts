import { describe, expect, test } from 'vitest';
import { code, files, imports, textOf } from './house.ts';

const everything = code('graph', 'ingest', 'viewer', 'tests').concat('cli.ts');

/** `FILE imports WHAT` for every import of these files that is not allowed. */
const wrong = (list: readonly string[], forbidden: (target: string, file: string) => boolean): string[] =>
  list.flatMap((file) =>
    imports(file)
      .filter((target) => forbidden(target, file))
      .map((target) => `${file} imports ${target}`),
  );

const inRoom = (target: string, ...rooms: string[]): boolean =>
  rooms.some(
    (room) => target.startsWith(`${room}/`) || target === `#${room}` || target.startsWith(`#${room}/`),
  );

describe('the house', () => {
  test('has no more at the top than the design names', () => {
    const allowed = ['LICENSE', 'README.md', 'cli.ts', 'package-lock.json', 'package.json', 'tsconfig.json'];
    expect(files('*').filter((name) => !name.endsWith('.tgz'))).toEqual(allowed);
  });

  test('has no file above 300 lines', () => {
    const long = [...everything, ...files('viewer/**/*.css')].filter(
      (file) => textOf(file).split('\n').length > 301,
    );
    expect(long).toEqual([]);
  });

  test('keeps its files small: the median is at most 80 lines', () => {
    const lengths = code('graph', 'ingest', 'viewer').map((file) => textOf(file).split('\n').length);
    expect(lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  test('says .ts in every relative import', () => {
    const bare = wrong(
      everything,
      (target, file) =>
        /^[a-z.]+(?:\/|$)/u.test(target) &&
        target.includes('/') &&
        target.startsWith(file.split('/')[0] ?? '') &&
        !/\.(?:tsx?|css|json|svg|wgsl|glsl)$/u.test(target),
    );
    expect(bare).toEqual([]);
  });

  test('names no machine and no place on a disk', () => {
    const paths = ['work', 'root', 'tmp', 'home'].map((folder) => `['"\`\\s(]/${folder}/`).join('|');
    const found = [...everything, ...files('*.{md,json}', 'ingest/samples/*.md', '.ci/*')].filter(
      (file) => file !== 'package-lock.json' && new RegExp(paths, 'u').test(textOf(file)),
    );
    expect(found).toEqual([]);
  });

  // npm leaves out the builds for other platforms than the one that wrote the lock, and installs none of them from it.
  test('locks the builds of every platform', () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const builds = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ path, name })),
    );
    const unlocked = builds.filter(
      ({ path, name }) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    );
    expect(unlocked).toEqual([]);
    expect(builds.length).toBeGreaterThan(0);
  });

  test('silences neither the compiler nor the linter, and leaves nothing to do', () => {
    const marks = /@ts-|eslint-|oxlint-disable|TODO|FIXME/u;
    expect(
      everything.filter((file) => file !== 'tests/rooms/house.test.ts' && marks.test(textOf(file))),
    ).toEqual([]);
  });
});

describe('the rooms', () => {
  test('graph imports no other room', () => {
    expect(wrong(code('graph'), (target) => inRoom(target, 'ingest', 'viewer', 'tests'))).toEqual([]);
  });

  test('graph outside its store is safe in a browser', () => {
    const open = code('graph').filter((file) => !file.startsWith('graph/store/'));
    expect(wrong(open, (target) => target.startsWith('node:') || inRoom(target, 'graph/store'))).toEqual([]);
  });

  test('ingest imports the door of graph and nothing else of other rooms', () => {
    const found = wrong(
      code('ingest'),
      (target) => target !== '#graph' && inRoom(target, 'graph', 'viewer', 'tests'),
    );
    expect(found).toEqual([]);
  });

  test('viewer imports the doors of graph and never ingest; only its server sees the store', () => {
    const found = wrong(
      code('viewer'),
      (target, file) =>
        inRoom(target, 'ingest', 'tests') ||
        target.startsWith('graph/') ||
        (target === '#graph/store' && !file.startsWith('viewer/server/')),
    );
    expect(found).toEqual([]);
  });

  test('inside ingest only the pipeline sees two stages', () => {
    const stages = ['open', 'convert', 'read', 'clean', 'segment', 'recognise', 'link', 'evidence'];
    const stageOf = (path: string): string | undefined =>
      stages.find((name) => path.startsWith(`ingest/${name}/`));
    const forbidden = (target: string, file: string): boolean => {
      const [from, to] = [stageOf(file), stageOf(target)];
      // Evidence is the last step of linking: relations are written down with their sentences. A document is unpacked as an
      // archive is.
      const allowed = ['link evidence', 'convert open'].includes(`${from} ${to}`);
      return to !== undefined && from !== undefined && to !== from && !allowed;
    };
    expect(wrong(code('ingest'), forbidden)).toEqual([]);
  });

  test('inside viewer: data → state → {scene, panels} → {app, widget}', () => {
    const floors: Record<string, number> = {
      text: 2.5,
      style: 0,
      data: 1,
      state: 2,
      scene: 3,
      panels: 3,
      app: 4,
      widget: 4,
      server: 4,
    };
    const floorOf = (path: string): number | undefined => floors[path.split('/')[1] ?? ''];
    const forbidden = (target: string, file: string): boolean => {
      if (!target.startsWith('viewer/') || target.split('/')[1] === file.split('/')[1]) return false;
      return (floorOf(target) ?? 0) >= (floorOf(file) ?? 0);
    };
    expect(wrong(code('viewer'), forbidden)).toEqual([]);
  });

  test('only scene knows Sigma', () => {
    const elsewhere = code('viewer').filter((file) => !file.startsWith('viewer/scene/'));
    expect(wrong(elsewhere, (target) => /^(?:@sigma\/|sigma(?:\/|$))/u.test(target))).toEqual([]);
  });
});
