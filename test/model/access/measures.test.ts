import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { bounded, countOn } from '../../../server/model/access/measures.ts';
import { accessFindings as finding } from '../../../server/model/access/report.ts';
import type { Snapshot } from '../../../server/model/snapshot.ts';
import { knownAt } from '../../support/judged.ts';

const accessFindings = runSync(finding);
const chainIn = (snapshot: Snapshot, start = 'fleet1') =>
  accessFindings(snapshot, [start], new Set(['CN']), { first: 50, budget: 1_000 }).chains[0];
const serversOf = (text: string, start?: string) => chainIn(knownAt(text), start)?.servers;

describe('a count as stated', () => {
  test('has bounds where it is one', () => {
    expect([bounded(8, undefined), bounded(8, 'at-least'), bounded(8, 'at-most')]).toEqual([
      { min: 8, max: 8 },
      { min: 8 },
      { min: 0, max: 8 },
    ]);
    expect(countOn({ servers: 8 }, 'servers')).toEqual({ min: 8, max: 8 });
    expect(countOn({ servers: 8, bound: 'at-least' }, 'servers')).toEqual({ min: 8 });
    expect(countOn({ servers: 8, bound: 'at-most' }, 'servers')).toEqual({ min: 0, max: 8 });
    expect(countOn({ servers: 8, bound: 'exactly' }, 'servers')).toEqual({ min: 8, max: 8 });
    expect(countOn({ gpus: 8 }, 'servers')).toBeUndefined();
    expect(countOn({ servers: 'eight' }, 'servers')).toBeUndefined();
  });
});

describe('how much a chain is about', () => {
  test.each<[string, string, string, object | undefined]>([
    [
      'what the lease covers of the hardware',
      'fleet1',
      'lease1 COVERS fleet1 300 servers; a@CN TAKES lease1',
      { min: 300, max: 300 },
    ],
    [
      'not what it covers of other hardware',
      'fleet1',
      'lease1 COVERS fleet1 300 servers; lease1 COVERS fleet2 50 servers; a@CN TAKES lease1',
      { min: 300, max: 300 },
    ],
    [
      'the least over all leases',
      'fleet1',
      'lease1 COVERS fleet1 300 servers; b TAKES lease1; b GRANTS lease2; lease2 COVERS fleet1 200 servers; a@CN TAKES lease2',
      { min: 200, max: 200 },
    ],
    [
      'of which one says no number',
      'fleet1',
      'lease1 COVERS fleet1 300 servers; b TAKES lease1; b GRANTS lease2; lease2 COVERS fleet1; a@CN TAKES lease2',
      { min: 0, max: 300 },
    ],
    [
      'and the other none',
      'fleet1',
      'lease1 COVERS fleet1; b TAKES lease1; b GRANTS lease2; lease2 COVERS fleet1 200 servers; a@CN TAKES lease2',
      { min: 0, max: 200 },
    ],
    [
      'by the site of the hardware',
      'fleet1',
      'site1 HOSTS fleet1; lease1 COVERS fleet1 300 servers; b TAKES lease1; b GRANTS lease2; lease2 COVERS site1 20 servers; a@CN TAKES lease2',
      { min: 20, max: 20 },
    ],
    [
      'not by another site that it covers',
      'fleet1',
      'site1 HOSTS fleet1; site2 HOSTS fleet2; lease1 COVERS fleet1 300 servers; b TAKES lease1; b GRANTS lease2; lease2 COVERS site2 10 servers; lease2 COVERS site1 20 servers; a@CN TAKES lease2',
      { min: 20, max: 20 },
    ],
    [
      'of a lease that is asked about, all that it covers',
      'lease1',
      'lease1 COVERS fleet1 300 servers; lease1 COVERS fleet2 50 servers; a@CN TAKES lease1',
      { min: 350, max: 350 },
    ],
    [
      'less what it covers no more',
      'lease1',
      'lease1 COVERS fleet1 300 servers; lease1 COVERS fleet2 50 servers from 2020 to 2021; a@CN TAKES lease1',
      { min: 300, max: 300 },
    ],
    [
      'unless one part of it is not reported',
      'lease1',
      'lease1 COVERS fleet1 300 servers; lease1 COVERS fleet2; a@CN TAKES lease1',
      undefined,
    ],
    ['nothing without a number', 'fleet1', 'lease1 COVERS fleet1; a@CN TAKES lease1', undefined],
    ['nothing without a lease', 'fleet1', 'a@CN USES fleet1', undefined],
  ])('%s', (_name, start, text, expected) => {
    expect(serversOf(text, start)).toEqual(expected);
  });

  test('what the lease says of itself, where its parts say nothing', () => {
    const text = 'lease1 COVERS fleet1; a@CN TAKES lease1; lease1 40 servers';
    expect(serversOf(text.replace('lease1 40 servers', 'lease1 from 2020'))).toBeUndefined();
    const snapshot = knownAt(text.replace('; lease1 40 servers', ''));
    const stating = (value: number | string, bound?: 'at-least'): Snapshot => ({
      ...snapshot,
      entities: new Map(
        [...snapshot.entities].map(([id, entity]) => {
          const resolved = new Map(entity.resolved);
          if (id === 'lease1')
            resolved.set('servers', {
              value,
              ...(bound ? { claim: { id: 'cl', bound } } : {}),
            } as never);
          return [id, { ...entity, resolved }];
        }),
      ),
    });
    expect(chainIn(stating(40))?.servers).toEqual({ min: 40, max: 40 });
    expect(chainIn(stating(40, 'at-least'))?.servers).toEqual({ min: 40 });
    expect(chainIn(stating('forty'))?.servers).toBeUndefined();
  });

  test('GPUs as servers', () => {
    const found = chainIn(knownAt('lease1 COVERS fleet1 300 gpus; a@CN TAKES lease1'));
    expect([found?.gpus, found?.servers]).toEqual([{ min: 300, max: 300 }, undefined]);
  });
});

describe('shares and days of a chain', () => {
  const product = 'a USES fleet1; b OWNS 50-60% a; x@CN OWNS 50% b';
  test('shares multiply, end by end', () => {
    expect(chainIn(knownAt(product))?.share).toEqual({ min: 25, max: 30 });
  });

  test('the window is from the latest start to the earliest end that are reported', () => {
    const text = 'a USES fleet1 from 2020 to 2030; b OWNS a from 2021-05; x@CN OWNS b to 2028-02';
    expect(chainIn(knownAt(text))?.window).toEqual({ start: '2021-05', end: '2028-02' });
    expect(chainIn(knownAt('x@CN USES fleet1'))?.window).toEqual({});
    expect(chainIn(knownAt('x@CN USES fleet1 from 2020'))?.window).toEqual({ start: '2020' });
    expect(chainIn(knownAt('x@CN USES fleet1 to 2030'))?.window).toEqual({ end: '2030' });
  });

  test('the certain days are those on which all steps certainly hold', () => {
    const text = 'a USES fleet1 from 2020-02 to 2030-03-31; x@CN OWNS a from 2021-05 to 2028-02';
    expect(chainIn(knownAt(text))?.certainWindow).toEqual({ start: '2021-05-31', end: '2028-02-01' });
    const apart = 'a USES fleet1 from 2024 to 2025-01; x@CN OWNS a from 2025-01 to 2026';
    expect(chainIn(knownAt(apart, '2025-01'))?.certainWindow).toBeUndefined();
    const oneDay = 'a USES fleet1 from 2024 to 2025-01-10; x@CN OWNS a from 2025-01-10 to 2026';
    expect(chainIn(knownAt(oneDay, '2025-01-10'))?.certainWindow).toEqual({ start: '2025-01-10', end: '2025-01-10' });
    const never = 'x@CN USES fleet1 from 2025-01 to 2025-01';
    expect(chainIn(knownAt(never, '2025-01-10'))?.certainWindow).toBeUndefined();
  });
});
