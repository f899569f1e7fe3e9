import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { accessFindings as finding } from '../../../server/model/access/report.ts';
import { disagreement, holderTests } from '../../../server/model/accessTests/accessTests.ts';
import { analyseOwnership } from '../../../server/model/ownership/analysis.ts';
import { today } from '../../support/graph.ts';
import { knownAt } from '../../support/judged.ts';

const accessFindings = runSync(finding);

const jurisdictions = new Set(['CN', 'HK', 'MO']);
const testsOf = (text: string, holder: string, asOf = today) => {
  const snapshot = knownAt(text, asOf);
  const { holders } = accessFindings(snapshot, ['fleet1'], jurisdictions, { first: 50, budget: 10_000 });
  const holding = holders.find(({ entity }) => entity === holder);
  if (!holding) throw new Error(`${holder} holds nothing`);
  return holderTests(holding, analyseOwnership(snapshot, jurisdictions));
};
const verdictsOf = (text: string, holder: string, asOf = today): string[] =>
  testsOf(text, holder, asOf).map(({ verdict }) => verdict);
const wordsOf = (text: string, holder: string): string =>
  (testsOf(text, holder)[0]?.reasons() ?? []).map(reason => reason.text).join(' ');

describe('direct access', () => {
  test.each([
    ['a restricted lessee', 'lease1 COVERS fleet1; a@CN TAKES lease1', 'yes'],
    ['a restricted user', 'a@CN USES fleet1', 'yes'],
    ['a person by citizenship', 'person1@CN USES fleet1', 'yes'],
    ['an owner of which no use is reported', 'a@CN OWNS fleet1', 'none-reported'],
    ['an operator', 'a@CN OPERATES fleet1', 'none-reported'],
    ['an owner outside, held by a person outside', 'a@SG OWNS fleet1; person1@SG OWNS 60% a', 'no'],
    ['a lessee of another seat with no parent', 'lease1 COVERS fleet1; a@SG TAKES lease1', 'none-reported'],
    ['a lessee held by a person outside', 'lease1 COVERS fleet1; a@SG TAKES lease1; person1@SG OWNS 60% a', 'no'],
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
      ...['direct-access', 'headquarters', 'effective-interest', 'aggregation', 'control'],
    ]);
  });

  test('a firm two levels below 60 and 60: owned 36, covered and controlled', () => {
    const rest = 'person1@SG OWNS 40% a; person1 OWNS 40% m';
    const text = `a@SG USES fleet1; m@SG OWNS 60% a; x@CN OWNS 60% m; ${rest}`;
    expect(verdictsOf(text, 'a')).toEqual(['yes', 'yes', 'no', 'yes', 'yes']);
    expect(disagreement('a', testsOf(text, 'a'))?.text).toBe(
      'a: yes by direct access, headquarters, 50 Percent Rule aggregation, control; no by effective interest.',
    );
  });

  test('two halves of two parties: owned and covered, controlled by neither', () => {
    const text = 'a@SG USES fleet1; person1@CN OWNS 30% a; person2@CN OWNS 30% a; person3@SG OWNS 40% a';
    expect(verdictsOf(text, 'a')).toEqual(['no', 'no', 'yes', 'yes', 'no']);
  });

  test('the holder is no party to itself: a restricted firm that nobody owns', () => {
    expect(verdictsOf('a@CN USES fleet1', 'a')).toEqual(['yes', 'yes', ...Array(3).fill('none-reported')]);
  });

  test('a subsidiary whose share nobody reports: undetermined by shares, which say that none is reported', () => {
    const found = testsOf('a@SG USES fleet1; x@CN CONTROLS a', 'a');
    expect(found.map(({ verdict }) => verdict)).toEqual(['yes', 'yes', 'undetermined', 'undetermined', 'yes']);
    expect(found[2]?.value).toEqual({ min: 0, max: 100 });
    for (const result of found.slice(2, 4))
      expect(result.reasons().some(({ text }) => text.includes('its share is not reported'))).toBe(true);
  });

  test('what nobody reports stands beside the verdict, in each of three tests', () => {
    const notes = (text: string) => testsOf(text, 'a').map(({ note }) => note());
    const unreported = 'control is reported, a share is not';
    const votes = 'control is reported, votes are not';
    expect(notes('a@SG USES fleet1; x@CN CONTROLS a')).toEqual([undefined, undefined, unreported, unreported, votes]);
    const nobody = 'no restricted parent is reported; 0 % of the votes is accounted for';
    const noShare = 'no restricted owner is reported; 0 % of the shares is accounted for';
    const noVotes = 'no restricted owner of votes is reported; 0 % of the votes is accounted for';
    expect(notes('a@SG USES fleet1')).toEqual([nobody, nobody, noShare, noShare, noVotes]);
    expect(notes('a@SG USES fleet1; x@CN OWNS 30% a')[2]).toBe(
      'restricted owners of 30 % of the shares are reported; 30 % of the shares is accounted for',
    );
    expect(notes('a@SG USES fleet1; person2@CN OWNS 50% a; person1@SG OWNS 50% a').slice(1)).toEqual(
      Array(4).fill(undefined),
    );
    // What is recorded is no reason to pass over what is not.
    expect(notes('a@SG USES fleet1; x@CN OWNS 30% a; y@CN CONTROLS a').slice(2)).toEqual([
      unreported,
      unreported,
      undefined,
    ]);
  });

  test('personnel decides nothing', () => {
    const text = 'a@SG USES fleet1; a EMPLOYS person1@CN; person2@CN DIRECTS a';
    expect(verdictsOf(text, 'a')).toEqual(Array(5).fill('none-reported'));
  });

  test('all the same is no disagreement', () => {
    expect(disagreement('a', testsOf('a@SG USES fleet1; b@SG OWNS 40% a', 'a'))).toBeUndefined();
  });

  test('each reason ends in the sources of the relation it tells', () => {
    const share = testsOf('a@SG USES fleet1; x@CN OWNS 60% a alleged', 'a')[2];
    expect(share?.reasons()[1]).toEqual({ text: 'x owns a (60 %), alleged.', sources: ['s-1'] });
  });
});
