import { describe, expect, test } from 'vitest';
import { attributionOf } from '../../../server/model/ledger/attribution.ts';
import { analysisAt } from '../../support/judged.ts';

const attributed = (text: string, holder: string, asOf = '2025-06-01') => {
  const { anyone, parties } = attributionOf(holder, analysisAt(text, asOf));
  return [anyone, Object.fromEntries(parties)];
};
const dates = 'from 2023 to 2027';
const may = 'from 2023 to 2025-06';

describe('the restricted parties that a holder acts for', () => {
  test.each<[string, string, string, string | undefined, Record<string, string>]>([
    ['itself', 'a@CN USES fleet1', 'a', 'certain', { a: 'certain' }],
    ['nobody', `a@SG USES fleet1; x@CN OWNS 50% a ${dates}`, 'a', undefined, {}],
    ['who controls it', `x@CN OWNS 60% a ${dates}`, 'a', 'certain', { x: 'certain' }],
    ['who may control it', `x@CN OWNS 40-60% a ${dates}`, 'a', 'possible', { x: 'possible' }],
    ['the topmost', `y@CN OWNS 60% x@CN ${dates}; x OWNS 60% a ${dates}`, 'a', 'certain', { y: 'certain' }],
    ['itself, where nobody restricted controls it', `y@SG OWNS 60% a@CN ${dates}`, 'a', 'certain', { a: 'certain' }],
    ['one of two, surely', `x@CN OWNS 40-60% a@CN ${dates}`, 'a', 'certain', { x: 'possible', a: 'possible' }],
  ])('%s', (_name, text, holder, anyone, parties) => {
    expect(attributed(text, holder)).toEqual([anyone, parties]);
  });
});

describe('a person acts for the employer', () => {
  test.each<[string, string, string | undefined, Record<string, string>]>([
    ['alone', `x@CN EMPLOYS person1@CN ${dates}`, 'certain', { x: 'certain' }],
    ['and not for itself', `x@SG EMPLOYS person1@CN ${dates}`, undefined, {}],
    ['who is controlled', `x@SG EMPLOYS person1 ${dates}; y@CN OWNS 60% x ${dates}`, 'certain', { y: 'certain' }],
    [
      'as surely as who controls it',
      `x@SG EMPLOYS person1 ${dates}; y@CN OWNS 40-60% x ${dates}`,
      'possible',
      { y: 'possible' },
    ],
    ['as surely as the employment', `x@CN EMPLOYS person1 ${may}`, 'possible', { x: 'possible' }],
    [
      'each of several possibly',
      `x@CN EMPLOYS person1 ${dates}; y@CN EMPLOYS person1 ${dates}`,
      'possible',
      { x: 'possible', y: 'possible' },
    ],
    [
      'one of whom is restricted',
      `x@SG EMPLOYS person1 ${dates}; y@CN EMPLOYS person1 ${dates}`,
      'possible',
      { y: 'possible' },
    ],
    ['no more after the end of it', `x@CN EMPLOYS person1@CN from 2023 to 2024`, 'certain', { person1: 'certain' }],
    [
      'not for who employs another',
      `x@CN EMPLOYS person2 ${dates}; person1@CN USES fleet1`,
      'certain',
      { person1: 'certain' },
    ],
    ['not for whom the person owns', `person1@CN OWNS 60% x@CN ${dates}`, 'certain', { person1: 'certain' }],
  ])('%s', (_name, text, anyone, parties) => {
    expect(attributed(text, 'person1', '2025-06-15')).toEqual([anyone, parties]);
  });
});
