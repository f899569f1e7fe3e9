import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import type { Properties } from '../../../domain/graph.ts';
import type { EntityKind } from '../../../domain/vocabulary/kinds.ts';
import { accessFindings as finding } from '../../../server/model/access/report.ts';
import { placedAt } from '../../../server/model/access/target.ts';
import { knownAt } from '../../support/judged.ts';

const accessFindings = runSync(finding);
const both = 'from 2023 to 2027';
const may = 'from 2023 to 2025-06';
const asOf = '2025-06-15';

describe('what a target means on a day', () => {
  const text = [
    `site1@MY HOSTS fleet1 ${both}`,
    `site1 HOSTS fleet2 ${may}`,
    `site1 HOSTS fleet3 from 2020 to 2021`,
    `site2@SG HOSTS fleet4 ${both}`,
    `site2 HOSTS fleet1 ${may}`,
    'fleet5@MY',
    'lease1 COVERS fleet1',
  ].join('; ');
  const hardware = ['site1', 'site2', 'fleet1', 'fleet2', 'fleet3', 'fleet4', 'fleet5', 'lease1'];
  const placed = (id: string, kind: EntityKind, properties: Properties = {}) =>
    Object.fromEntries(placedAt({ id, kind, properties }, hardware, knownAt(text, asOf)));

  test('a site: itself and what stands on it then', () => {
    expect(placed('site1', 'DataCenter')).toEqual({ site1: 'certain', fleet1: 'certain', fleet2: 'possible' });
    expect(placed('site2', 'DataCenter')).toEqual({ site2: 'certain', fleet4: 'certain', fleet1: 'possible' });
  });
  test('a country: what stands there, by its own country or that of any of its sites', () => {
    expect(placed('jur-my', 'Jurisdiction', { code: 'MY' })).toEqual({
      ...{ site1: 'certain', fleet1: 'certain', fleet2: 'possible', fleet5: 'certain' },
    });
    expect(placed('jur-sg', 'Jurisdiction', { code: 'SG' })).toEqual({
      ...{ site2: 'certain', fleet4: 'certain', fleet1: 'possible' },
    });
  });
  test('anything else: all that is given', () => {
    expect(placed('fleet1', 'GpuFleet')).toEqual(Object.fromEntries(hardware.map(id => [id, 'certain'])));
  });
});

describe('asked by site, fleet or lease', () => {
  const find = (text: string, ...starts: string[]) =>
    accessFindings(knownAt(text, asOf), starts, new Set(['CN']), { first: 50, budget: 1_000 }).chains.map(
      ({ steps, certainty }) => [steps[0]?.from, ...steps.map(({ to }) => to), certainty].join(' '),
    );
  const sublet = `lease1 COVERS site1 ${both}; a TAKES lease1 ${both}; a GRANTS lease2 ${both}; lease2 COVERS fleet1 ${both}; b@CN TAKES lease2 ${both}`;

  test('a sublease of what stands on a site is reached from the site, as surely as it stands there', () => {
    const sure = `site1 HOSTS fleet1 ${both}; ${sublet}`;
    expect(find(sure, 'fleet1')).toEqual(['fleet1 site1 lease1 a lease2 b certain']);
    expect(find(sure, 'site1')).toEqual(['site1 lease1 a lease2 b certain']);
    expect(find(`site1 HOSTS fleet1 ${may}; ${sublet}`, 'site1')).toEqual(['site1 lease1 a lease2 b possible']);
    expect(find(sublet, 'site1')).toEqual([]);
    expect(find(`site1 HOSTS fleet2 ${both}; ${sublet}`, 'site1')).toEqual([]);
  });

  test('a sublease of the site of a fleet is as sure as the fleet stands there', () => {
    const text = (dates: string): string =>
      `site1 HOSTS fleet1 ${dates}; ${sublet.replace('lease1 COVERS site1', 'lease1 COVERS fleet1').replace('lease2 COVERS fleet1', 'lease2 COVERS site1')}`;
    expect(find(text(both), 'fleet1')).toEqual(['fleet1 lease1 a lease2 b certain']);
    expect(find(text(may), 'fleet1')).toEqual(['fleet1 lease1 a lease2 b possible']);
    expect(find(text('from 2020 to 2021'), 'fleet1')).toEqual([]);
  });

  test('from the head lease and the sublease too', () => {
    const text = `site1 HOSTS fleet1 ${both}; ${sublet}`;
    expect([find(text, 'lease1'), find(text, 'lease2')]).toEqual([['lease1 a lease2 b certain'], ['lease2 b certain']]);
    const ended = text.replace(`a TAKES lease1 ${both}`, 'a TAKES lease1 from 2023 to 2024');
    expect([find(ended, 'lease1'), find(ended, 'lease2')]).toEqual([[], []]);
    const possible = text.replace(`a TAKES lease1 ${both}`, `a TAKES lease1 ${may}`);
    expect(find(possible, 'lease2')).toEqual(['lease2 b possible']);
  });

  test('a lease of which no cover is recorded gives what it is taken for', () => {
    expect(find(`b@CN TAKES lease1 ${both}`, 'lease1')).toEqual(['lease1 b certain']);
  });

  test('alike chains stand in the order of their relations', () => {
    expect(find(`b@CN USES fleet1 ${both}; a@CN USES fleet1 ${both}`, 'fleet1')).toEqual([
      'fleet1 a certain',
      'fleet1 b certain',
    ]);
    expect(find(`a@CN USES fleet2 ${both}; a USES fleet1 ${both}`, 'fleet2', 'fleet1')).toEqual([
      'fleet1 a certain',
      'fleet2 a certain',
    ]);
  });

  test('hardware that is sublet in different ways is told apart', () => {
    const two = `lease1 COVERS fleet1 ${both}; lease1 COVERS fleet2 ${both}; a TAKES lease1 ${both}; a GRANTS lease2 ${both}; lease2 COVERS fleet2 ${both}; b@CN TAKES lease2 ${both}`;
    expect(find(two, 'fleet1')).toEqual([]);
    expect(find(two, 'fleet2')).toEqual(['fleet2 lease1 a lease2 b certain']);
    expect(find(two, 'fleet1', 'fleet2')).toEqual(['fleet2 lease1 a lease2 b certain']);
    expect(find(two, 'lease1')).toEqual(['lease1 a lease2 b certain']);
    const alike = `${two}; lease2 COVERS fleet1 ${both}`;
    expect(find(alike, 'lease1')).toEqual(['lease1 a lease2 b certain']);
  });
});

describe('a lease whose grantor took another over the same hardware', () => {
  const find = (text: string) =>
    accessFindings(knownAt(text, asOf), ['fleet1'], new Set(['CN']), { first: 50, budget: 1_000 }).chains.map(
      ({ steps }) => steps.map(({ to }) => to).join(' '),
    );
  const past = 'from 2020 to 2024';
  const taking = (head: string, taken: string): string =>
    `lease1 COVERS fleet1 ${both}; a TAKES lease1 ${head}; a GRANTS lease2 ${both}; lease2 COVERS fleet1 ${both}; b@CN TAKES lease2 ${taken}`;

  test.each<[string, string, string[]]>([
    ['is a sublease while that lasts', taking(both, both), ['lease1 a lease2 b']],
    ['ends with it', taking(past, both), []],
    ['is one of its own where it was granted later', taking('from 2020 to 2021', both), ['lease2 b']],
    ['so where nobody took it before', taking(past, 'from 2025 to 2027'), ['lease2 b']],
    ['not where its lessee took it on the last day', taking(past, 'from 2024-12-31 to 2027'), []],
    [
      'is let directly too by one who owns the hardware',
      `${taking(both, both)}; o OWNS fleet1 ${both}; o GRANTS lease2 ${both}`,
      ['lease2 b', 'lease1 a lease2 b'],
    ],
    ['goes on then', `${taking(past, both)}; o OWNS fleet1 ${both}; o GRANTS lease2 ${both}`, ['lease2 b']],
    ['not by one who owned it', `${taking(past, both)}; o OWNS fleet1 ${past}; o GRANTS lease2 ${both}`, []],
    ['nor by one who granted it', `${taking(past, both)}; o OWNS fleet1 ${both}; o GRANTS lease2 ${past}`, []],
    [
      'nor by one who has neither share nor vote',
      `${taking(past, both)}; o OWNS 0% fleet1 ${both}; o GRANTS lease2 ${both}`,
      [],
    ],
  ])('%s', (_name, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});
