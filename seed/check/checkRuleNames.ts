import { nearest } from '../parse/nearest.ts';
import type { Plain, PlainRecord } from '../parse/parse.ts';
import type { SeedFile } from '../write/seedFile.ts';
import { isRecord } from './checkRecord.ts';
import type { Problem } from './problem.ts';

/** The record at a path below another; an empty record where the path leads to none. */
const at = (record: PlainRecord, ...path: readonly string[]): PlainRecord => {
  const [first, ...rest] = path;
  if (first === undefined) return record;
  const next = record[first];
  return isRecord(next) ? at(next, ...rest) : {};
};
const records = (value: Plain | undefined): readonly PlainRecord[] =>
  Array.isArray(value) ? (value as readonly Plain[]).filter(isRecord) : [];
const idsIn = (value: Plain | undefined, field = 'id'): readonly string[] =>
  records(value).flatMap(record => (typeof record[field] === 'string' ? [record[field]] : []));

/** A text, or a list of texts, that has to be one of the known names. */
type Named = {
  readonly record: PlainRecord;
  readonly field: string;
  readonly known: readonly string[];
  readonly noun: string;
};

const problemsOf = (file: SeedFile, { record, field, known, noun }: Named): Problem[] => {
  const value = record[field];
  const items: readonly (readonly [Plain, object, string | number])[] = Array.isArray(value)
    ? (value as readonly Plain[]).map((item, i) => [item, value, i])
    : [[value ?? null, record, field]];
  return items.flatMap(([item, holder, key]) => {
    if (typeof item !== 'string' || known.includes(item)) return [];
    const near = nearest(item, known);
    const hint = near === undefined ? `use one of ${known.join(', ') || 'those declared'}` : `did you mean ${near}?`;
    return [{ file: file.path, ...file.places.value(holder, key), problem: `unknown ${noun}`, value: item, hint }];
  });
};

/**
 * What rules name in their own file has to be declared there: metrics, tests, groups of countries, lists. `places` that are
 * country codes were checked with their records.
 */
export const checkRuleNames = (file: SeedFile): readonly Problem[] => {
  if (file.type !== 'rules') return [];
  const { raw } = file;
  const rules = records(raw.rules);
  const metrics = idsIn(raw.metrics);
  const groups = [...idsIn(raw.destinationGroups), 'worldwide'];
  const lists = idsIn(raw.lists, 'name');
  const testsOf = (id: Plain | undefined): readonly string[] => idsIn(rules.find(rule => rule.id === id)?.tests);

  const place = (record: PlainRecord, field: string): Named[] => {
    const codes = [record[field] ?? []].flat().filter(item => typeof item === 'string' && /^[A-Z]{2}$/.test(item));
    return [{ record, field, known: [...groups, ...(codes as string[])], noun: 'group of countries' }];
  };
  const test = (record: PlainRecord, rule: Plain | undefined): Named => ({
    ...{ record, field: 'tests', noun: 'test' },
    known: testsOf(rule),
  });
  const metric = (record: PlainRecord, field: string): Named => ({ record, field, known: metrics, noun: 'metric' });
  const conditions = (all: Plain | undefined): Named[] => records(all).map(condition => metric(condition, 'metric'));
  const listed = (record: PlainRecord): Named => ({ record, field: 'list', known: lists, noun: 'list' });

  const ofRule = (rule: PlainRecord): Named[] => {
    const scope = at(rule, 'scope');
    return [
      ...records(rule.tests).flatMap(({ all }) => conditions(all)),
      ...conditions(at(rule, 'exclusion').all),
      metric(at(scope, 'reaching'), 'metrics'),
      ...place(scope, 'destinations'),
      ...place(scope, 'headquarters'),
      test(at(scope, 'testsOf'), at(scope, 'testsOf').rule),
      ...records(rule.stages).map(stage => test(stage, rule.id)),
      test(at(rule, 'headquartersTest'), rule.id),
      ...records(rule.exceptions).flatMap(exception => [
        ...records(exception.eligible).map(part => test(part, rule.id)),
        ...place(at(exception, 'notice'), 'destinations'),
        ...place(at(exception, 'notice'), 'headquarters'),
      ]),
      { record: scope, field: 'lists', known: lists, noun: 'list' },
      ...records(scope.lists).map(listed),
    ];
  };
  const matrix = at(raw, 'licenceMatrix');
  return [
    ...rules.flatMap(ofRule),
    ...records(matrix.rows).flatMap(row => [...place(row, 'in'), test(row, matrix.rule)]),
    ...records(raw.entityListActions).map(listed),
  ].flatMap(named => problemsOf(file, named));
};
