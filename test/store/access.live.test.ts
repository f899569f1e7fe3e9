import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSync } from '../../domain/cooperative.ts';
import { spanOf } from '../../domain/dates.ts';
import { isRestricted, restrictedByDefault } from '../../domain/restricted.ts';
import { accessFindings as finding } from '../../server/model/access/report.ts';
import { partyTests } from '../../server/model/accessTests/accessTests.ts';
import { defaultRegime, regimeAt } from '../../server/model/ownership/regimes.ts';
import { firmsBelow } from '../../server/model/reach/affiliates.ts';
import type { AskedParties } from '../../server/model/reach/askedParties.ts';
import { reachView } from '../../server/model/reach/reachView.ts';
import { type Snapshot, viewAt } from '../../server/model/snapshot.ts';
import { accessRecord } from '../../server/store/access.ts';
import { queries } from '../../server/store/queries.ts';
import { reachRecord } from '../../server/store/reach.ts';
import { entityFrom } from '../../server/store/rows.ts';
import { loadable, prefixed } from '../support/caseText.ts';
import { type Drawing, recordOf } from '../support/graph.ts';
import { loadDrawn } from '../support/loadDrawn.ts';
import { ask, type Question } from '../support/oracle.ts';
import { randomDrawing } from '../support/randomDrawing.ts';
import { testStore, wipe } from '../support/store.ts';

const accessFindings = runSync(finding);

const store = testStore();
const jurisdictions = new Set(restrictedByDefault);

const seed = Math.floor(Math.random() * 2 ** 31);
const drawings: Drawing[] = fc
  .sample(randomDrawing(), { numRuns: 60, seed })
  .map((drawing, i) => prefixed(loadable(drawing), `g${i}-`));

const idOf = (step: string): string => step.split(' ').join('~');
const pathsFromStore = async ({ starts, asOf, knownBy }: Question): Promise<string[]> => {
  const rows = await store.read(queries.entitiesById, { ids: [...starts] });
  const clocks = { asOf: spanOf(asOf), knownBy: knownBy === undefined ? undefined : spanOf(knownBy) };
  const record = await accessRecord(
    store,
    rows.map(({ entity }) => entityFrom(entity)),
    clocks,
    jurisdictions,
    {},
  );
  expect(record.truncated).toBe(false);
  const { chains } = accessFindings(viewAt(record, clocks), starts, jurisdictions, { first: 1e6, budget: 1e7 });
  return chains.map(({ steps }) => steps.map(({ relation }) => relation.id).join(' > ')).sort();
};

beforeAll(async () => {
  await wipe(store);
  await loadDrawn(store, drawings);
});
afterAll(() => store.close());

test(`chains fetched from the store are those of the naive oracle (graphs drawn with seed ${seed})`, async () => {
  let count = 0;
  for (const [i, drawing] of drawings.entries()) {
    for (const [start, more] of [
      ['fleet1', { asOf: '2025' }],
      ['site1', { asOf: '2024-12-01', knownBy: '2025-03' }],
      ['lease1', { asOf: '2024-12-01' }],
    ] as const) {
      const question: Question = { starts: [`g${i}-${start}`], ...more };
      const expected = ask(drawing, question).chains.map(({ steps }) => steps.map(idOf).join(' > '));
      expect(await pathsFromStore(question)).toEqual(expected.sort());
      count += expected.length;
    }
  }
  expect(count).toBeGreaterThan(30);
});

/** What one view says of what the parties get to. */
const told = (snapshot: Snapshot, asked: AskedParties) => {
  const { analysis, reached, parties } = runSync(reachView)(snapshot, asked, regimeAt(defaultRegime));
  const hardware = reached.hardware.map(found => ({
    ...{ hardware: found.hardware, certainty: found.certainty, means: found.means },
    parties: [...found.parties].sort(),
    holders: found.holders.map(({ entity, certainty }) => [entity, certainty]),
  }));
  const affiliates = [...firmsBelow(analysis, parties)].sort().map(([firm, tier]) => {
    const tests = partyTests(firm, analysis).slice(1);
    return { firm, tier, tests: tests.map(({ verdict, value, accountedFor }) => [verdict, value, accountedFor]) };
  });
  return { hardware, affiliates };
};

test(`what is read from the parties down says what all of the graph says (seed ${seed})`, async () => {
  let [hardware, affiliates] = [0, 0];
  const clocks = { asOf: spanOf('2025-02-01') };
  for (const drawing of drawings.slice(0, 30)) {
    const snapshot = viewAt(recordOf(drawing), clocks);
    const restricted = [...snapshot.entities.values()].filter(entity => isRestricted(entity, jurisdictions));
    const [one] = drawing.entities.filter(({ kind }) => kind === 'Firm');
    const questions: readonly AskedParties[] = [
      { ids: new Set(restricted.map(({ id }) => id)), jurisdictions: new Set() },
      { ids: new Set(one ? [one.id] : []), jurisdictions: new Set() },
    ];
    for (const asked of questions) {
      if (asked.ids.size === 0) continue;
      const rows = await store.read(queries.entitiesById, { ids: [...asked.ids] });
      const record = await reachRecord(
        store,
        rows.map(({ entity }) => entityFrom(entity)),
        {},
      );
      expect(record.truncated).toBe(false);
      const found = told(viewAt(record, clocks), asked);
      expect(found).toEqual(told(snapshot, asked));
      hardware += found.hardware.length;
      affiliates += found.affiliates.length;
    }
  }
  expect(hardware).toBeGreaterThan(15);
  expect(affiliates).toBeGreaterThan(5);
});
