import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { spanOf } from '../../../domain/dates.ts';
import { chokepoints as breaking } from '../../../server/model/access/chokepoints.ts';
import { accessFindings as finding } from '../../../server/model/access/report.ts';
import { suppose } from '../../../server/model/access/whatIf.ts';
import { type Snapshot, viewAt } from '../../../server/model/snapshot.ts';
import { recordOf } from '../../support/graph.ts';
import { knownAt } from '../../support/judged.ts';
import { randomDrawing } from '../../support/randomDrawing.ts';
import { runs, seenAtLeast } from '../../support/runs.ts';

const chokepoints = runSync(breaking);

const accessFindings = runSync(finding);

const restricted = new Set(['CN']);
const limits = { first: 10_000, budget: 1_000_000 };
const pathsOf = (snapshot: Snapshot, starts: readonly string[]): string[][] =>
  accessFindings(snapshot, starts, restricted, limits).chains.map(({ steps }) => steps.map(s => s.relation.id));
const ended = (snapshot: Snapshot, relations: readonly string[]): Snapshot =>
  suppose(
    snapshot,
    relations.map(relation => ({ relation, suppose: 'ended' })),
  );
const named = (text: string) => {
  const found = chokepoints(knownAt(text), ['fleet1'], restricted);
  return {
    relations: found.relations.map(set => set.map(({ kind, from }) => `${kind} ${from}`)),
    firms: found.firms,
  };
};

/** All sets of the least size that meet every path, by trying every set. */
const smallestSets = (paths: readonly (readonly string[])[]): string[] => {
  const items = [...new Set(paths.flat())].sort();
  const tryAll = (size: number, from: number, chosen: readonly string[]): string[] => {
    if (chosen.length === size)
      return paths.every(path => path.some(id => chosen.includes(id))) ? [chosen.join(' | ')] : [];
    return items.slice(from).flatMap((item, i) => tryAll(size, from + i + 1, [...chosen, item]));
  };
  for (let size = 1; size <= items.length; size += 1) {
    const sets = tryAll(size, 0, []);
    if (sets.length > 0) return sets;
  }
  return [];
};

describe('chokepoints', () => {
  test('one chain: any of its relations, and any firm on it', () => {
    expect(named('lease1 COVERS fleet1; alpha TAKES lease1; beta@CN OWNS 60% alpha')).toEqual({
      relations: [['COVERS lease1'], ['OWNS beta'], ['TAKES alpha']],
      firms: [['alpha']],
    });
  });

  test('two ways that part and meet: the relations before and behind, or one on each', () => {
    const text =
      'alpha USES fleet1; beta OWNS 30% alpha; gamma OWNS 30% alpha; omega@CN OWNS 60% beta; omega OWNS 60% gamma';
    expect(named(text)).toEqual({ relations: [['USES alpha']], firms: [['alpha']] });
    const apart = 'beta USES fleet1; gamma USES fleet1; omega@CN OWNS 60% beta; omega OWNS 60% gamma';
    expect(named(apart).relations).toHaveLength(4);
    expect(named(apart).firms).toEqual([['beta', 'gamma']]);
  });

  test('a party that uses the hardware itself: no firm lies between', () => {
    expect(named('alpha@CN USES fleet1')).toEqual({ relations: [['USES alpha']], firms: [] });
  });

  test('none without a chain', () => {
    expect(named('alpha@SG USES fleet1')).toEqual({ relations: [], firms: [] });
  });

  test('more than 20 are counted and not listed', () => {
    const text = ['f0 USES fleet1', ...Array.from({ length: 30 }, (_, i) => `f${i + 1} OWNS 60% f${i}`), 'f30@CN'].join(
      '; ',
    );
    const found = chokepoints(knownAt(text), ['fleet1'], restricted);
    expect(found.relations).toHaveLength(20);
    expect(found).toMatchObject({ relationCount: 31, firmCount: 30, complete: true });
  });

  test('random graphs: ending any listed set ends every chain, and they are all the smallest sets there are', () => {
    let withChains = 0;
    let several = 0;
    fc.assert(
      fc.property(
        randomDrawing(),
        fc.constantFrom(['fleet1'], ['fleet1', 'fleet2'], ['site1'], ['lease1']),
        (drawing, starts) => {
          const snapshot = viewAt(recordOf(drawing), { asOf: spanOf('2025-01-01') });
          const paths = pathsOf(snapshot, starts);
          const found = chokepoints(snapshot, starts, restricted);
          if (paths.length === 0) return;
          withChains += 1;
          const sets = found.relations.map(set => set.map(({ id }) => id).sort());
          expect(sets.length).toBeGreaterThan(0);
          for (const set of sets) expect(pathsOf(ended(snapshot, set), starts)).toEqual([]);
          if ((sets[0]?.length ?? 0) > 1) several += 1;
          if (new Set(paths.flat()).size > 12 || found.relationCount > 20) return;
          expect(sets.map(set => set.join(' | ')).sort()).toEqual(smallestSets(paths).sort());
          for (const firms of found.firms) {
            const touching = snapshot.relations.filter(({ from, to }) => firms.includes(from) || firms.includes(to));
            expect(
              pathsOf(
                ended(
                  snapshot,
                  touching.map(({ id }) => id),
                ),
                starts,
              ),
            ).toEqual([]);
          }
        },
      ),
      { numRuns: runs(3_000) },
    );
    expect(withChains).toBeGreaterThan(seenAtLeast(500));
    expect(several).toBeGreaterThan(seenAtLeast(100));
  });
});

describe('what if', () => {
  const text = 'alpha USES fleet1; beta@CN OWNS 60% alpha from 2020 to 2024';

  test('leaves what was recorded as it was', () => {
    const snapshot = knownAt(text);
    const [holding] = snapshot.relations.filter(({ kind }) => kind === 'OWNS');
    const changed = suppose(snapshot, [{ relation: holding?.id ?? '', suppose: { min: 40, max: 40 } }]);
    expect(changed.relations.find(({ id }) => id === holding?.id)).toMatchObject({
      certainty: 'certain',
      properties: { shareMin: 40, shareMax: 40 },
      hypothesis: 'supposed to be 40 %',
    });
    expect(holding).toMatchObject({ certainty: undefined, properties: { shareMin: 60 } });
    expect(holding?.hypothesis).toBeUndefined();
  });
});
