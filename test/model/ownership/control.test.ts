import { describe, expect, test } from 'vitest';
import { controllingRelations } from '../../../server/model/ownership/relationsUsed.ts';
import { analysisAt, resultAt } from '../../support/judged.ts';

const controlIn = (text: string) => analysisAt(text).control;
const sorted = (set: ReadonlySet<string>): string[] => [...set].sort();
const votesIn = (text: string, party: string, firm: string) => controlIn(text).votesIn(party, firm);

describe('votes that a party has in a firm', () => {
  test.each<[string, string, number, number]>([
    ['its own', 'p OWNS 30% f', 30, 30],
    ['with those of a firm that it controls', 'p OWNS 60% m; m OWNS 20% f; p OWNS 10% f', 30, 30],
    ['without those of a firm that it does not', 'p OWNS 50% m; q OWNS 50% m; m OWNS 20% f; p OWNS 10% f', 10, 10],
    ['with those of a firm that it may control, at the most', 'p OWNS 40-60% m; m OWNS 20% f; p OWNS 10% f', 10, 30],
    ['of a firm in a circle', 'p OWNS 60% f; f OWNS 20% g; g OWNS 20% f', 60, 60],
    ['not with those that the firm itself gives it', 'p OWNS 60% f; f OWNS 60% g; g OWNS 20% f', 60, 60],
    ['nor by control that leads back', 'p OWNS 60% f; f OWNS 60% g; g CONTROLS h; h OWNS 20% f', 60, 60],
    ['with those of a firm below and above', 'p OWNS 60% f; p OWNS 60% g; f OWNS 40% g; g OWNS 20% f', 80, 80],
    ['with those of a firm that it may control beside a circle', 'p OWNS 40-60% g; f OWNS 20% g; g OWNS 20% f', 0, 20],
  ])('%s', (_name, text, min, max) => {
    expect(votesIn(text, 'p', 'f')).toEqual({ min, max });
  });

  test('of a party that is reported to control, not to own', () => {
    expect(resultAt('p@CN CONTROLS f; person1@US OWNS 100% f', 'f', 'control')).toMatchObject({
      ...{ verdict: 'yes', value: { min: 0, max: 0 } },
    });
  });

  test('at the most, with all that nobody reports', () => {
    const { mostVotesIn } = controlIn('person1 OWNS 20% f; person2 OWNS 30% f');
    expect(['person1', 'person2', undefined].map(party => mostVotesIn(party, 'f'))).toEqual([70, 80, 50]);
    // Whoever has the rest of a firm that owns a part has that part too, unless owners outside leave too little of it.
    const open = controlIn('person1 OWNS 20% m; m OWNS 30% f; person2 OWNS 20% f');
    expect(['person1', 'person2', undefined].map(party => open.mostVotesIn(party, 'f'))).toEqual([80, 100, 80]);
    const closed = controlIn('person1 OWNS 20% m; person3 OWNS 80% m; m OWNS 30% f; person2 OWNS 20% f');
    expect(['person1', 'person2', undefined].map(party => closed.mostVotesIn(party, 'f'))).toEqual([50, 70, 50]);
  });
});

describe('what a party controls', () => {
  const circle = 'b OWNS 60% a; a OWNS 10% b; a OWNS 60% c';
  test.each([
    ['b', 'a'],
    ['a', 'b'],
  ])('is the same whoever is asked about first: %s', (first, second) => {
    const { by } = controlIn(circle);
    const found = new Map([first, second].map(party => [party, sorted(by(party).certainly)]));
    expect([found.get('a'), found.get('b')]).toEqual([
      ['a', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  test('is one set for parties that control each other, by votes or by report', () => {
    for (const text of [
      'a OWNS 60% b; b OWNS 60% a',
      'a OWNS 60% b; b CONTROLS a',
      'a OWNS 40% b; a OWNS 60% m; m OWNS 20% b; b OWNS 60% a',
    ]) {
      const { by } = controlIn(text);
      expect(by('a').certainly).toEqual(by('b').certainly);
      expect(by('a').certainly.has('b') && by('a').certainly.has('a')).toBe(true);
    }
  });

  test('is open where control is, or a share', () => {
    const { by } = controlIn('x CONTROLS a; y OWNS 40-60% a; z OWNS 0-40% b');
    expect([sorted(by('x').certainly), sorted(by('x').possibly)]).toEqual([
      ['a', 'x'],
      ['a', 'x'],
    ]);
    expect([sorted(by('y').certainly), sorted(by('y').possibly)]).toEqual([['y'], ['a', 'y']]);
    expect(sorted(by('z').possibly)).toEqual(['z']);
  });

  test('is possible where the report of control may have ended', () => {
    const { by } = analysisAt(
      'x CONTROLS a from 2024 to 2025-06; a OWNS 60% b from 2024 to 2027',
      '2025-06-10',
    ).control;
    expect([sorted(by('x').certainly), sorted(by('x').possibly)]).toEqual([['x'], ['a', 'b', 'x']]);
  });

  test('reaches all that is above a firm, a holding of nothing aside', () => {
    const { above } = controlIn(
      'x OWNS 1% m; m OWNS 1% f; y CONTROLS m; z OWNS 0% f; f OWNS 1% g; w OWNS 0% f votes 5%',
    );
    expect(sorted(above('f'))).toEqual(['m', 'w', 'x', 'y']);
  });
});

describe('whether control is reported', () => {
  test.each<[string, string, string | undefined, string, string]>([
    ['by votes', 'p OWNS 60% f', 'p', 'yes', 'yes'],
    ['by votes that may be enough', 'p OWNS 40-60% f', 'p', 'undetermined', 'undetermined'],
    ['by none, where the rest is open', 'p OWNS 40% f', 'p', 'no', 'none-reported'],
    ['by nobody, where half is open', 'person1@US OWNS 50% f', undefined, 'no', 'no'],
    ['by nobody, where more is open', 'person1@US OWNS 49% f', undefined, 'no', 'none-reported'],
    [
      'by nobody, where one whose owners are open controls',
      'm@US CONTROLS f; person1@US OWNS 100% f',
      undefined,
      'no',
      'none-reported',
    ],
    ['by nobody, where a person controls', 'person1@US CONTROLS f; person2@US OWNS 100% f', undefined, 'no', 'no'],
    [
      'above owners of more than there is',
      'p OWNS 70% m; q OWNS 60% m; m OWNS 10% f',
      'p',
      'undetermined',
      'undetermined',
    ],
    [
      'by nobody, above owners of more than there is',
      'p OWNS 70% m; q OWNS 60% m; m OWNS 10% f',
      undefined,
      'undetermined',
      'undetermined',
    ],
  ])('%s', (_name, text, party, reported, verdict) => {
    const control = controlIn(text);
    expect([control.reported(party, 'f'), control.verdict(party, 'f')]).toEqual([reported, verdict]);
  });

  test('is asked of each firm anew', () => {
    const { verdict } = controlIn('person1@US OWNS 40% a; person1 OWNS 60% b');
    const ask = () => ['a', 'b', 'a'].map(firm => verdict(undefined, firm));
    expect(ask()).toEqual(['none-reported', 'no', 'none-reported']);
  });
});

describe('the relations by which a party controls', () => {
  const relationsOf = (text: string, party: string, firm: string): string[] =>
    controllingRelations(party, firm, analysisAt(text)).map(({ kind, from, to }) => `${from} ${kind} ${to}`);

  test.each<[string, string, string[]]>([
    ['nearest first', 'p OWNS 60% m; m OWNS 60% f', ['m OWNS f', 'p OWNS m']],
    ['not those of others', 'p OWNS 60% m; q OWNS 30% m; m OWNS 60% f; r OWNS 30% f', ['m OWNS f', 'p OWNS m']],
    ['not through a firm that it does not control', 'p OWNS 20% m; m OWNS 40% f; p OWNS 60% f', ['p OWNS f']],
    ['not back through the firm', 'p OWNS 60% f; f OWNS 60% g; g CONTROLS f', ['p OWNS f']],
    ['nor those above the party', 'p OWNS 60% f; q OWNS 60% p', ['p OWNS f']],
    ['of control as of votes', 'p CONTROLS m; m CONTROLS f; p OWNS 0% f', ['m CONTROLS f', 'p CONTROLS m']],
    ['none where it does not', 'q OWNS 60% f; p OWNS 20% q', []],
  ])('%s', (_name, text, expected) => {
    expect(relationsOf(text, 'p', 'f')).toEqual(expected);
  });
});
