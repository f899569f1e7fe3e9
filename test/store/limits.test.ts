import { expect, test } from 'vitest';
import { spanOf } from '../../domain/dates.ts';
import { hardwareOf } from '../../server/store/access.ts';
import { onRecord } from '../../server/store/onRecord.ts';
import type { Reader } from '../../server/store/query.ts';
import { shipmentsOfModel } from '../../server/store/routes.ts';
import type { DeclaredEntity } from '../../server/store/rows.ts';
import { sourceFiles } from '../support/sourceFiles.ts';
import { stubStore } from '../support/stubStore.ts';

/** Of relations among given entities, which are counted beside them. */
const countedBeside = 'relationLimit';

test('every list that is cut is read one beyond its limit, so that whoever reads it knows', () => {
  const readers = sourceFiles.filter(
    ({ path }) => /^server\/(store|graphql|screening)\//.test(path) && !/[qQ]ueries\.ts$/.test(path),
  );
  const limits = readers.flatMap(({ path, text }) =>
    [...text.matchAll(/[{,] limit(?:: ([^,}\n]+))?(?=[ ,}])/g)].map(([, given]) => ({
      path,
      // In short form it is the constant of that name.
      limit: (given ?? /const limit = (.*);/.exec(text)?.[1] ?? '').trim(),
    })),
  );
  expect(limits.length).toBeGreaterThan(25);
  expect(limits.filter(({ limit }) => limit !== '' && !limit.endsWith('+ 1') && limit !== countedBeside)).toEqual([]);
});

/** Answers every read with as many rows as it may have. */
const full = (row: object): Reader =>
  stubStore(async (_query, params) => {
    const { limit } = params as { limit?: number };
    return Array.from({ length: limit ?? 0 }, () => row) as never;
  });
const entity = (id: string, kind: DeclaredEntity['kind'], properties = {}): DeclaredEntity => ({
  ...{ id, kind, name: id, properties, declared: {} },
});
const fleet = { entity: { id: 'fleet', kind: 'GpuFleet', name: 'Fleet' } };
const related = (kind: string, from: string, to: string) => ({
  ...{
    kind,
    from,
    to,
    properties: { id: `${kind}~${from}~${to}`, status: 'reported' },
    entity: { id: from, kind: 'Shipment', name: from },
  },
});

test('a part never passes for the whole: of a country or a site with more fleets than are read nothing is answered', async () => {
  for (const target of [entity('jur-my', 'Jurisdiction', { code: 'MY' }), entity('dc', 'DataCenter')])
    await expect(hardwareOf(full(fleet), target, {})).rejects.toThrow(
      /more than 5000 fleets .* ask about single (sites|fleets)/,
    );
});

test('nor of the listings of many parties, or the shipments of a model', async () => {
  const listed = full(related('LISTS', 'rule', 'firm'));
  await expect(onRecord(listed, [entity('firm', 'Firm')], { asOf: spanOf('2025') }, {})).rejects.toThrow(/listings/);
  await expect(shipmentsOfModel(full(related('CARRIES', 's', 'm')), 'm', {})).rejects.toThrow(/shipments/);
});
