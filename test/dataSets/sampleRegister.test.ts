import { expect, test } from 'vitest';
import { madeEntities, madeRelationships } from '../../seed/sample/madeGoldenCopy.ts';
import { madeRegister } from '../../seed/sample/madeRegister.ts';
import { readFacts, relationsIn, written } from './read.ts';

const textOf = (seed: number): string =>
  madeRegister(seed, 1_000)
    .statements.map(statement => JSON.stringify(statement))
    .join('\n');

/** Whether what each owns leads back to it from anywhere. */
const ringsIn = (owned: readonly (readonly [owner: string, firm: string])[]): number => {
  const below = new Map<string, string[]>();
  for (const [owner, firm] of owned) below.set(owner, [...(below.get(owner) ?? []), firm]);
  const left = new Set(below.keys());
  // What owns nothing that is left is on no ring.
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const owner of left) if (!(below.get(owner) ?? []).some(firm => left.has(firm))) left.delete(owner);
  }
  return left.size;
};

test('a made register is the same for the same seed, is read whole, and has what registers have', async () => {
  const text = textOf(1);
  expect(textOf(1)).toBe(text);
  expect(textOf(2)).not.toBe(text);
  const { layout, facts, tally } = await readFacts(written(text, 'register.jsonl'));
  expect(layout).toBe('bods');
  expect(tally).toMatchObject({ bad: 0, loaded: tally.rows });
  expect([...tally.dropped.keys(), ...tally.leftOut.keys()]).toEqual([]);
  const firms = facts.filter(fact => fact.says === 'party' && fact.kind === 'Firm' && fact.party === undefined);
  expect(firms).toHaveLength(1_000);
  expect(new Set(firms.map(fact => fact.values.name)).size).toBe(1_000);
  const relations = relationsIn(facts);
  const owns = relations.filter(([, kind]) => kind === 'OWNS');
  const having = (name: string): number => owns.filter(([, , , values]) => name in values).length;
  expect(having('shareMinExclusive')).toBeGreaterThan(50);
  expect(having('end')).toBeGreaterThan(10);
  expect(facts.filter(fact => fact.says === 'party' && 'parentAnswers' in fact.values).length).toBeGreaterThan(40);
  expect(ringsIn(owns.map(([owner, , firm]) => [owner, firm]))).toBeGreaterThan(10);
  // No firm has more owners than there is of it.
  const least = new Map<string, number>();
  for (const [, , firm, { shareMin }] of owns) least.set(firm, (least.get(firm) ?? 0) + Number(shareMin ?? 0));
  expect(Math.max(...least.values())).toBeLessThanOrEqual(100);
});

test('100 names to screen, each another', () => {
  const { names } = madeRegister(1, 1_000);
  expect(new Set(names).size).toBe(100);
});

test('a made golden copy is the same for the same seed, and read whole but for what the layout leaves out', async () => {
  const entities = [...madeEntities(1, 500)];
  const relations = [...madeRelationships(1, 500, 500)];
  expect([...madeEntities(1, 500)]).toEqual(entities);
  expect([...madeRelationships(2, 500, 500)]).not.toEqual(relations);
  const read = await readFacts(written(entities.join('\n'), 'gleif-lei.csv'));
  expect(read).toMatchObject({ layout: 'gleif-lei', tally: { rows: 500, loaded: 500, bad: 0 } });
  expect(new Set(read.facts.map(({ values }) => values.name)).size).toBe(500);
  const { layout, tally, facts } = await readFacts(written(relations.join('\n'), 'gleif-rr.csv'));
  expect(layout).toBe('gleif-rr');
  expect(tally).toMatchObject({ rows: 500, bad: 0 });
  expect([...tally.leftOut].filter(([why]) => why.startsWith('ultimate')).reduce((sum, [, n]) => sum + n, 0)).toBe(50);
  // A few stand above very many.
  const above = relationsIn(facts).flatMap(([from, kind]) => (kind === 'CONTROLS' ? [from] : []));
  expect(new Set(above).size).toBeLessThan(above.length / 2);
});
