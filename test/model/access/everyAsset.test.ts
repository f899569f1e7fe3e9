import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { accessFindings as finding } from '../../../server/model/access/report.ts';
import { placedAt } from '../../../server/model/access/target.ts';
import { holderTests } from '../../../server/model/accessTests/accessTests.ts';
import { ledgerOf as keeping } from '../../../server/model/ledger/ledger.ts';
import { analyseOwnership } from '../../../server/model/ownership/analysis.ts';
import { viewAt } from '../../../server/model/snapshot.ts';
import { accessTo, type Fact } from '../../support/assetsByDay.ts';
import { type DrawnEntity, recordOf } from '../../support/graph.ts';
import { runs, seenAtLeast } from '../../support/runs.ts';

const accessFindings = runSync(finding);
const ledgerOf = runSync(keeping);
const restricted = new Set(['CN']);
const limits = { first: 1_000, budget: 100_000 };

const fleets = ['fleet1', 'fleet2'];
const sites = ['site1', 'site2'];
const leases = ['lease1', 'lease2', 'lease3'];
/** Whose names begin with x have their seat in China. */
const firms = ['xi', 'yo', 'ya'];
const isRestricted = (firm: string): boolean => firm.startsWith('x');
const most = 3;
const dayOf = (day: number): string => `2025-01-0${day + 1}`;

const entities: readonly DrawnEntity[] = [
  ...fleets.map(id => ({ id, kind: 'GpuFleet' as const, properties: { servers: 10 } })),
  ...sites.map(id => ({ id, kind: 'DataCenter' as const, properties: {} })),
  ...leases.map(id => ({ id, kind: 'Lease' as const, properties: {} })),
  ...firms.map(id => ({ id, kind: 'Firm' as const, properties: { headquarters: isRestricted(id) ? 'CN' : 'SG' } })),
];

const span = fc
  .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }), fc.boolean())
  .map(([a, b, whole]) => (whole ? { first: 0, last: most } : { first: Math.min(a, b), last: Math.max(a, b) }));
const fact = (
  kind: Fact['kind'],
  from: readonly string[],
  to: readonly string[],
  [minLength, maxLength]: readonly [number, number],
) =>
  fc.array(
    fc
      .tuple(fc.constantFrom(...from), fc.constantFrom(...to), span)
      .map(([a, b, days]): Fact => ({ kind, from: a, to: b, ...days })),
    { minLength, maxLength, size: 'max' },
  );
const things = [...fleets, ...sites];
const world = fc
  .tuple(
    fact('HOSTS', sites, fleets, [1, 3]),
    fact('COVERS', leases, things, [3, 8]),
    fact('TAKES', firms, leases, [4, 9]),
    fact('GRANTS', firms, leases, [3, 6]),
    fact('OWNS', firms, things, [0, 2]),
    fact('OPERATES', firms, things, [0, 2]),
    fact('USES', firms, fleets, [0, 1]),
  )
  .map(all => [
    ...new Map(all.flat().map(each => [`${each.kind} ${each.from} ${each.to} ${each.first}`, each])).values(),
  ]);

const recorded = (facts: readonly Fact[]) =>
  recordOf({
    entities,
    relations: facts.map(({ kind, from, to, first, last }) => ({
      ...{ kind, from, to, status: 'reported' as const, known: '2024-01-01' },
      properties: { start: dayOf(first), end: dayOf(last) },
    })),
  });

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

test('chains, holders, tests and ledger agree on who has which hardware on which day, asked by fleet, site or lease', () => {
  const seen = { sublet: 0, refused: 0, parties: 0, ended: 0 };
  fc.assert(
    fc.property(world, facts => {
      const access = accessTo(facts, isRestricted);
      const record = recorded(facts);
      for (let day = 0; day <= most; day += 1) {
        const asOf = { first: dayOf(day), last: dayOf(day) };
        const snapshot = viewAt(record, { asOf });
        const analysis = analyseOwnership(snapshot, restricted);
        const find = (starts: readonly string[]) => accessFindings(snapshot, starts, restricted, limits);
        const expected = new Map(things.map(thing => [thing, access(day, thing)]));
        const holdersOf = (thing: string): ReadonlySet<string> => expected.get(thing)?.holders ?? new Set();
        for (const thing of fleets) {
          const found = find([thing]);
          const { holders, users } = access(day, thing);
          expect(found.holders.map(({ entity }) => entity)).toEqual(sorted(holders));
          expect(found.parties).toEqual(sorted([...holders].filter(isRestricted)));
          expect(sorted(found.chains.map(({ party }) => party))).toEqual(found.parties);
          expect(found.chains.every(({ certainty }) => certainty === 'certain')).toBe(true);
          const direct = found.holders.filter(
            holding =>
              holderTests(holding, analysis).find(({ test: name }) => name === 'direct-access')?.verdict === 'yes',
          );
          const having = found.holders.filter(({ by }) => by.includes('TAKES') || by.includes('USES'));
          expect(direct.map(({ entity }) => entity)).toEqual(having.map(({ entity }) => entity).filter(isRestricted));
          seen.parties += found.parties.length;
          seen.sublet += Number(found.chains.some(({ means }) => means.includes('GRANTS')));
          const ledger = ledgerOf(record, [thing], restricted, asOf);
          expect(ledger?.entries.map(({ party }) => party)).toEqual(sorted([...users].filter(isRestricted)));
          expect((ledger?.total.servers.max ?? 0) > 0).toBe([...users].some(isRestricted));
        }
        for (const site of sites) {
          const placed = placedAt({ id: site, kind: 'DataCenter', properties: {} }, [site, ...fleets], snapshot);
          const hosted = facts.filter(
            each => each.kind === 'HOSTS' && each.from === site && each.first <= day && day <= each.last,
          );
          expect(sorted(placed.keys())).toEqual(sorted([site, ...hosted.map(({ to }) => to)]));
          const parties = sorted([...placed.keys()].flatMap(thing => [...holdersOf(thing)]).filter(isRestricted));
          expect(find([...placed.keys()]).parties).toEqual(parties);
        }
        for (const lease of leases) {
          const { parties } = find([lease]);
          const given = things.filter(thing => expected.get(thing)?.leases.has(lease));
          const isRecorded = facts.some(({ kind, from }) => kind === 'COVERS' && from === lease);
          const takers = facts.filter(
            ({ kind, to, first, last }) => kind === 'TAKES' && to === lease && first <= day && day <= last,
          );
          // Whoever has it by this lease has it when one asks by the hardware, and nobody more.
          const having = isRecorded && given.length === 0 ? [] : takers.map(({ from }) => from).filter(isRestricted);
          for (const taker of having) expect(parties).toContain(taker);
          const users = given.flatMap(thing => [...(expected.get(thing)?.users ?? [])]);
          if (isRecorded) for (const party of parties) expect(users).toContain(party);
          seen.refused += Number(takers.length > 0 && isRecorded && given.length === 0);
        }
        const before =
          day > 0 &&
          fleets.some(fleet =>
            [...access(day - 1, fleet).leases].some(lease => !expected.get(fleet)?.leases.has(lease)),
          );
        seen.ended += Number(before);
      }
    }),
    { numRuns: runs(400) },
  );
  // A generator that drew nothing of interest would pass anything.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(seenAtLeast(100));
});
