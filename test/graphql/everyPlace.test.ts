import fc from 'fast-check';
import type { GraphQLResolveInfo } from 'graphql';
import { expect, test } from 'vitest';
import { runSync } from '../../domain/cooperative.ts';
import { spanOf } from '../../domain/dates.ts';
import { written } from '../../domain/exports/exported.ts';
import { graphMl } from '../../domain/exports/graphMl.ts';
import { entitiesCsv } from '../../domain/exports/tables.ts';
import { isRestricted } from '../../domain/restricted.ts';
import type { Context } from '../../server/graphql/context.ts';
import { Firm, National, PublicBody } from '../../server/graphql/resolvers/entities.ts';
import { partyTests } from '../../server/model/accessTests/accessTests.ts';
import { restrictedStatus } from '../../server/model/accessTests/restrictedStatus.ts';
import { screeningOutcome } from '../../server/model/accessTests/screeningOutcome.ts';
import { analyseOwnership } from '../../server/model/ownership/analysis.ts';
import { ownershipReport } from '../../server/model/ownership/report.ts';
import { heldHardware } from '../../server/model/rules/heldHardware.ts';
import { seatedIn } from '../../server/model/rules/parties.ts';
import { type KnownEntity, viewAt } from '../../server/model/snapshot.ts';
import { graphEntities } from '../../web/graph/fromAnswer.ts';
import { book } from '../model/rules/ruleBook.ts';
import { type Drawing, recordOf } from '../support/graph.ts';
import { randomOwnership } from '../support/randomOwnership.ts';
import { runs, seenAtLeast } from '../support/runs.ts';

const restricted = new Set(['CN']);
const firms = ['alpha', 'beta', 'gamma', 'delta', 'omega'];
const asOf = spanOf('2025-01-01');
const report = runSync(ownershipReport);

/** Every firm uses one fleet, so that the rules ask about each. */
const usedByAll = ({ entities, relations }: Drawing): Drawing => ({
  entities: [...entities, { id: 'fleet1', kind: 'GpuFleet', properties: {} }],
  relations: [
    ...relations,
    ...firms.map(from => ({
      ...{ kind: 'USES' as const, from, to: 'fleet1', status: 'reported' as const, known: '2025-01-01' },
      properties: {},
    })),
  ],
});

/** What the explorer's table and its CSV and GraphML files say of an entity, from the answer of the server. */
const exported = (entity: KnownEntity) => {
  const kind = entity.kind as 'Firm' | 'National' | 'PublicBody';
  const answer = { Firm, National, PublicBody }[kind];
  const [context, info] = [{} as Context, {} as GraphQLResolveInfo];
  const parent = { ...entity, clocks: { asOf } };
  const args = { jurisdictions: [...restricted] };
  const [drawn] = graphEntities([
    {
      ...{ id: entity.id, kind, name: entity.name, label: entity.name, relationCounts: [] },
      place: answer.place(parent, {}, context, info) as never,
      restricted: answer.restricted(parent, args, context, info) as boolean | null,
    },
  ]);
  if (!drawn) throw new Error('nothing is drawn');
  const graph = { entities: [drawn], relations: [] };
  const csv = entitiesCsv(graph).trim().split('\r\n')[1]?.split(',').at(-1);
  const xml = /restrictedByOwnSeat">(yes|no)</u.exec(
    written(graphMl({ positions: new Map([[entity.id, { x: 0, y: 0 }]]) }), graph),
  )?.[1];
  return { table: drawn.restrictedByOwnSeat, csv, xml: xml ?? '' };
};

test('no place says no where another leaves it open: tests, screening, rules, ownership, explorer and its files', () => {
  let open = 0;
  fc.assert(
    fc.property(randomOwnership('ranged'), drawing => {
      const snapshot = viewAt(recordOf(usedByAll(drawing)), { asOf });
      const analysis = analyseOwnership(snapshot, restricted);
      const held = heldHardware(snapshot, ['fleet1'], firms, restricted, book);
      const owners = new Map(
        firms.flatMap(firm => report(firm, analysis, 50).owners.map(({ entity, restricted: own }) => [entity, own])),
      );
      for (const entity of snapshot.entities.values()) {
        if (entity.kind === 'GpuFleet') continue;
        const own = isRestricted(entity, restricted);
        const { table, csv, xml } = exported(entity);
        expect([csv, xml]).toEqual(table === undefined ? ['', ''] : [`${table}`, table ? 'yes' : 'no']);
        const status = restrictedStatus(entity.id, 'any', analysis).verdict;
        // A party is as restricted in its own right wherever that is told; of unknown place it is told nowhere.
        expect(table === true).toBe(own);
        const asOwner = owners.get(entity.id);
        if (asOwner) expect(asOwner).toBe({ true: 'yes', false: 'no', undefined: 'undetermined' }[`${table}`]);
        if (table === true) expect(status).toBe('yes');
        if (table === undefined) expect(['yes', 'undetermined']).toContain(status);
        const tests = partyTests(entity.id, analysis).map(({ verdict }) => verdict);
        const outcome = screeningOutcome({ own, status, tests, onRecord: false });
        if (outcome === 'not-restricted')
          expect([status, ...tests].filter(verdict => verdict !== 'no' && verdict !== 'not-applicable')).toEqual([]);
        if (entity.kind !== 'Firm') continue;
        const [headquarters] = partyTests(entity.id, analysis);
        const holder = held.flatMap(({ holders }) => holders).find(({ id }) => id === entity.id);
        const byRules = seatedIn(holder, ['CN'], asOf, book.file).verdict;
        expect({ byRules }).toEqual({ byRules: headquarters?.verdict });
        if (byRules === 'none-reported') open += 1;
      }
    }),
    { numRuns: runs(2_000) },
  );
  expect(open).toBeGreaterThan(seenAtLeast(300));
});
