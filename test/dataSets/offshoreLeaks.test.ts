import { appendFileSync, copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { offshoreDate } from '../../server/formats/dataSets/offshoreDates.ts';
import { readFacts, relationsIn, valuesOf } from './read.ts';

const sample = (name: string): string => fileURLToPath(new URL(`samples/${name}`, import.meta.url));

describe('Offshore Leaks', () => {
  test('owners that are firms, likeness never as a fact, officers that may be persons left out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-icij-'));
    for (const name of ['nodes-entities.csv', 'nodes-officers.csv', 'relationships.csv'])
      copyFileSync(sample(`icij/${name}`), join(folder, name));
    appendFileSync(
      join(folder, 'relationships.csv'),
      [
        '99000003,99000001,officer_of,Shareholder of,,23-MAR-2006,05/04/2007,Invented Papers',
        '99000003,99000001,officer_of,Director of,,,,Invented Papers',
        '99000003,99000001,similar,similar name as,,,,Invented Papers',
        '99000003,99000001,officer_of\n',
      ].join('\n'),
    );
    const { layout, facts, tally } = await readFacts(folder);
    expect(layout).toBe('icij');
    expect(valuesOf(facts, 'party')).toEqual([
      { name: 'YUNSHAN HOLDINGS LIMITED', incorporatedIn: 'VG', founded: '2006-03-23' },
      { name: 'Teak Nominees Limited' },
    ]);
    expect(relationsIn(facts)).toEqual([
      ['99000003', 'OWNS', '99000001', { start: '2006-03-23', end: '2026-11-19', endNoLater: true }],
    ]);
    expect(Object.fromEntries(tally.leftOut)).toEqual({
      'may be natural persons: officers are not marked, and the name has no word of an organisation': 1,
      'links with an end that is not loaded, such as what may be a natural person': 1,
      'nominees, who hold for others that are not given': 1,
      'likeness that was computed from names: never a fact': 2,
      'officers that hold no shares, such as directors, who may be persons or firms': 1,
    });
    expect(tally).toMatchObject({ rows: 10, loaded: 3, bad: 1 });
    expect(tally.firstBad[0]?.fault.problem).toMatch(/^relationships\.csv: 3 cells/);
    expect([...tally.dropped.keys()]).toEqual(['end_date that is no one date']);
    expect(JSON.stringify(facts)).not.toContain('SAMPLE PERSON');
  });

  test.each([
    ['23-MAR-2006', '2006-03-23'],
    ['Mar 23, 2006', '2006-03-23'],
    ['23/03/2006', '2006-03-23'],
    ['05.04.2006', '2006-04-05'],
    ['2006', '2006'],
    ['05/04/2006', undefined],
    ['05/04/07', undefined],
    ['30-FEB-2006', undefined],
  ])('the date %s is %s', (text, date) => expect(offshoreDate(text)).toBe(date));
});
