import { describe, expect, test } from 'vitest';
import { importsOf, projectFiles, sourceFiles, targetOf } from './support/sourceFiles.ts';

/** Which room a file belongs to: the first that fits. */
const rooms = [
  ...[
    'domain',
    'clients',
    'server/model',
    'server/formats',
    'server/store',
    'server/screening',
    'server/graphql',
    'server',
  ],
  ...['seed', 'web', 'test', 'bench'],
] as const;
type Room = (typeof rooms)[number];
const roomOf = (path: string): Room | undefined => rooms.find(room => path.startsWith(`${room}/`));

/** Imports point one way. A room may always use itself. */
const mayUse: Readonly<Record<Room, readonly Room[]>> = {
  domain: [],
  clients: [],
  'server/model': ['domain'],
  'server/formats': ['domain', 'server/model'],
  'server/store': ['domain', 'server/model'],
  'server/screening': ['domain', 'server/model', 'server/store'],
  'server/graphql': ['domain', 'server/model', 'server/formats', 'server/store', 'server/screening'],
  server: [
    'domain',
    'clients',
    'server/model',
    'server/formats',
    'server/store',
    'server/screening',
    'server/graphql',
    'seed',
  ],
  seed: ['domain', 'server/model', 'server/formats', 'server/store', 'server'],
  web: ['domain'],
  test: [...rooms],
  bench: [...rooms],
};

/** The floors of the web page, the lowest first. A place imports from itself and from lower floors alone. */
const floors: readonly (readonly string[])[] = [
  ['generated'],
  ['core'],
  ['graph', 'ui'],
  ['features'],
  ['pages'],
  ['app'],
  ['main.tsx', 'vite.config.ts'],
];
/** `web/core` of `web/core/api.ts`; each page is a place of its own. */
const placeOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('web/pages/') ? 3 : 2)
    .join('/');
const floorOf = (path: string): number => floors.findIndex(places => places.includes(path.split('/')[1] ?? ''));

const relativeImports = sourceFiles.flatMap(file =>
  importsOf(file)
    .filter(name => name.startsWith('.'))
    .map(name => ({ path: file.path, target: targetOf(file.path, name.replace(/\?.*/, '')) })),
);
const packageImports = sourceFiles.flatMap(file =>
  importsOf(file)
    .filter(name => !name.startsWith('.'))
    .map(name => ({ path: file.path, name })),
);

describe('imports', () => {
  test('were seen, from every room', () => {
    expect(sourceFiles.length).toBeGreaterThan(100);
    expect(relativeImports.length).toBeGreaterThan(300);
    for (const room of ['server/model', 'server/store', 'server/graphql', 'seed', 'web', 'test'])
      expect(relativeImports.filter(({ path }) => roomOf(path) === room).length).toBeGreaterThan(5);
  });
  test('point one way: server → graphql → store → model', () => {
    const wrong = relativeImports.filter(({ path, target }) => {
      const [from, to] = [roomOf(path), roomOf(target)];
      return from === undefined || (from !== to && (to === undefined || !mayUse[from].includes(to)));
    });
    // A file of settings may be read from anywhere in its own room's tests.
    expect(wrong.filter(({ path }) => roomOf(path) !== 'test')).toEqual([]);
  });
  test('lead from seed to nothing of the server’s own but its settings', () => {
    const wrong = relativeImports.filter(
      ({ path, target }) => roomOf(path) === 'seed' && roomOf(target) === 'server' && target !== 'server/env.ts',
    );
    expect(wrong).toEqual([]);
  });
  test('lead to files that are there, and never out of the project', () => {
    const present = new Set(projectFiles.map(({ path }) => path));
    expect(relativeImports.filter(({ target }) => !present.has(target))).toEqual([]);
  });
  test('domain and model use no package and nothing of Node', () => {
    const pure = packageImports.filter(({ path }) => ['domain', 'server/model'].includes(roomOf(path) ?? ''));
    expect(pure).toEqual([]);
  });
  test('point one way between the floors of the web page, and from no page to another', () => {
    const within = relativeImports.filter(({ path, target }) => path.startsWith('web/') && target.startsWith('web/'));
    expect(within.length).toBeGreaterThan(1000);
    const upward = within.filter(
      ({ path, target }) => placeOf(path) !== placeOf(target) && floorOf(target) >= floorOf(path),
    );
    expect(upward).toEqual([]);
  });
  test('the driver is known to the store alone, and to its own tests', () => {
    const users = packageImports.filter(({ name }) => name.startsWith('neo4j-driver')).map(({ path }) => path);
    expect(users).toContain('server/store/store.ts');
    expect(users.filter(path => !/^(server\/store|test\/store|test\/cypher)\//.test(path))).toEqual([]);
  });
  test('there are no barrels', () => {
    expect(
      sourceFiles.filter(({ path }) => /(^|\/)(index|utils?|helpers?)\.tsx?$/.test(path)).map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('files', () => {
  const lengths = sourceFiles.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
  test('have no more than 250 lines', () => {
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  });
  test('have fewer than 100 lines, half of them', () => {
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
  });
});

const own = 'test/house.test.ts';
const holding = (pattern: RegExp, files = projectFiles): string[] =>
  files.filter(({ path, text }) => path !== own && pattern.test(text)).map(({ path }) => path);

describe('text', () => {
  test('of Cypher stands in cypher/ alone', () => {
    const code = sourceFiles.filter(({ path }) => !path.startsWith('test/'));
    expect(holding(/\b(MATCH|MERGE|CREATE|UNWIND)\s+[[($]|\bRETURN\s+\w+\s+AS\b|\bDETACH DELETE\b/, code)).toEqual([]);
    expect(holding(/\.run\(\s*['`]/, code)).toEqual([]);
  });
  test('names no folder of one machine and nothing beside the project', () => {
    expect(holding(/(^|["'`\s=(:])\/(root|home|work|Users)\/\w/m)).toEqual([]);
    expect(holding(/\.\.\/shared\b|\b(NOTES|DESIGN|DATA-MODEL|PEERS|DEVELOPERS)\b/)).toEqual([]);
  });
  test('of the lock file names no registry', () => {
    const lock = projectFiles.find(({ path }) => path === 'package-lock.json')?.text ?? '';
    expect(lock.length).toBeGreaterThan(10_000);
    expect(lock).not.toMatch(/"resolved":|registry\.|verdaccio|localhost|127\.0\.0\.1/);
    expect(lock).toContain('"integrity"');
  });
  test('silences no checker', () => {
    expect(holding(/@ts-(ignore|nocheck)|biome-ignore/, sourceFiles)).toEqual([]);
  });
});
