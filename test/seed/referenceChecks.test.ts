import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkFile } from '../../seed/check/checkFile.ts';
import { isRecord } from '../../seed/check/checkRecord.ts';
import { checkReferences } from '../../seed/check/checkReferences.ts';
import { type Place, problemText } from '../../seed/check/problem.ts';
import { type Plain, parseYaml } from '../../seed/parse/parse.ts';
import { hardwareFaults, tradeFaults } from './notedFaults.ts';
import { soundEntities, soundHardware, soundRest, soundRules, soundTrade } from './referenceText.ts';
import { ruleFaults } from './ruleFaults.ts';

const sound = {
  'rules.yaml': soundRules,
  'hardware.yaml': soundHardware,
  'trade.yaml': soundTrade,
  's.yaml': soundRest,
  'e.yaml': soundEntities,
};

const problems = (texts: Readonly<Record<string, string>>): readonly string[] => {
  const checked = Object.entries({ ...sound, ...texts }).map(([path, text]) => checkFile({ path, text }));
  const files = checked.flatMap(({ file }) => file ?? []);
  return [
    ...checked.flatMap(file => file.problems),
    ...checkReferences(files, { stored: new Map(), holders: new Map(), merges: [] }),
  ].map(problemText);
};

test('the sound texts have no fault', () => expect(problems({})).toEqual([]));

describe.each([
  ['rules.yaml', soundRules, ruleFaults],
  ['hardware.yaml', soundHardware, hardwareFaults],
  ['trade.yaml', soundTrade, tradeFaults],
] as const)('%s is refused with', (path, text, faults) => {
  test.each(faults)('%s', (_what, from, to, expected) => {
    expect(text.split(from)).toHaveLength(2);
    const offset = text.indexOf(from);
    const first = text.slice(0, offset).split('\n').length;
    const [line, ...more] = problems({ [path]: text.replace(from, () => to) });
    expect(`${line} ${more.join(' ')}`).toContain(expected);
    // The place is in the spoilt record, or at its beginning where something is missing.
    const [, told] = /^[\w.]+:(\d+):\d+: /.exec(line ?? '') ?? [];
    expect(Number(told)).toBeGreaterThan(0);
    if (!/^(missing|bad YAML|none of)/.test(expected)) expect(Number(told)).toBe(first + lineOf(from, to));
  });
});

/** By how many lines the first difference stands below the beginning of the text. */
const lineOf = (from: string, to: string): number => {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  return from.slice(0, same).split('\n').length - 1;
};

/** Every field name of a file once for each path, with the place of its key. */
const fieldsIn = (text: string): ReadonlyMap<string, Place> => {
  const { value, places } = parseYaml(text, 'f');
  const found = new Map<string, Place>();
  const walk = (item: Plain, path: string): void => {
    if (Array.isArray(item)) for (const part of item as readonly Plain[]) walk(part, path);
    else if (isRecord(item))
      for (const [name, part] of Object.entries(item)) {
        const here = `${path}.${name}`;
        if (!found.has(here)) found.set(here, places.key(item, name));
        walk(part, here);
      }
  };
  if (value !== undefined) walk(value, '');
  return found;
};

describe.each(['rules', 'hardware', 'trade'])('in the project’s own %s.yaml', name => {
  const text = readFileSync(fileURLToPath(new URL(`../../seed/reference/${name}.yaml`, import.meta.url)), 'utf8');
  // The main field decides what kind of file it is; what `method` explains are words of one's own.
  const fields = [...fieldsIn(text)].filter(([path]) => !/^\.(rules|models|flows)$|^\.method\./.test(path));
  const depthOf = (path: string): number => path.split('.').length;
  test(`each of ${fields.length} field names is a fault when one letter is off`, () => {
    expect(fields.length).toBeGreaterThan(25);
    // Fields of one depth are spoilt together: the records around them stay as they are.
    for (const depth of new Set(fields.map(([path]) => depthOf(path)))) {
      const invalid = fields.filter(([path]) => depthOf(path) === depth);
      const written = text.split('\n');
      for (const [, { line, column }] of invalid) {
        const before = written[line - 1] ?? '';
        written[line - 1] = `${before.slice(0, column - 1)}Q${before.slice(column)}`;
      }
      const found = new Set(
        checkFile({ path: 'f', text: written.join('\n') }).problems.map(at => `${at.line}:${at.column}`),
      );
      const missed = invalid.filter(([, { line, column }]) => !found.has(`${line}:${column}`));
      expect(missed.map(([path]) => path)).toEqual([]);
    }
  });
});
