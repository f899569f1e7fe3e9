import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runSync } from '../../domain/cooperative.ts';
import { spanOf } from '../../domain/dates.ts';
import type { Properties } from '../../domain/graph.ts';
import { restrictedByDefault } from '../../domain/restricted.ts';
import { accessFindings } from '../../server/model/access/report.ts';
import { partyTests } from '../../server/model/accessTests/accessTests.ts';
import { ledgerOf } from '../../server/model/ledger/ledger.ts';
import { factIds, factsTold, relationMeant, statesRelation } from '../../server/model/oneFact.ts';
import { analyseOwnership } from '../../server/model/ownership/analysis.ts';
import { type GraphRecord, viewAt } from '../../server/model/snapshot.ts';
import { relationClaim, source } from '../support/claims.ts';
import { type Drawing, recordOf } from '../support/graph.ts';
import { resultAt } from '../support/judged.ts';
import { randomDrawing } from '../support/randomDrawing.ts';
import { randomOwnership } from '../support/randomOwnership.ts';
import { runs } from '../support/runs.ts';

const told = (...dates: readonly Properties[]) =>
  factsTold(dates.map((values, i) => relationClaim(`c${i}`, { values })).filter(statesRelation)).map(fact =>
    fact.map(({ id }) => id),
  );

describe('claims of one kind and the same ends', () => {
  test.each([
    ['a day and its month are one', [{ start: '2025-01-01' }, { start: '2025-01' }], [['c0', 'c1']]],
    ['a day and no start are one', [{}, { start: '2025-01-01' }], [['c1', 'c0']]],
    ['two days are two', [{ start: '2025-06-01' }, { start: '2024-01-01' }], [['c1'], ['c0']]],
    ['what ended before the other began is another', [{ end: '2022' }, { start: '2024' }], [['c0'], ['c1']]],
    [
      'two lists are two listings',
      [
        { list: 'A', start: '2025' },
        { list: 'B', start: '2025' },
      ],
      [['c0'], ['c1']],
    ],
    [
      'a month joins the day whose value it has',
      [
        { start: '2025-01-01', shareMin: 20 },
        { start: '2025-01-20', shareMin: 40 },
        { start: '2025-01', shareMin: 20 },
      ],
      [['c0', 'c2'], ['c1']],
    ],
  ])('%s', (_what, dates, facts) => expect(told(...dates)).toEqual(facts));

  test('of several that fit, what gives no start joins the latest that had begun when it was told', () => {
    const claims = [
      relationClaim('a', { values: { start: '2020' }, source: source('s1', '2021') }),
      relationClaim('b', { values: { start: '2024' }, source: source('s2', '2025') }),
      relationClaim('c', { source: source('s3', '2022') }),
      relationClaim('d', { source: source('s4', '2026') }),
    ].filter(statesRelation);
    expect(factsTold(claims).map(fact => fact.map(({ id }) => id))).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
  });

  test('have ids that stay when dates get more exact or later ones follow, and old ids find them', () => {
    const ends = { kind: 'OWNS', from: 'a', to: 'b' } as const;
    const ids = (...starts: readonly string[]) =>
      factIds(ends, factsTold(starts.map(start => relationClaim(start, { values: { start } })).filter(statesRelation)));
    expect(ids('2025-03')).toEqual(['OWNS~a~b~']);
    expect(ids('2025-03', '2025-03-04')).toEqual(['OWNS~a~b~']);
    expect(ids('2025-03', '2026-01-01')).toEqual(['OWNS~a~b~', 'OWNS~a~b~2026']);
    expect(ids('2025-03', '2026-01-01', '2026-05')).toEqual(['OWNS~a~b~', 'OWNS~a~b~2026-01', 'OWNS~a~b~2026-05']);
    const relations = [
      { id: 'OWNS~a~b~', properties: { start: '2025-03-04' } },
      { id: 'OWNS~a~b~2026', properties: { start: '2026-01-01' } },
    ];
    const meant = (id: string) => relationMeant(id, relations)?.id;
    expect(meant('OWNS~a~b~2025-03')).toBe('OWNS~a~b~');
    expect(meant('OWNS~a~b~2026-01')).toBe('OWNS~a~b~2026');
    expect(meant('OWNS~a~b~2019')).toBe('OWNS~a~b~');
    expect(relationMeant('OWNS~a~b~', [])).toBeUndefined();
  });
});

describe('one holding', () => {
  const share = (text: string, asOf = '2026-01-10') => {
    const { value, verdict } = resultAt(`cn@CN OWNS 0% none; ${text}`, 'x', 'aggregation', asOf);
    return { ...value, verdict };
  };
  test.each([
    ['told with a day and with its month', 'cn OWNS 30% x@SG from 2025-01-01; cn OWNS 30% x from 2025-01', 30, 30],
    ['told with a start and without', 'cn OWNS 30% x@SG from 2025-01-01; cn OWNS 30% x', 30, 30],
    ['raised, after', 'cn OWNS 20% x@SG from 2024-01-01; cn OWNS 40% x from 2025-06-01', 40, 40],
    ['of two figures without an order', 'cn OWNS 20% x@SG; cn OWNS 40% x from 2025-06-01', 20, 40],
    [
      'of which a weaker source tells a later figure',
      'cn OWNS 20% x@SG from 2024 registered; cn OWNS 40% x from 2025 alleged',
      20,
      40,
    ],
  ])('%s', (_what, text, min, max) => expect(share(text)).toMatchObject({ min, max }));

  test('raised is the earlier figure before, and one of the two in a month that leaves the day open', () => {
    const raised = 'cn OWNS 20% x@SG from 2024-01-01; cn OWNS 40% x from 2025-06';
    expect(share(raised, '2025-05-31')).toMatchObject({ min: 20, max: 20 });
    expect(share(raised, '2025-06-15')).toMatchObject({ min: 20, max: 40 });
    expect(share(raised, '2025-07-01')).toMatchObject({ min: 40, max: 40 });
  });
});

const jurisdictions = new Set(restrictedByDefault);
const find = runSync(accessFindings);
const book = runSync(ledgerOf);
const everything = { first: 10_000, budget: 1_000_000 };

/** Sums of shares depend in their last digit on the order in which they are added up. */
const inOrder = (record: GraphRecord): GraphRecord => ({
  ...record,
  relations: new Map([...record.relations].sort(([a], [b]) => (a < b ? -1 : 1))),
});

/** The same drawing with one claim told again: its month instead of its day, or no start; by the same source. */
const again = (drawing: Drawing, which: number, noStart: boolean) => {
  const record = recordOf(drawing);
  const claims = [...record.claims.values()].filter(statesRelation);
  const claim = claims[which % claims.length];
  if (!claim) return record;
  const { start, ...values } = claim.values;
  // A loader takes no claim that ends before it begins.
  if (typeof start === 'string' && typeof values.end === 'string' && spanOf(values.end).last < spanOf(start).first)
    return record;
  const vague = typeof start === 'string' ? start.slice(0, 7) : undefined;
  const copy = {
    ...claim,
    id: `${claim.id}-again`,
    values: noStart || vague === undefined ? values : { ...values, start: vague },
  };
  const alike = [...claims, copy].filter(other => other.relation === claim.relation);
  const [kind = '', from = '', to = ''] = claim.relation.split('~');
  const others = [...record.relations.values()].filter(r => r.kind !== kind || r.from !== from || r.to !== to);
  const sample = [...record.relations.values()].find(r => r.kind === kind && r.from === from && r.to === to);
  if (!sample) return record;
  const facts = factsTold(alike);
  const ids = factIds(sample, facts);
  const relations = facts.map((fact, i) => ({ ...sample, id: ids[i] ?? '', claims: fact.map(({ id }) => id) }));
  return {
    ...record,
    claims: new Map([...record.claims, [copy.id, copy]]),
    relations: new Map([...others, ...relations].map(relation => [relation.id, relation])),
  };
};

describe('telling any claim again in a vaguer form', () => {
  const settings = { numRuns: runs(300) };
  const asked = [fc.nat(), fc.boolean(), fc.constantFrom('2025-01-01', '2025-05-05', '2025')] as const;
  test('changes no chain and no ledger', () => {
    fc.assert(
      fc.property(randomDrawing(), ...asked, (drawing, which, noStart, asOf) => {
        const answers = [recordOf(drawing), again(drawing, which, noStart)].map(inOrder).map(record => {
          const known = viewAt(record, { asOf: spanOf(asOf) });
          const { chains, chainCount, parties } = find(known, ['fleet1'], jurisdictions, everything);
          const kept = book(record, ['fleet1'], jurisdictions, { first: '2025-01-01', last: '2025-12-31' });
          const ledger = kept && { total: kept.total, entries: kept.entries };
          return {
            chainCount,
            parties,
            ledger,
            chains: chains.map(({ certainty, share, servers, steps }) => [certainty, share, servers, steps.length]),
          };
        });
        expect(answers[1]).toEqual(answers[0]);
      }),
      settings,
    );
  });
  test('changes no share and no verdict', () => {
    fc.assert(
      fc.property(randomOwnership('ranged'), ...asked, (drawing, which, noStart, asOf) => {
        const answers = [recordOf(drawing), again(drawing, which, noStart)].map(inOrder).map(record => {
          const ground = analyseOwnership(viewAt(record, { asOf: spanOf(asOf) }), jurisdictions);
          return drawing.entities.map(({ id }) =>
            partyTests(id, ground).map(({ test: name, verdict, value }) => [name, verdict, value]),
          );
        });
        expect(answers[1]).toEqual(answers[0]);
      }),
      settings,
    );
  });
});
