import { describe, expect, test } from 'vitest';
import { type Hypothesis, suppose } from '../../../server/model/access/whatIf.ts';
import { analyseOwnership } from '../../../server/model/ownership/analysis.ts';
import { shareOf, votesOf } from '../../../server/model/ownership/figures.ts';
import type { KnownRelation } from '../../../server/model/snapshot.ts';
import { knownAt } from '../../support/judged.ts';

const relationIn = (relations: readonly KnownRelation[], ends: string): KnownRelation => {
  const found = relations.find(({ kind, from, to }) => `${from} ${kind} ${to}` === ends);
  if (!found) throw new Error(`${ends} is not drawn`);
  return found;
};

/** A drawing with one relation other than recorded. */
const supposing = (text: string, ends: string, what: Hypothesis['suppose'], asOf = '2025-01-01') => {
  const snapshot = knownAt(text, asOf);
  const relation = relationIn(snapshot.relations, ends).id;
  return suppose(snapshot, [{ relation, suppose: what }]);
};

describe('a share that is supposed', () => {
  test.each([
    'x OWNS 30% a',
    'x OWNS 30-75% a more',
    'x OWNS 30-75% a less',
    'x OWNS 30% a about',
    'x OWNS a',
    'x OWNS 30% a from 2020 to 2021',
  ])('is exact and certain, whatever was recorded: %s', text => {
    const found = relationIn(supposing(text, 'x OWNS a', { min: 50, max: 50 }).relations, 'x OWNS a');
    expect([shareOf(found), votesOf(found)]).toEqual(Array(2).fill({ min: 50, max: 50 }));
    expect(found).toMatchObject({ certainty: 'certain', hypothesis: 'supposed to be 50 %' });
  });

  test('is no bound, though the recorded one was', () => {
    const snapshot = knownAt('x OWNS 30% a');
    for (const bound of ['at-least', 'at-most']) {
      const relations = snapshot.relations.map(relation => ({
        ...relation,
        properties: { ...relation.properties, bound },
      }));
      const [{ id: relation = '' } = {}] = relations;
      const [found] = suppose({ ...snapshot, relations }, [{ relation, suppose: { min: 40, max: 60 } }]).relations;
      expect(found && shareOf(found)).toEqual({ min: 40, max: 60 });
      expect(found?.hypothesis).toBe('supposed to be 40–60 %');
    }
  });

  test('leaves votes that are stated, and half is no control though more than half was recorded', () => {
    const voting = relationIn(
      supposing('x OWNS 30% a votes 70%', 'x OWNS a', { min: 50, max: 50 }).relations,
      'x OWNS a',
    );
    expect(votesOf(voting)).toEqual({ min: 70, max: 70 });
    const half = supposing('x@CN OWNS 50-75% a more', 'x OWNS a', { min: 50, max: 50 });
    expect(analyseOwnership(half, new Set(['CN'])).controlVerdict('a')).toBe('none-reported');
  });
});

describe('a relation that is supposed', () => {
  test('to have ended does not hold, and one supposed to stand does', () => {
    const ended = relationIn(supposing('x OWNS 30% a; y OWNS 10% a', 'x OWNS a', 'ended').relations, 'x OWNS a');
    expect(ended).toMatchObject({ certainty: undefined, hypothesis: 'supposed to have ended' });
    const held = relationIn(supposing('x OWNS 30% a from 2020 to 2021', 'x OWNS a', 'held').relations, 'x OWNS a');
    expect(held).toMatchObject({ certainty: 'certain', hypothesis: 'supposed to stand' });
    expect(shareOf(held)).toEqual({ min: 30, max: 30 });
  });

  test('changes no other, and one that is not there changes nothing', () => {
    const snapshot = knownAt('x OWNS 30% a; y OWNS 10% a');
    const found = supposing('x OWNS 30% a; y OWNS 10% a', 'x OWNS a', 'ended');
    expect(relationIn(found.relations, 'y OWNS a')).toEqual(relationIn(snapshot.relations, 'y OWNS a'));
    expect(suppose(snapshot, [{ relation: 'none', suppose: 'ended' }])).toEqual(snapshot);
  });
});

describe('a lease that has ended, supposed to be taken', () => {
  const lease = 'lease1 from 2023 to 2024-03';
  const ended = 'from 2023 to 2024-03';
  const text = `${lease}; lease1 COVERS fleet1 ${ended}; b GRANTS lease1 ${ended}; a TAKES lease1 ${ended}; lease2 COVERS fleet1 ${ended}`;
  const certaintyOf = (drawn: string, ends: string, what: Hypothesis['suppose'] = 'held') =>
    relationIn(supposing(drawn, 'a TAKES lease1', what).relations, ends).certainty;

  test('is supposed with what ended with it: what it covers and who grants it', () => {
    expect(certaintyOf(text, 'a TAKES lease1')).toBe('certain');
    expect(certaintyOf(text, 'lease1 COVERS fleet1')).toBe('certain');
    expect(certaintyOf(text, 'b GRANTS lease1')).toBe('certain');
    expect(relationIn(supposing(text, 'a TAKES lease1', 'held').relations, 'lease1 COVERS fleet1').hypothesis).toBe(
      'supposed to stand',
    );
  });

  test('without what is of another lease, or ended at another time, or stands', () => {
    expect(certaintyOf(text, 'lease2 COVERS fleet1')).toBeUndefined();
    const earlier = text.replace(`lease1 COVERS fleet1 ${ended}`, 'lease1 COVERS fleet1 from 2023 to 2023-12');
    expect(certaintyOf(earlier, 'lease1 COVERS fleet1')).toBeUndefined();
    const dateless = text.replace(lease, 'lease1 from 2023');
    expect(certaintyOf(dateless, 'b GRANTS lease1')).toBeUndefined();
    const standing = text.replaceAll('2024-03', '2030');
    const found = supposing(standing, 'a TAKES lease1', 'held').relations;
    expect(relationIn(found, 'lease1 COVERS fleet1').hypothesis).toBeUndefined();
    const later = supposing(text.replaceAll('from 2023 to 2024-03', 'from 2026 to 2030'), 'a TAKES lease1', 'held');
    expect(relationIn(later.relations, 'lease1 COVERS fleet1').certainty).toBeUndefined();
  });

  test('and nothing of it where the lessee is supposed to have ended', () => {
    expect(certaintyOf(text, 'lease1 COVERS fleet1', 'ended')).toBeUndefined();
  });

  test('nor where who grants it is supposed to stand', () => {
    const found = supposing(text, 'b GRANTS lease1', 'held').relations;
    expect(relationIn(found, 'lease1 COVERS fleet1').certainty).toBeUndefined();
  });
});
