import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { expect, test } from 'vitest';
import { entityKinds } from '../../domain/vocabulary/entities.ts';
import { evidenceKinds } from '../../domain/vocabulary/kinds.ts';
import { relationKinds } from '../../domain/vocabulary/relations.ts';
import { loadCypher } from '../../server/store/loadCypher.ts';
import { isFullRun } from '../support/runs.ts';
import { files, headerOf, paramsUsed, rows, schemaFiles, statementOf } from './files.ts';

const rowsOf = (file: string) => rows.filter(row => row.file === file);

test('there are files to test, and every row has one', () => {
  expect(files.length).toBeGreaterThan(20);
  expect([...new Set(rows.map(({ file }) => file))].sort()).toEqual([...files].sort());
});

test.each(files)('%s has one row', file => {
  expect(rowsOf(file)).toHaveLength(1);
});

test.each(files)('%s says what it does and what each parameter is', file => {
  const { description, params } = headerOf(file);
  expect(description.join(' ')).toMatch(/^[A-Z`].*[.]$/);
  expect(params.sort()).toEqual([...(rowsOf(file)[0]?.params ?? [])].sort());
  expect(paramsUsed(file).sort()).toEqual(params.sort());
});

test.each(schemaFiles)('%s says what it is for and may run again', file => {
  expect(headerOf(file).description.join(' ')).toMatch(/^[A-Z].*[.]$/);
  expect(statementOf(file)).toContain('IF NOT EXISTS');
});

test.each([...files, ...schemaFiles])('%s is one statement of lines no longer than 140', file => {
  expect(statementOf(file)).not.toContain(';');
  expect(
    Math.max(
      ...loadCypher(file)
        .split('\n')
        .map(line => line.length),
    ),
  ).toBeLessThanOrEqual(140);
  expect(loadCypher(file).endsWith('\n')).toBe(true);
});

// A page is cut by LIMIT or by a slice; what is as long as the ids asked for, or as the vocabulary, needs neither.
test.each(files.filter(file => file.startsWith('read/')))('%s returns rows in a fixed order', file => {
  expect(statementOf(file)).toContain('ORDER BY');
});

const names = (types: Readonly<Record<string, Readonly<Record<string, string>>>>): string[] =>
  Object.values(types).flatMap(properties => Object.keys(properties));
/** What the loader writes beside the vocabulary: see seed/write/assemble.ts, seed/write/diff.ts and cypher/write. */
const bookkeeping = (
  'id kind name declared declaredIn case says relation values of property value unit statement date attributedTo basis ' +
  'approximate bound what detail about body hash format loadedAt takenAt claims sources status disputed recorded ' +
  'lastConfirmed flow start mergedInto searchKeys stated declaredTogether announcedAt isMade lockedAt version address origin text place load loaded journal file ' +
  'asked entity decision decidedAt properties revision number files ' +
  // Of editions of data sets: see seed/write/materialiseRelations.ts.
  'editions statements standing ' +
  // Of a bulk import: see seed/bulk/importerFiles.ts.
  'importerRest ' +
  // Keys of maps.
  'from to type row claim'
).split(' ');
const vocabulary = {
  labels: [
    ...Object.keys(entityKinds),
    ...schemaFiles.flatMap(file => /FOR \(\w+:(\w+)\)/.exec(statementOf(file))?.[1] ?? []),
    // Of former versions, which migrations rename.
    ...['Load', 'Lock', 'View'],
  ],
  relationshipTypes: [...Object.keys(relationKinds), ...evidenceKinds],
  propertyKeys: [
    ...names(Object.fromEntries(Object.entries(entityKinds).map(([kind, { properties }]) => [kind, properties]))),
    ...names(Object.fromEntries(Object.entries(relationKinds).map(([kind, { properties }]) => [kind, properties]))),
    ...bookkeeping,
  ],
};

/** What Neo4j's own parser and checker find, with the vocabulary in place of a database. */
const lint = (text: string, params: readonly string[]): string[] =>
  lintCypherQuery(text, {
    ...vocabulary,
    parameters: Object.fromEntries(params.map(name => [name, null])),
  }).diagnostics.map(({ message }) => String(message));

test('the checker sees what is misspelt', () => {
  const found = lint('MATCH (f:Firmm)-[:OWNZ]->(h:Firm) WHERE h.headquaters = $x RETURN f, g', []);
  for (const word of ['Firmm', 'OWNZ', 'headquaters', '$x', '`g`']) expect(found.join('\n')).toContain(word);
});

// Half a minute for all statements: not in a developer's loop.
test.runIf(isFullRun).each(files)('%s uses the words of the model', file => {
  expect(lint(loadCypher(file), rowsOf(file)[0]?.params ?? [])).toEqual([]);
});
