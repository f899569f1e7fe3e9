import { describe, expect, test } from 'vitest';
import { oracleOf } from '../support/oracle/answer.ts';
import { spanOf } from '../support/oracle/days.ts';
import { randomWorld } from '../support/oracle/randomWorld.ts';
import { knownWorld } from '../support/oracle/standing.ts';
import type { Clocks, Row, ToldRelation, World } from '../support/oracle/world.ts';

/** `kind from to`, with more words of the relation; a world in which one register, published on a day, tells all. */
const kinds = { fleet: 'GpuFleet', site: 'DataCenter', lease: 'Lease' } as const;
const world = (seats: Readonly<Record<string, string>>, ...told: readonly (readonly [string, object?])[]): World => {
  const relations = told.map(([text, more]): ToldRelation => {
    const [kind = '', from = '', to = ''] = text.split(' ');
    return { kind, from, to, ...more };
  });
  const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
  const row = (id: string): Row => {
    const [sort = ''] = id.split('-');
    const kind = Object.entries(kinds).find(([name]) => name === sort)?.[1] ?? 'Firm';
    return { id, kind, name: id, ...(seats[id] === undefined ? {} : { headquarters: seats[id] }) };
  };
  return {
    entities: ids.map(row),
    sources: [
      {
        id: 's',
        title: 'A register',
        publisher: 'A register',
        kind: 'register',
        datePrecision: 'day',
        published: '2026-01-15',
      },
    ],
    claims: relations.map((relation, i) => ({
      ...{ id: `c-${i}`, status: 'registered', statement: 'Told.', source: 's', relation },
    })),
  };
};
const clocks: Clocks = { asOf: '2026-01-10', presume: true };
const holding = (share: number, start = '2025-01-01') => ({ shareMin: share, shareMax: share, start });
const verdicts = (of: World, firm: string): string[] =>
  ['MULTIPLIED_SHARE', 'CASCADE', 'CONTROL'].map(name => oracleOf(of).tests(firm, clocks)?.[name]?.verdict ?? '');

describe('the oracle', () => {
  test('counts one holding told twice once', () => {
    const twice = world({ cn: 'CN' }, ['OWNS cn firm', holding(30)], ['OWNS cn firm', holding(30, '2025-01')]);
    expect(verdicts(twice, 'firm')).toEqual(['NONE_REPORTED', 'NONE_REPORTED', 'NONE_REPORTED']);
    const undated = world(
      { cn: 'CN' },
      ['OWNS cn firm', holding(60)],
      ['OWNS cn firm', { shareMin: 60, shareMax: 60 }],
    );
    expect(oracleOf(undated).tests('firm', clocks)?.MULTIPLIED_SHARE?.value?.map(String)).toHaveLength(2);
    expect(verdicts(undated, 'firm')).toEqual(['YES', 'YES', 'YES']);
  });
  test('lets a later figure take the place of an earlier one', () => {
    const raised = world(
      { cn: 'CN' },
      ['OWNS cn firm', holding(20, '2024-01-01')],
      ['OWNS cn firm', holding(40, '2025-06-01')],
    );
    expect(verdicts(raised, 'firm')).not.toContain('YES');
  });
  test('takes figures that add up to a little over 100 as rounded', () => {
    const rounded = world(
      { cn1: 'CN', cn2: 'CN', sg: 'SG' },
      ...(['cn1', 'cn2'] as const).map(owner => [`OWNS ${owner} firm`, holding(33.4)] as const),
      ['OWNS sg firm', holding(33.3)],
    );
    expect(verdicts(rounded, 'firm').slice(0, 2)).toEqual(['YES', 'YES']);
    const toomuch = world({ cn: 'CN', sg: 'SG' }, ['OWNS cn firm', holding(60)], ['OWNS sg firm', holding(60)]);
    expect(verdicts(toomuch, 'firm')).toEqual(['UNDETERMINED', 'UNDETERMINED', 'UNDETERMINED']);
  });
  test('says no only where owners outside account for enough', () => {
    const person = (of: World): World => ({
      ...of,
      entities: of.entities.map(row =>
        row.id === 'sg' ? { id: 'sg', kind: 'PublicBody', name: 'sg', country: 'SG' } : row,
      ),
    });
    expect(verdicts(person(world({}, ['OWNS sg firm', holding(60)])), 'firm')).toEqual(['NO', 'NO', 'NO']);
    expect(verdicts(person(world({}, ['OWNS sg firm', holding(12)])), 'firm')).toEqual(Array(3).fill('NONE_REPORTED'));
    expect(verdicts(world({ cn: 'CN' }, ['CONTROLS cn firm', { means: 'subsidiary', start: '2025' }]), 'firm')).toEqual(
      ['UNDETERMINED', 'UNDETERMINED', 'YES'],
    );
  });
  test('accuses nobody of what the head lease does not pass on', () => {
    const told = [
      ...['COVERS lease-l fleet-f', 'COVERS lease-l fleet-g', 'TAKES x lease-l', 'GRANTS x lease-s'],
      ...['COVERS lease-s fleet-g', 'TAKES z lease-s'],
    ].map(text => [text, { start: '2024' }] as const);
    const sublet = oracleOf(world({ z: 'CN' }, ...told));
    expect(sublet.access('fleet-f', clocks).parties).toEqual([]);
    expect(sublet.access('fleet-g', clocks).parties).toEqual(['z']);
    const owned = oracleOf(
      world(
        { z: 'CN' },
        ...([...told, ['OWNS x fleet-k', { start: '2024' }], ['COVERS lease-s fleet-k', { start: '2024' }]] as const),
      ),
    );
    expect(owned.access('fleet-k', clocks).parties).toEqual(['z']);
  });
  test('finds nothing between two changes: every day of a year stands as the first day of its part', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { viewOn, boundaries } = knownWorld(
        randomWorld(seed, 'w', seed % 2 === 0 ? 'access' : 'ownership'),
        clocks,
      );
      const shown = (day: number): string =>
        JSON.stringify(viewOn(day).standing.map(({ name, certainty }) => `${name} ${certainty}`));
      const [first, last] = spanOf('2025');
      const changes = new Set(boundaries);
      for (let day = first + 1; day <= last; day += 1) if (!changes.has(day)) expect(shown(day)).toBe(shown(day - 1));
    }
  });
});
