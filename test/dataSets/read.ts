import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mapping } from '../../domain/imports/mapping.ts';
import { openDataFile } from '../../seed/dataSets/openDataFile.ts';
import { openTables } from '../../seed/dataSets/openTables.ts';
import { readDataFile, surveyOf } from '../../seed/dataSets/readDataFile.ts';
import type { End, Fact } from '../../server/formats/dataSets/dataSetRow.ts';

/** Rows that are handed over at a time. */
export const room = 100;

const folder = mkdtempSync(join(tmpdir(), 'throughline-layouts-'));
let files = 0;

/** A file with this content, in a temporary folder. */
export const written = (content: string | Buffer, name = 'list.csv'): string => {
  files += 1;
  const path = join(folder, `${files}-${name}`);
  writeFileSync(path, content);
  return path;
};

/** What an import would make of a file, without a store. */
export const readFacts = async (path: string, as?: string, keepsPersonNames = false, mapping?: Mapping) => {
  const file =
    (statSync(path).isDirectory() ? await openTables(path) : undefined) ??
    (await openDataFile({ path }, { as, mapping }));
  const survey = await surveyOf(file, () => false);
  const batches: (readonly Fact[])[] = [];
  const tally = await readDataFile(file, survey, {
    room,
    day: survey.day ?? '2026-11-20',
    keepsPersonNames,
    isMerged: () => false,
    flush: async batch => {
      batches.push(batch);
    },
  });
  return { layout: file.layout.name, encoding: file.encoding, day: survey.day, tally, batches, facts: batches.flat() };
};

/** The values of the party or relation facts. */
export const valuesOf = (facts: readonly Fact[], says: Fact['says']) =>
  facts.filter(fact => fact.says === says).map(({ values }) => values);

const endOf = (end: End): string => ('record' in end ? end.record : end.issuer);

/** The relations among facts: from, kind, to, values. */
export const relationsIn = (facts: readonly Fact[]) =>
  facts.flatMap(fact =>
    fact.says === 'relation' ? [[endOf(fact.from), fact.kind, endOf(fact.to), fact.values] as const] : [],
  );
