import { check } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, test, vi } from 'vitest';
import { isFullRun } from './support/runs.ts';
import { sourceFiles } from './support/sourceFiles.ts';

type Found = { readonly at: string; readonly source: string; readonly flags: string };

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The literals below a node of a syntax tree. */
const literalsIn = (
  node: unknown,
): readonly { readonly source: string; readonly flags: string; readonly start: number }[] => {
  if (Array.isArray(node)) return node.flatMap(literalsIn);
  if (!isNode(node)) return [];
  const { regex, start } = node;
  if (isNode(regex)) return [{ source: String(regex.pattern), flags: String(regex.flags), start: Number(start) }];
  return Object.values(node).flatMap(literalsIn);
};

const found: readonly Found[] = sourceFiles
  .filter(({ path }) => /^(domain|server|seed|web)\//.test(path) && !path.includes('/generated/'))
  .flatMap(({ path, text }) =>
    literalsIn(parseSync(path, text).program).map(({ start, ...literal }) => ({
      at: `${path}:${text.slice(0, start).split('\n').length}`,
      ...literal,
    })),
  );

/** Patterns that modules put together when they are loaded. */
const assembled = async (): Promise<readonly Found[]> => {
  const built: Found[] = [];
  const watched = new Proxy(RegExp, {
    construct: (target, args, newTarget) => {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      const caller = new Error().stack?.split('\n')[2] ?? '';
      if (!caller.includes('node_modules')) built.push({ at: caller.trim(), source: made.source, flags: made.flags });
      return made;
    },
  });
  vi.stubGlobal('RegExp', watched);
  try {
    const files = sourceFiles.filter(
      ({ path, text }) => /^(domain|server|seed)\//.test(path) && text.includes('new RegExp('),
    );
    for (const { path } of files) await import(`../${path}`);
  } finally {
    vi.unstubAllGlobals();
  }
  return built;
};

/** Of a pattern that was not told in time nothing is known, so it is a fault as well. */
const faultOf = async ({ at, source, flags }: Found): Promise<string | undefined> => {
  const told = await check(source, flags, { timeout: 60_000 });
  if (told.status === 'safe') return undefined;
  return `${at} /${source}/${flags}: ${told.status === 'vulnerable' ? told.complexity.summary : 'not told in time'}`;
};

describe('regular expressions', () => {
  test('were seen, in every room', () => {
    expect(found.length).toBeGreaterThan(150);
    for (const room of ['domain', 'server/model', 'server/graphql', 'server/formats', 'seed', 'web'])
      expect(found.filter(({ at }) => at.startsWith(`${room}/`)).length).toBeGreaterThan(2);
  });
  // A quarter of a minute for all of them: not in a developer's loop.
  test.runIf(isFullRun)('take time in proportion to the text, whatever it holds', async () => {
    const faults: (string | undefined)[] = [];
    const built = await assembled();
    expect(built.length).toBeGreaterThan(4);
    // Some are judged by trying random texts, by the clock: a fault is one that is found again.
    for (const one of [...found, ...built]) faults.push((await faultOf(one)) && (await faultOf(one)));
    expect(faults.filter(fault => fault !== undefined)).toEqual([]);
  });
  test.each(['\\s*\\([^()]*\\)', '(a+)+$', '\\s+$'])('of another kind are told: /%s/', async source => {
    expect(await faultOf({ at: 'here', source, flags: 'g' })).toMatch(/polynomial|exponential/);
  });
});
