import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { accessChanges } from '../../../server/model/access/changes.ts';
import { accessFindings as finding } from '../../../server/model/access/report.ts';
import type { KnownRelation, Snapshot } from '../../../server/model/snapshot.ts';
import { knownAt } from '../../support/judged.ts';

const accessFindings = runSync(finding);
const restricted = new Set(['CN']);

const lookAt = (snapshot: Snapshot, starts: readonly string[] = ['fleet1']) => ({
  snapshot,
  starts,
  chains: accessFindings(snapshot, starts, restricted, { first: 50, budget: 1_000 }).chains,
});
/** The same with the use of the hardware told otherwise. */
const using = (snapshot: Snapshot, changed: Partial<KnownRelation>) =>
  lookAt({
    ...snapshot,
    relations: snapshot.relations.map(relation => (relation.kind === 'USES' ? { ...relation, ...changed } : relation)),
  });
const between = (before: string, after: string) =>
  accessChanges(lookAt(knownAt(before)), lookAt(knownAt(after)), restricted);
const stepsOf = (found: ReturnType<typeof between>): string[] =>
  found.steps.map(({ change, before, after }) => `${change} ${(after ?? before)?.from} ${(after ?? before)?.to}`);
const chain = ({ steps }: { steps: readonly { to: string }[] }): string => steps.map(({ to }) => to).join(' ');

describe('steps between two looks', () => {
  test('are gained or lost, with what they were and are', () => {
    const found = between('a USES fleet1; x@CN OWNS 60% a', 'a USES fleet1; y@CN OWNS 60% a');
    expect(stepsOf(found)).toEqual(['lost x a', 'gained y a']);
    expect(found.steps.map(({ before, after }) => [before?.from, after?.from])).toEqual([
      ['x', undefined],
      [undefined, 'y'],
    ]);
    expect(found.unchanged).toBe(1);
    expect([found.chainsLost.map(chain), found.chainsGained.map(chain)]).toEqual([['a x'], ['a y']]);
    expect(found.steps.some(step => 'before' in step && step.before === undefined)).toBe(false);
  });

  test('stand in the order of their relations', () => {
    expect(stepsOf(between('a USES fleet1; y OWNS 60% a', 'a USES fleet1; x OWNS 60% a'))).toEqual([
      ...['gained x a', 'lost y a'],
    ]);
  });

  test('stay where nothing changes', () => {
    const same = between('a USES fleet1; x@CN OWNS 60% a', 'a USES fleet1; x@CN OWNS 60% a');
    expect(same).toEqual({ steps: [], places: [], unchanged: 2, chainsGained: [], chainsLost: [] });
  });

  test('behind a restricted party are none, and those that reach nobody are', () => {
    expect(stepsOf(between('a@CN USES fleet1', 'a@CN USES fleet1; x@CN OWNS 60% a'))).toEqual([]);
    expect(stepsOf(between('a USES fleet1', 'a USES fleet1; x@SG OWNS 60% a'))).toEqual(['gained x a']);
    expect(stepsOf(between('a USES fleet1', 'a USES fleet1; x@CN USES fleet2'))).toEqual([]);
  });

  test('hold more or less firmly: the surer first, then the stronger status', () => {
    const [alleged, reported] = ['a USES fleet1 alleged', 'a USES fleet1 reported'];
    expect(stepsOf(between(alleged, reported))).toEqual(['strengthened a fleet1']);
    expect(stepsOf(between(reported, alleged))).toEqual(['weakened a fleet1']);
    const snapshot = knownAt(reported);
    const [surer, stronger] = [
      using(snapshot, { certainty: 'presumed', status: 'alleged' }),
      using(snapshot, { certainty: 'possible', status: 'convicted' }),
    ];
    expect(stepsOf(accessChanges(surer, stronger, restricted))).toEqual(['weakened a fleet1']);
    expect(stepsOf(accessChanges(stronger, surer, restricted))).toEqual(['strengthened a fleet1']);
  });

  test('are newly disputed, or no longer, before anything else', () => {
    const snapshot = knownAt('a USES fleet1; x@CN OWNS 60% a');
    const [plain, other] = [lookAt(snapshot), using(snapshot, { disputed: true, status: 'alleged' })];
    expect(stepsOf(accessChanges(plain, other, restricted))).toEqual(['disputed a fleet1']);
    expect(stepsOf(accessChanges(other, plain, restricted))).toEqual(['settled a fleet1']);
  });
});

describe('a party within reach that moves', () => {
  test('is told by its codes, and whether it is restricted there', () => {
    const { places } = between('a@SG USES fleet1; x@CN OWNS 60% a', 'a@CN USES fleet1; x@SG OWNS 60% a');
    expect(places).toEqual([
      { entity: 'a', before: ['SG'], after: ['CN'], restrictedBefore: false, restrictedAfter: true },
      { entity: 'x', before: ['CN'], after: ['SG'], restrictedBefore: true, restrictedAfter: false },
    ]);
  });

  test('is neither restricted nor not where its seat is not reported', () => {
    expect(between('a USES fleet1', 'a@CN USES fleet1').places).toEqual([
      { entity: 'a', before: [], after: ['CN'], restrictedBefore: undefined, restrictedAfter: true },
    ]);
    expect(between('person1@CN USES fleet1', 'person1 USES fleet1').places).toEqual([
      { entity: 'person1', before: ['CN'], after: [], restrictedBefore: true, restrictedAfter: undefined },
    ]);
  });

  test('is told within reach of either look alone, where both know it, and only a party', () => {
    expect(between('b@SG OWNS 1% c', 'b@CN OWNS 1% c').places).toEqual([]);
    expect(between('a@SG USES fleet1', 'a@CN OWNS 1% c').places.map(({ entity }) => entity)).toEqual(['a']);
    expect(between('a@SG USES fleet1', 'b@CN USES fleet1').places).toEqual([]);
    const site = 'a USES fleet1; site1 HOSTS fleet1';
    expect(between(site.replace('site1', 'site1@SG'), site.replace('site1', 'site1@MY')).places).toEqual([]);
  });

  test('has the same citizenships in whatever order', () => {
    const snapshot = knownAt('person1@CN USES fleet1');
    const withCitizenships = (citizenship: readonly string[]): Snapshot => ({
      ...snapshot,
      entities: new Map(
        [...snapshot.entities].map(([id, entity]) => [
          id,
          id === 'person1' ? { ...entity, properties: { citizenship } } : entity,
        ]),
      ),
    });
    const [one, same, other] = [['SG', 'CN'], ['CN', 'SG'], ['SG']].map(codes => lookAt(withCitizenships(codes)));
    if (!one || !same || !other) throw new Error('three looks');
    expect(accessChanges(one, same, restricted).places).toEqual([]);
    expect(accessChanges(one, other, restricted).places).toMatchObject([{ before: ['CN', 'SG'], after: ['SG'] }]);
  });
});
