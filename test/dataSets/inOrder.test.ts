import { expect, test } from 'vitest';
import { dayOf, refuseOutOfOrder } from '../../seed/dataSets/inOrder.ts';
import { openDataFile } from '../../seed/dataSets/openDataFile.ts';
import { surveyOf } from '../../seed/dataSets/readDataFile.ts';
import { madeEntities } from '../../seed/sample/madeGoldenCopy.ts';
import type { DataSet } from '../../server/model/dataSets.ts';
import { written } from './read.ts';

const file = await openDataFile({ path: written([...madeEntities(1, 20)].join('\n')) }, {});
const survey = await surveyOf(file, () => false);
const today = '2026-11-28';
const edition = { hash: 'x', rows: 20, loaded: 20, merged: 0, leftOut: [], lists: [], isWhole: true, isLoaded: true };
const held = (day: string, rows = 20): DataSet => ({
  ...{ ...file.layout.about(new Set()), layout: 'gleif-lei' },
  editions: [{ ...edition, day, rows }],
});

test.each([
  ['2026-11-29', 'after today'],
  ['1850-01-01', 'before 1950'],
])('an edition of %s is refused: %s', async (day, why) => {
  await expect(dayOf(file, survey, { edition: day, today })).rejects.toThrow(
    `an edition of ${day}, which is ${why}; give its day with --edition`,
  );
});

test.each<[what: string, held: DataSet | undefined, message: RegExp | undefined]>([
  ['a first edition', undefined, undefined],
  ['a later edition of the same layout', held('2026-10-01'), undefined],
  [
    'one of another layout',
    { ...held('2026-10-01'), layout: 'table' },
    /gleif-lei is loaded from another layout, table; name/,
  ],
  ['one of the same day', held('2026-11-01'), /the edition of 2026-11-01 is loaded from another file/],
  ['one before that which is loaded', held('2026-11-20'), /while that of 2026-11-20 is loaded/],
  ['one with less than half the rows', held('2026-10-01', 41), /20 records, where the edition of 2026-10-01 had 41/],
])('%s', (_, before, message) => {
  const load = (): void => refuseOutOfOrder(file, before, '2026-11-01', survey.rows, false);
  if (message === undefined) expect(load).not.toThrow();
  else expect(load).toThrow(message);
});
