import { expect, test, vi } from 'vitest';

// The vocabulary with one kind of entity and two relations more than it has, as if a developer had added them.
vi.mock('../../domain/vocabulary/entities.ts', async original => {
  const { entityKinds, ...rest } = await original<typeof import('../../domain/vocabulary/entities.ts')>();
  const { Lease } = entityKinds;
  return {
    ...rest,
    entityKinds: { ...entityKinds, CloudAccount: { ...Lease, noun: ['cloud account', 'cloud accounts'] } },
  };
});
vi.mock('../../domain/vocabulary/relations.ts', async original => {
  const { relationKinds, ...rest } = await original<typeof import('../../domain/vocabulary/relations.ts')>();
  const { TAKES, COVERS, USES } = relationKinds;
  return {
    ...rest,
    relationKinds: {
      ...relationKinds,
      HOLDS_ACCOUNT: { ...TAKES, to: ['CloudAccount'] },
      DRAWS_ON: { ...COVERS, from: ['CloudAccount'] },
      BOOKS: USES,
    },
  };
});
vi.mock('../../domain/vocabulary/relationWords.ts', async original => {
  const { relationWords } = await original<typeof import('../../domain/vocabulary/relationWords.ts')>();
  const books = { verbs: ['books', 'booked by'], headings: ['Books', 'Booked by'], roles: ['customer', 'booked'] };
  return { relationWords: { ...relationWords, BOOKS: books, HOLDS_ACCOUNT: books, DRAWS_ON: books } };
});

const { spanOf } = await import('../../domain/dates.ts');
const { stepInWords } = await import('../../domain/words.ts');
const { accessKindNames, graphKinds, mergeableKinds } = await import('../../domain/vocabulary/kinds.ts');
const { accessFindings } = await import('../../server/model/access/report.ts');
const { ledgerOf } = await import('../../server/model/ledger/ledger.ts');
const { viewAt } = await import('../../server/model/snapshot.ts');
const { runSync } = await import('../../domain/cooperative.ts');
const { recordOf, today } = await import('../support/graph.ts');

type Drawing = Parameters<typeof recordOf>[0];
const firm = (id: string, headquarters: string) => ({ id, kind: 'Firm' as const, properties: { headquarters } });
const related = (kind: string, from: string, to: string) =>
  ({ kind, from, to, status: 'reported', known: today, properties: {} }) as unknown as Drawing['relations'][number];
const fleet = { id: 'fleet1', kind: 'GpuFleet' as const, properties: { servers: 10 } };
const account = { id: 'account1', kind: 'CloudAccount' as 'Lease', properties: {} };
const restricted = new Set(['CN']);

const findings = (drawing: Drawing) =>
  runSync(accessFindings)(viewAt(recordOf(drawing), { asOf: spanOf(today) }), ['fleet1'], restricted, {
    first: 10,
    budget: 1000,
  });

test('a new kind stands in the graph, is searched for duplicates, and its relations pass access', () => {
  expect(graphKinds).toContain('CloudAccount');
  expect(mergeableKinds).toContain('CloudAccount');
  expect(accessKindNames).toEqual(expect.arrayContaining(['HOLDS_ACCOUNT', 'DRAWS_ON', 'BOOKS']));
});

test('a chain over a new kind has its holder', () => {
  const { chains, holders } = findings({
    entities: [fleet, account, firm('beta', 'CN')],
    relations: [related('DRAWS_ON', 'account1', 'fleet1'), related('HOLDS_ACCOUNT', 'beta', 'account1')],
  });
  expect(chains.map(({ holder, party }) => [holder, party])).toEqual([['beta', 'beta']]);
  expect(holders.map(({ entity, by }) => [entity, by])).toEqual([['beta', ['HOLDS_ACCOUNT']]]);
});

test('a ledger attributes hardware by a new relation that gives its use', () => {
  const record = recordOf({
    entities: [fleet, firm('beta', 'CN')],
    relations: [related('BOOKS', 'beta', 'fleet1')],
  });
  const ledger = runSync(ledgerOf)(record, ['fleet1'], restricted, spanOf(today));
  expect(ledger?.entries.map(({ party, servers }) => [party, servers.max])).toEqual([['beta', 10]]);
});

test('a new relation is said in its own words, either way', () => {
  const kind = 'BOOKS' as 'USES';
  expect(stepInWords({ kind, properties: {} }, true).verb).toBe('books');
  expect(stepInWords({ kind, properties: {} }, false).verb).toBe('booked by');
});
