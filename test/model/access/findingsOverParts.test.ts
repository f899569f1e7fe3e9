import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { findingsOverParts } from '../../../server/model/access/findingsOverParts.ts';
import { type AccessFindings, type Chain, accessFindings as finding } from '../../../server/model/access/report.ts';
import { viewAt } from '../../../server/model/snapshot.ts';
import { draw, recordOf } from '../../support/graph.ts';
import { knownAt } from '../../support/judged.ts';

const accessFindings = runSync(finding);
const findAt = (text: string, asOf: string, first = 50, budget = 1_000): AccessFindings =>
  accessFindings(knownAt(text, asOf), ['fleet1'], new Set(['CN']), { first, budget });

/** What is found from 2024 to 2025 from one day of each year, within which the drawings change nothing. */
const over = (text: string, first = 50, parts = [findAt(text, '2024-06-01'), findAt(text, '2025-06-01')]) =>
  findingsOverParts(findAt(text, '2025-06-01'), parts, knownAt(text, '2025-06-01').relations, first);
const told = ({ chains }: AccessFindings): string[] =>
  chains.map(({ steps, certainty }) => [...steps.map(({ to }) => to), certainty].join(' '));

const measures = ['servers', 'gpus', 'share'];
const both = 'from 2023 to 2026';
const early = 'from 2023 to 2024-12-31';
const late = 'from 2025-01-01 to 2026';

describe('chains of a span of days', () => {
  test('are those of any part, certain where they are on all, possible where one lacks them', () => {
    const found = over(`a@CN USES fleet1 ${both}; b@CN USES fleet1 ${early}; c@CN USES fleet1 ${late}`);
    expect(told(found).sort()).toEqual(['a certain', 'b possible', 'c possible']);
    expect([found.parties, found.chainCount, found.truncated, found.countedAll]).toEqual([
      ['a', 'b', 'c'],
      3,
      false,
      true,
    ]);
  });

  test('are as sure as on the least sure part', () => {
    const text = `a@CN USES fleet1 from 2023`;
    const parts = [findAt(text, '2024-06-01'), findAt(text, '2025-06-01')];
    expect(parts.map(({ chains }) => chains[0]?.certainty)).toEqual(['certain', 'presumed']);
    expect(told(over(text))).toEqual(['a presumed']);
    expect(over(text).chains[0]?.steps[0]?.certainty).toBe('presumed');
  });

  test('have steps no surer than their relations are over the whole span', () => {
    const text = `b@CN USES fleet1 ${early}`;
    const asOf = { first: '2024-01-01', last: '2025-12-31' };
    const parts = [findAt(text, '2024-06-01'), findAt(text, '2025-06-01')];
    const whole = viewAt(recordOf(draw(text)), { asOf }).relations;
    const [chain] = findingsOverParts(findAt(text, '2024-06-01'), parts, whole, 50).chains;
    expect([chain?.certainty, chain?.steps[0]?.certainty]).toEqual(['possible', 'possible']);
  });

  test('stand in the order of one day: personnel last, the surer first, the stronger, the shorter', () => {
    const found = over(
      [
        `m USES fleet1 ${both} convicted; a@CN OWNS m ${both} convicted`,
        `b@CN USES fleet1 ${early} convicted`,
        `c@CN USES fleet1 ${both} alleged`,
        `d@CN USES fleet1 ${both} convicted`,
        `m EMPLOYS person1@CN ${both} convicted`,
      ].join('; '),
    );
    expect(told(found)).toEqual(['d certain', 'm a certain', 'c certain', 'b possible', 'm person1 certain']);
    const alike = over(`a@CN USES fleet1 ${both}; b@CN USES fleet1 ${both}; c@CN USES fleet1 ${both}`);
    expect(alike.chains.map(({ id }) => id)).toEqual(alike.chains.map(({ id }) => id).sort());
  });

  test('have from the least to the most of any part', () => {
    const text = `lease1 COVERS fleet1 100 servers ${both}; a@CN TAKES lease1 ${both}`;
    const [chain] = findAt(text, '2025-06-01').chains;
    if (!chain) throw new Error('no chain');
    const hull = (one: Partial<Chain>, other: Partial<Chain>) => {
      const { servers: _servers, gpus: _gpus, share: _share, ...bare } = chain;
      const parts = [one, other].map(found => ({ ...findAt(text, '2025-06-01'), chains: [{ ...bare, ...found }] }));
      // What is not reported is absent.
      return Object.entries(over(text, 50, parts).chains[0] ?? {}).filter(([name]) => measures.includes(name));
    };
    expect(hull({}, {})).toEqual([]);
    expect(hull({ servers: { min: 10, max: 20 } }, { servers: { min: 15, max: 40 } })).toEqual([
      ['servers', { min: 10, max: 40 }],
    ]);
    expect(hull({ servers: { min: 10, max: 20 } }, {})).toEqual([['servers', { min: 0 }]]);
    expect(hull({ gpus: { min: 30 } }, { gpus: { min: 8, max: 9 } })).toEqual([['gpus', { min: 8 }]]);
    expect(hull({ gpus: { min: 8, max: 9 } }, { gpus: { min: 8, max: 9 } })).toEqual([['gpus', { min: 8, max: 9 }]]);
    expect(hull({ share: { min: 10, max: 20 } }, { share: { min: 30, max: 40 } })).toEqual([
      ['share', { min: 10, max: 40 }],
    ]);
  });

  test('have the relations as they held over the whole span', () => {
    const text = `a@CN USES fleet1 from 2023`;
    const [step] = over(text).chains[0]?.steps ?? [];
    expect(step?.relation).toEqual(knownAt(text, '2025-06-01').relations[0]);
    const unknown = findingsOverParts(findAt(text, '2025-06-01'), [findAt(text, '2024-06-01')], [], 50);
    expect(unknown.chains[0]?.steps[0]?.relation.certainty).toBe('certain');
  });

  test('are counted beyond what is listed', () => {
    const three = `a@CN USES fleet1 ${both}; b@CN USES fleet1 ${both}; c@CN USES fleet1 ${both}`;
    expect(over(three, 2)).toMatchObject({ chainCount: 3, truncated: true, countedAll: true, chains: [{}, {}] });
    expect(over(three, 3)).toMatchObject({ chainCount: 3, truncated: false, chains: [{}, {}, {}] });
    const cut = [findAt(three, '2024-06-01', 2), findAt(three, '2025-06-01')];
    expect(over(three, 50, cut)).toMatchObject({ chainCount: 3, truncated: true, countedAll: false });
    const ended = [findAt(three, '2024-06-01', 50, 1), findAt(three, '2025-06-01')];
    expect(over(three, 50, ended)).toMatchObject({ truncated: true, countedAll: false });
  });
});

describe('holders of a span of days', () => {
  const holdersOf = (text: string) =>
    over(text).holders.map(({ entity, by, certainty, uses, through }) => [
      entity,
      by.join(),
      certainty,
      uses,
      through.length,
    ]);

  test('are those of any part, with all by which they hold', () => {
    expect(holdersOf(`b USES fleet1 ${both}; a OWNS fleet1 ${early}; a OPERATES fleet1 ${late}`)).toEqual([
      ['a', 'OPERATES,OWNS', 'certain', undefined, 2],
      ['b', 'USES', 'certain', 'certain', 1],
    ]);
  });

  test('hold possibly what they lack on one part, and use it so', () => {
    expect(holdersOf(`a USES fleet1 ${early}`)).toEqual([['a', 'USES', 'possible', 'possible', 1]]);
    expect(holdersOf(`a USES fleet1 ${early}; a OWNS fleet1 ${both}`)).toEqual([
      ['a', 'OWNS,USES', 'certain', 'possible', 2],
    ]);
  });
});

describe('relations that all chains share', () => {
  const common = (text: string) => over(text).commonRelations.map(({ kind, to }) => `${kind} ${to}`);
  const lease = `lease1 COVERS fleet1 ${both}; lease1 COVERS fleet2 ${both}`;

  test('are those of every part that has a chain', () => {
    expect(common(`${lease}; a@CN TAKES lease1 ${both}`)).toEqual(['COVERS fleet1', 'TAKES lease1']);
    expect(common(`${lease}; a@CN TAKES lease1 ${early}; b@CN TAKES lease1 ${late}`)).toEqual(['COVERS fleet1']);
    expect(common(`${lease}; a@CN TAKES lease1 ${late}`)).toEqual(['COVERS fleet1', 'TAKES lease1']);
    expect(common(`${lease}; a@CN TAKES lease1 ${early}`)).toEqual(['COVERS fleet1', 'TAKES lease1']);
    expect(common(`a@CN USES fleet1 ${early}; b@CN USES fleet1 ${late}`)).toEqual([]);
    expect(common(`b@SG USES fleet1 ${both}`)).toEqual([]);
  });
});

test('starts are told once, open ends as over the whole span', () => {
  const text = `a@SG USES fleet1 ${both}`;
  const found = over(text);
  expect([found.starts, found.openEnds.map(({ entity }) => entity)]).toEqual([['fleet1'], ['fleet1', 'a']]);
});
