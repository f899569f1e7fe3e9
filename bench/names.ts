import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { loadSeed } from '../seed/loadSeed.ts';
import type { migrate } from '../seed/migrations.ts';
import { queries } from '../server/store/queries.ts';
import type { openStore } from '../server/store/store.ts';
import type { asker } from '../test/graphql/ask.ts';
import { temporaryNeo4j } from '../test/support/temporaryNeo4j.ts';
import { inventedFirms, type Recorded, type Variant, variantsOf } from './nameVariants.ts';

/**
 * How well screening finds recorded parties under other spellings, and leaves alone firms that nobody has recorded. The
 * variants are derived by a seed from the recorded names, the firms are invented by another. With the folder of another
 * checkout (say, of `git worktree add --detach 4c2d39e`, with its modules) the same names are asked of it, too.
 *
 * npm run bench -- names [other checkout]
 */
const [variantSeed, firmSeed, firms] = [7, 11, 3_000];
/** Names of one request: an answer has a deadline, and the machine may be busy. */
const runSync = 250;

type Row = { readonly entity: { id: string } | null; readonly candidates: readonly { id: string }[] };
type Ask = (names: readonly string[]) => Promise<readonly Row[]>;

/** Asks a checkout's own server, in process, over data that its own loader has loaded. */
const withCheckout = async <T>(
  folder: string,
  work: (ask: Ask, recorded: readonly Recorded[]) => Promise<T>,
): Promise<T> => {
  const load = async <M>(file: string): Promise<M> => (await import(pathToFileURL(resolve(folder, file)).href)) as M;
  const neo4j = await temporaryNeo4j();
  const store = (await load<{ openStore: typeof openStore }>('server/store/store.ts')).openStore(neo4j.connection);
  try {
    if (existsSync(resolve(folder, 'seed/migrations.ts')))
      await (await load<{ migrate: typeof migrate }>('seed/migrations.ts')).migrate(store);
    else await (store as unknown as { applySchema: () => Promise<void> }).applySchema();
    await (await load<{ loadSeed: typeof loadSeed }>('seed/loadSeed.ts')).loadSeed(
      store,
      resolve(folder, 'seed'),
      () => undefined,
    );
    const ask = (await load<{ asker: typeof asker }>('test/graphql/ask.ts')).asker(() => store);
    const every = {
      kinds: ['Firm', 'PublicBody'],
      country: null,
      case: null,
      afterName: null,
      afterId: null,
      limit: 1_000,
    };
    const recorded = (await store.read(queries.entities, every)).flatMap(({ entity }): Recorded[] => {
      if (!entity || entity.named === false) return [];
      const texts = [entity.name, entity.nameOriginal, entity.aliases].flat().filter(text => typeof text === 'string');
      const seats = [entity.headquarters, entity.incorporatedIn, entity.country].filter(
        code => typeof code === 'string',
      );
      return [{ id: String(entity.id), kind: String(entity.kind), texts, seats }];
    });
    return await work(async names => {
      const rows: Row[] = [];
      for (let at = 0; at < names.length; at += runSync) {
        const { data, errors } = await ask(
          'query ($names: [String!]) { screen(names: $names) { rows { entity { id } candidates { id } } } }',
          { names: names.slice(at, at + runSync) },
        );
        if (errors[0]) throw new Error(errors[0].message);
        rows.push(...((data?.screen as { rows: Row[] } | undefined)?.rows ?? []));
      }
      return rows;
    }, recorded);
  } finally {
    await store.close();
    await neo4j.stop();
  }
};

const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;

const measure = async (ask: Ask, variants: readonly Variant[], invented: readonly string[]) => {
  const begun = performance.now();
  const rows = await ask(variants.map(({ text }) => text));
  const strangers = await ask(invented);
  const spent = performance.now() - begun;
  const first = rows.map(({ entity, candidates }) => (entity ?? candidates[0])?.id);
  const right = (i: number): boolean => first[i] === variants[i]?.id;
  const kinds = new Map<string, { all: number; right: number }>();
  for (const [i, { kind }] of variants.entries()) {
    const counted = kinds.get(kind) ?? { all: 0, right: 0 };
    kinds.set(kind, { all: counted.all + 1, right: counted.right + (right(i) ? 1 : 0) });
  }
  const offered = strangers.filter(({ entity, candidates }) => entity !== null || candidates.length > 0).length;
  return {
    kinds,
    spent,
    lines: {
      'sure or offered first': percent(variants.filter((_, i) => right(i)).length, variants.length),
      'another offered first': percent(
        variants.filter((_, i) => first[i] !== undefined && !right(i)).length,
        variants.length,
      ),
      'false sure': `${rows.filter(({ entity }, i) => entity && entity.id !== variants[i]?.id).length + strangers.filter(({ entity }) => entity).length}`,
      'sure in spite of another place or a form of another country': `${rows.filter(({ entity }, i) => entity && variants[i]?.foreign).length} of ${variants.filter(({ foreign }) => foreign).length}`,
      'invented firms for which a party is offered': percent(offered, invented.length),
      'time for all, s': (spent / 1_000).toFixed(1),
    },
  };
};

const folders = ['.', ...(process.argv[2] === undefined ? [] : [process.argv[2]])];
const invented = inventedFirms(firms, firmSeed);
let variants: readonly Variant[] = [];
const results: Awaited<ReturnType<typeof measure>>[] = [];
for (const folder of folders)
  results.push(
    await withCheckout(folder, (ask, recorded) => {
      if (variants.length === 0) variants = variantsOf(recorded, variantSeed);
      // What the other checkout does not record it cannot find.
      const known = new Set(recorded.map(({ id }) => id));
      return measure(
        ask,
        variants.filter(({ id }) => known.has(id)),
        invented,
      );
    }),
  );
const [ours, theirs] = results;
console.log(
  `${variants.length} variants of recorded names, ${invented.length} invented firms${theirs ? '; the other checkout second' : ''}`,
);
for (const [kind, { all, right }] of ours?.kinds ?? []) {
  const other = theirs?.kinds.get(kind);
  console.log(`  ${kind}: ${percent(right, all)} of ${all}${other ? `; ${percent(other.right, other.all)}` : ''}`);
}
for (const [line, figure] of Object.entries(ours?.lines ?? {}))
  console.log(
    `${line}: ${figure}${theirs ? `; ${Object.entries(theirs.lines).find(([name]) => name === line)?.[1]}` : ''}`,
  );
