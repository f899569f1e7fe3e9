import { describe, expect, test } from 'vitest';
import { accessFindings as finding } from '../../../server/model/access/report.ts';
import { disagreement, holderTests } from '../../../server/model/accessTests/accessTests.ts';
import { groundOf } from '../../../server/model/accessTests/ground.ts';
import { atOnce } from '../../../server/model/turns.ts';
import { today } from '../../support/graph.ts';
import { knownAt } from '../../support/judged.ts';

const accessFindings = atOnce(finding);

const jurisdictions = new Set(['CN', 'HK', 'MO']);
const testsOf = (text: string, holder: string, asOf = today) => {
  const knowledge = knownAt(text, asOf);
  const { holders } = accessFindings(knowledge, ['fleet1'], jurisdictions, { first: 50, budget: 10_000 });
  const holding = holders.find(({ entity }) => entity === holder);
  if (!holding) throw new Error(`${holder} holds nothing`);
  return holderTests(holding, groundOf(knowledge, jurisdictions));
};
const verdictsOf = (text: string, holder: string, asOf = today): string[] =>
  testsOf(text, holder, asOf).map(({ verdict }) => verdict);
const wordsOf = (text: string, holder: string): string =>
  (testsOf(text, holder)[0]?.reasons ?? []).map(reason => reason.text).join(' ');

describe('bare access', () => {
  test.each([
    ['a restricted lessee', 'lease1 COVERS fleet1; a@CN TAKES lease1', 'yes'],
    ['a restricted user', 'a@CN USES fleet1', 'yes'],
    ['a person by citizenship', 'person1@CN USES fleet1', 'yes'],
    ['an owner that neither leases nor uses', 'a@CN OWNS fleet1', 'no'],
    ['an operator', 'a@CN OPERATES fleet1', 'no'],
    ['a lessee of another seat with no parent', 'lease1 COVERS fleet1; a@SG TAKES lease1', 'no'],
    ['a lessee whose ultimate parent is restricted', 'lease1 COVERS fleet1; a@SG TAKES lease1; x@CN OWNS 60% a', 'yes'],
    ['a parent that only may be one', 'lease1 COVERS fleet1; a@SG TAKES lease1; x@CN OWNS a', 'undetermined'],
    ['a parent that is a person', 'a@SG USES fleet1; person1@CN OWNS 51% a', 'yes'],
    ['a lessee whose seat nobody reports', 'lease1 COVERS fleet1; a TAKES lease1', 'undetermined'],
    ['another jurisdiction of the list', 'a@HK USES fleet1', 'yes'],
  ])('%s', (_name, text, verdict) => {
    const holder = text.includes('person1@CN USES') ? 'person1' : 'a';
    expect(verdictsOf(text, holder)[0]).toBe(verdict);
  });

  test('a lease that only possibly runs leaves it open, and one that does not is no holding', () => {
    const text = 'lease1 from 2024 to 2025-06; lease1 COVERS fleet1; a@CN TAKES lease1';
    expect(verdictsOf(text, 'a', '2025-01-01')[0]).toBe('yes');
    expect(verdictsOf(text, 'a', '2025-06-10')[0]).toBe('undetermined');
    expect(() => testsOf(text, 'a', '2025-07-01')).toThrow('holds nothing');
  });

  test('says what is not reported', () => {
    expect(wordsOf('lease1 COVERS fleet1; a TAKES lease1', 'a')).toContain('No source reports the headquarters of a.');
  });
});

describe('side by side', () => {
  test('five, in order', () => {
    expect(testsOf('a@CN USES fleet1', 'a').map(result => result.test)).toEqual([
      ...['bare-access', 'headquarters', 'multiplied-share', 'cascade', 'control'],
    ]);
  });

  test('a firm two levels below 60 and 60: owned 36, caught and controlled', () => {
    const text = 'a@SG USES fleet1; m@SG OWNS 60% a; x@CN OWNS 60% m';
    expect(verdictsOf(text, 'a')).toEqual(['yes', 'yes', 'no', 'yes', 'yes']);
    expect(disagreement('a', testsOf(text, 'a'))?.text).toBe(
      'a: yes by bare access, headquarters, 50 per cent cascade, control; no by multiplied share.',
    );
  });

  test('two halves of two parties: owned and caught, controlled by neither', () => {
    const text = 'a@SG USES fleet1; x@CN OWNS 30% a; y@CN OWNS 30% a';
    expect(verdictsOf(text, 'a')).toEqual(['no', 'no', 'yes', 'yes', 'no']);
  });

  test('the holder is no party to itself: a restricted firm that nobody owns', () => {
    expect(verdictsOf('a@CN USES fleet1', 'a')).toEqual(['yes', 'yes', 'no', 'no', 'no']);
  });

  test('a subsidiary whose share nobody reports: no by shares, which says that none is reported', () => {
    const found = testsOf('a@SG USES fleet1; x@CN CONTROLS a', 'a');
    expect(found.map(({ verdict }) => verdict)).toEqual(['yes', 'yes', 'no', 'no', 'yes']);
    for (const result of found.slice(2, 4))
      expect(result.reasons.some(({ text }) => text.includes('its share is not reported'))).toBe(true);
  });

  test('a no for want of a figure is told apart from one by a figure, in each of three tests', () => {
    const notes = (text: string) => testsOf(text, 'a').map(({ note }) => note);
    const unreported = 'control is reported, a share is not';
    const votes = 'control is reported, votes are not';
    expect(notes('a@SG USES fleet1; x@CN CONTROLS a')).toEqual([undefined, undefined, unreported, unreported, votes]);
    const none = ['no share is recorded', 'no share is recorded', 'no votes are recorded'];
    expect(notes('a@SG USES fleet1')).toEqual([undefined, undefined, ...none]);
    expect(notes('a@SG USES fleet1; x@CN OWNS 30% a')).toEqual(Array(5).fill(undefined));
    // What is recorded is no reason to pass over what is not.
    expect(notes('a@SG USES fleet1; x@CN OWNS 30% a; y@CN CONTROLS a').slice(2)).toEqual([
      unreported,
      unreported,
      undefined,
    ]);
  });

  test('personnel decides nothing', () => {
    const text = 'a@SG USES fleet1; a EMPLOYS person1@CN; person2@CN DIRECTS a';
    expect(verdictsOf(text, 'a')).toEqual(['no', 'no', 'no', 'no', 'no']);
  });

  test('all the same is no disagreement', () => {
    expect(disagreement('a', testsOf('a@SG USES fleet1; b@SG OWNS 40% a', 'a'))).toBeUndefined();
  });

  test('each reason ends in the sources of the relation it tells', () => {
    const share = testsOf('a@SG USES fleet1; x@CN OWNS 60% a alleged', 'a')[2];
    expect(share?.reasons[1]).toEqual({ text: 'x owns a (60 %), alleged.', sources: ['s-1'] });
  });
});
