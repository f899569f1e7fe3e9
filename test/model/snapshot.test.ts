import { describe, expect, test } from 'vitest';
import { spanOf } from '../../domain/dates.ts';
import type { Claim, Relation } from '../../domain/graph.ts';
import { type GraphRecord, viewAt } from '../../server/model/snapshot.ts';
import { propertyClaim, relationClaim, source } from '../support/claims.ts';
import { draw, recordOf } from '../support/graph.ts';

const owns: Relation = {
  ...{ id: 'OWNS~alpha~beta~', kind: 'OWNS', from: 'alpha', to: 'beta', properties: {}, status: 'reported' },
  ...{ disputed: false, claims: [], sources: [] },
};
/** One relation, alpha owns beta, with these claims behind it and around it. */
const record = (claims: readonly Claim[], about: Partial<Relation> = {}): GraphRecord => ({
  entities: new Map(
    (['alpha', 'beta'] as const).map(id => [id, { id, kind: 'Firm', name: id, properties: {}, declared: {} }]),
  ),
  relations: new Map([
    [owns.id, { ...owns, claims: claims.filter(({ says }) => says === 'relation').map(({ id }) => id), ...about }],
  ]),
  claims: new Map(claims.map(claim => [claim.id, claim])),
});
const at = (of: GraphRecord, asOf: string, knownBy?: string) =>
  viewAt(of, { asOf: spanOf(asOf), knownBy: knownBy === undefined ? undefined : spanOf(knownBy) });

describe('what was known by a date', () => {
  const early = relationClaim('a', { status: 'alleged', source: source('s1', '2024-03') });
  const late = relationClaim('b', { status: 'registered', source: source('s2', '2025-06'), values: { shareMin: 60 } });
  const denial = relationClaim('d', {
    status: 'denied',
    says: 'about',
    answers: ['a'],
    source: source('s3', '2025-01'),
  });
  const all = record([early, late, denial]);
  const seen = (knownBy?: string) =>
    at(all, '2025', knownBy).relations.map(({ status, disputed, claims, properties, recorded }) => ({
      ...{ status, disputed, claims, properties, recorded },
    }));

  test('grows claim by claim: first nothing, then an allegation, its denial, a register', () => {
    expect(seen('2024-02')).toEqual([]);
    expect(seen('2024-03')).toEqual([
      { status: 'alleged', disputed: false, claims: ['a'], properties: {}, recorded: '2024-03' },
    ]);
    expect(seen('2025-01')).toMatchObject([{ status: 'alleged', disputed: true, claims: ['a'] }]);
    expect(seen('2025-06')).toMatchObject([
      { status: 'registered', disputed: true, claims: ['a', 'b'], properties: { shareMin: 60 } },
    ]);
    expect(seen()).toEqual(seen('2025-06'));
  });
  test('a denial counts until the day on which a claim that withdraws it comes out', () => {
    const back = relationClaim('w', { says: 'about', withdraws: ['d'], source: source('s4', '2025-03-04') });
    const withdrawn = record([early, denial, back]);
    const disputed = (knownBy?: string) => at(withdrawn, '2025', knownBy).relations.map(relation => relation.disputed);
    expect([disputed('2025-01'), disputed('2025-03-03'), disputed('2025-03-04'), disputed()]).toEqual([
      [true],
      [true],
      [false],
      [false],
    ]);
  });
  test('leaves out a claim whose source has no date, unless nothing is asked', () => {
    const undated = record([relationClaim('a', { source: source('s1') })]);
    expect(at(undated, '2025', '2999').relations).toEqual([]);
    expect(at(undated, '2025').relations).toHaveLength(1);
  });
  test('counts a relation from a register, which has no claims, from the day it was recorded', () => {
    const bulk = record([], { recorded: '2025-03', status: 'registered', sources: ['s-gleif'] });
    expect(at(bulk, '2025', '2025-02').relations).toEqual([]);
    expect(at(bulk, '2025-03', '2025-03').relations).toMatchObject([
      { status: 'registered', sources: ['s-gleif'], claims: [], lastConfirmed: '2025-03', evidence: [] },
    ]);
    expect(at(record([], { status: 'registered' }), '2025', '2999').relations).toEqual([]);
    expect(at(record([], { status: 'registered' }), '2025').relations).toHaveLength(1);
  });
});

describe('a relation that does not hold at the date asked', () => {
  test('is told with no certainty, so that it can be shown as ended', () => {
    const ended = record([relationClaim('a', { values: { start: '2020', end: '2021' } })]);
    expect(at(ended, '2025').relations).toMatchObject([{ certainty: undefined, properties: { end: '2021' } }]);
    expect(at(ended, '2020').relations).toMatchObject([{ certainty: 'possible' }]);
  });
});

describe('a lease', () => {
  const { relations } = at(
    recordOf(
      draw(
        'lease1 from 2024-03 to 2024-12; alpha GRANTS lease1; beta TAKES lease1 to 2025-06; lease1 COVERS fleet1 from 2024-05',
      ),
    ),
    '2025-02',
  );
  test('gives its dates, one by one, to what has none of its own', () => {
    expect(
      relations.map(({ kind, properties: { start, end }, certainty }) => ({ kind, start, end, certainty })),
    ).toEqual([
      { kind: 'GRANTS', start: '2024-03', end: '2024-12', certainty: undefined },
      { kind: 'TAKES', start: '2024-03', end: '2025-06', certainty: 'certain' },
      { kind: 'COVERS', start: '2024-05', end: '2024-12', certainty: undefined },
    ]);
  });
  test('gives dates to nothing else', () => {
    const other = at(recordOf(draw('lease1 from 2020 to 2021; alpha OWNS 60% beta')), '2025-01-01');
    expect(other.relations).toMatchObject([{ certainty: 'certain' }]);
  });
});

test('an entity has the properties that were known and in force', () => {
  const moved = {
    ...record([propertyClaim('a', 'SG', { date: '2024', source: source('s', '2025-03') })].map(seatClaim)),
  };
  const seat = (asOf: string, knownBy?: string) =>
    at(moved, asOf, knownBy).entities.get('alpha')?.properties.headquarters;
  expect([seat('2025'), seat('2023'), seat('2025', '2025-02')]).toEqual(['SG', undefined, undefined]);
});

function seatClaim(claim: Claim): Claim {
  return claim.says === 'property' ? { ...claim, of: 'alpha', property: 'headquarters' } : claim;
}
