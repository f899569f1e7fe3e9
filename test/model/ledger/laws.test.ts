import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import type { Span } from '../../../domain/dates.ts';
import type { Range } from '../../../server/model/access/measures.ts';
import { type Ledger, ledgerOf as work } from '../../../server/model/ledger/ledger.ts';
import type { GraphRecord } from '../../../server/model/snapshot.ts';
import { type Drawing, recordOf } from '../../support/graph.ts';
import { randomDrawing } from '../../support/randomDrawing.ts';
import { runs, seenAtLeast } from '../../support/runs.ts';

const ledgerOf = runSync(work);
const starts = ['fleet1', 'fleet2'];
const restricted = new Set(['CN']);
const kinds = ['TAKES', 'TAKES', 'TAKES', 'COVERS', 'COVERS', 'USES', 'OWNS', 'GRANTS', 'CONTROLS'] as const;
const keep = (record: GraphRecord, first: string, last: string): Ledger => {
  const ledger = ledgerOf(record, starts, restricted, { first, last } satisfies Span);
  if (!ledger) throw new Error('too many periods');
  return ledger;
};
const top = ({ max }: Range): number => max ?? Number.POSITIVE_INFINITY;
const serversOf = (ledger: Ledger, party: string): Range =>
  ledger.entries.find(entry => entry.party === party)?.servers ?? { min: 0, max: 0 };
const sized = (drawing: Drawing): GraphRecord =>
  recordOf({
    ...drawing,
    entities: drawing.entities.map(entity =>
      entity.kind === 'GpuFleet' ? { ...entity, properties: { ...entity.properties, servers: 400 } } : entity,
    ),
  });

test('a ledger is the sum of the ledgers of its parts, and no more than there is', () => {
  let withEntries = 0;
  let sure = 0;
  fc.assert(
    fc.property(randomDrawing(kinds), fc.constantFrom('2024-05-31', '2024-12-31', '2025-02-10'), (drawing, cut) => {
      const record = sized(drawing);
      const after = new Date(Date.parse(cut) + 86_400_000).toISOString().slice(0, 10);
      const [whole, before, rest] = [
        keep(record, '2024-01-01', '2025-12-31'),
        keep(record, '2024-01-01', cut),
        keep(record, after, '2025-12-31'),
      ];
      for (const { party, servers, lines } of whole.entries) {
        withEntries += 1;
        if (servers.min > 0) sure += 1;
        const [a, b] = [serversOf(before, party), serversOf(rest, party)];
        expect(servers.min).toBe(a.min + b.min);
        expect(top(servers)).toBe(top(a) + top(b));
        expect(servers.min).toBeLessThanOrEqual(top(servers));
        // One by one, lines may hold the same server twice; together they are held to what there is.
        expect(top(servers)).toBeLessThanOrEqual(lines.reduce((sum, line) => sum + top(line.servers), 0));
        expect(servers.min).toBeLessThanOrEqual(top(whole.total.servers));
      }
      const { total } = whole;
      expect(total.servers.min).toBeGreaterThanOrEqual(Math.max(0, ...whole.entries.map(({ servers }) => servers.min)));
      expect(top(total.servers)).toBeLessThanOrEqual(whole.entries.reduce((sum, { servers }) => sum + top(servers), 0));
      expect(top(total.servers)).toBeLessThanOrEqual(2 * 400 * 731);
    }),
    { numRuns: runs(1_500) },
  );
  expect(withEntries).toBeGreaterThan(seenAtLeast(100));
  expect(sure).toBeGreaterThan(seenAtLeast(20));
});
