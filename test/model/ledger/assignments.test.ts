import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { type Span, spanOf } from '../../../domain/dates.ts';
import type { Properties } from '../../../domain/graph.ts';
import type { Range } from '../../../server/model/access/measures.ts';
import { type Ledger, ledgerOf as work } from '../../../server/model/ledger/ledger.ts';
import { type Drawing, type DrawnRelation, recordOf } from '../../support/graph.ts';
import { stepName } from '../../support/oracle.ts';
import { randomDrawing } from '../../support/randomDrawing.ts';
import { runs, seenAtLeast } from '../../support/runs.ts';

const ledgerOf = runSync(work);
const starts = ['fleet1', 'fleet2'];
const kinds = ['TAKES', 'TAKES', 'TAKES', 'COVERS', 'COVERS', 'USES', 'OWNS', 'GRANTS', 'CONTROLS', 'HOSTS'] as const;
const time: Span = { first: '2024-01-01', last: '2026-12-31' };
const days = 1096;
const fleet = 400;

const keep = (drawing: Drawing): Ledger => {
  const ledger = ledgerOf(recordOf(drawing), starts, new Set(['CN']), time);
  if (!ledger) throw new Error('too many periods');
  return ledger;
};
const top = ({ max }: Range): number => max ?? Number.POSITIVE_INFINITY;
const none: Range = { min: 0, max: 0 };

/** Each pick chooses an end, or the middle, of what is open. */
const among = (pick: number, first: string, last: string): string =>
  [first, new Date((Date.parse(first) + Date.parse(last)) / 2).toISOString().slice(0, 10), last][pick] ?? first;

const exactStart = (properties: Properties, pick: number): Properties => {
  const { start, end } = properties;
  if (typeof start !== 'string') return properties;
  const span = spanOf(start);
  const until = typeof end === 'string' ? spanOf(end) : undefined;
  // One that may only begin after its end is no relation that can be filled.
  if (until && span.first > until.first) return properties;
  const last = until && until.first < span.last ? until.first : span.last;
  return { ...properties, start: among(pick, span.first, last) };
};

const ofLease: ReadonlySet<string> = new Set(['TAKES', 'GRANTS', 'COVERS']);

/** An end, where none is reported, anywhere from the last confirmation to long after; a lease's relations end with it. */
const exactEnd = (relation: DrawnRelation, pick: number): Properties => {
  const { properties } = relation;
  if (properties.end !== undefined || ofLease.has(relation.kind)) return properties;
  return { ...properties, end: ['2026-02-01', '2026-07-31', '2040-01-01'][pick] ?? '2040-01-01' };
};

const exactShare = (properties: Properties, pick: number): Properties => {
  const { shareMin = 0, shareMax = 100 } = properties;
  const [min, max] = [Number(shareMin), Number(shareMax)];
  const share = [min, (min + max) / 2, max][pick] ?? min;
  return { ...properties, shareMin: share, shareMax: share };
};

/** The drawing with its partial dates, open ends, ranges of shares and sizes of leases made exact, by the picks in turn. */
const filled = ({ entities, relations }: Drawing, picks: readonly number[]): Drawing => {
  let at = 0;
  const next = (): number => {
    at += 1;
    return picks[at % picks.length] ?? 0;
  };
  return {
    entities: entities.map(entity =>
      entity.kind === 'Lease'
        ? { ...entity, properties: exactStart({ servers: [0, 150, fleet][next()] ?? 0, ...entity.properties }, next()) }
        : entity,
    ),
    relations: relations.map(relation => {
      const dated = exactStart(exactEnd(relation, next()), next());
      return { ...relation, properties: relation.kind === 'OWNS' ? exactShare(dated, next()) : dated };
    }),
  };
};

const sized = (drawing: Drawing): Drawing => ({
  ...drawing,
  entities: drawing.entities.map(entity =>
    entity.kind === 'GpuFleet' ? { ...entity, properties: { ...entity.properties, servers: fleet } } : entity,
  ),
});
const picks = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 7, maxLength: 61, size: 'max' });

test('an interval contains the answer of every filling, and fleets hold no more than they hold', () => {
  let possible = 0;
  let narrower = 0;
  let sure = 0;
  fc.assert(
    fc.property(randomDrawing(kinds), picks, (drawn, chosen) => {
      const open = sized(drawn);
      const exact = filled(open, chosen);
      fc.pre(new Set(exact.relations.map(stepName)).size === exact.relations.length);
      const [wide, narrow] = [keep(open), keep(exact)];
      expect(top(wide.total.servers)).toBeLessThanOrEqual(starts.length * fleet * days);
      expect(top(narrow.total.servers)).toBeLessThanOrEqual(starts.length * fleet * days);
      // One that lets more than there is fills nothing.
      fc.pre(narrow.contradictory.length === 0);
      possible += 1;
      expect(narrow.total.servers.min).toBeGreaterThanOrEqual(wide.total.servers.min);
      expect(top(narrow.total.servers)).toBeLessThanOrEqual(top(wide.total.servers));
      const parties = new Set([...wide.entries, ...narrow.entries].map(({ party }) => party));
      for (const party of parties) {
        const [before, after] = [wide, narrow].map(
          ({ entries }) => entries.find(entry => entry.party === party)?.servers ?? none,
        );
        expect(after?.min).toBeGreaterThanOrEqual(before?.min ?? 0);
        expect(top(after ?? none)).toBeLessThanOrEqual(top(before ?? none));
        narrower += Number(top(after ?? none) < top(before ?? none));
        sure += Number((after?.min ?? 0) > 0);
      }
    }),
    { numRuns: runs(1_500) },
  );
  // A filling that closed nothing, or left nothing, would pass anything.
  expect({
    possible: possible > seenAtLeast(500),
    narrower: narrower > seenAtLeast(200),
    sure: sure > seenAtLeast(50),
  }).toEqual({
    ...{ possible: true, narrower: true, sure: true },
  });
});
