import { type FieldNode, parse, type SelectionSetNode, visit } from 'graphql';
import { expect, test } from 'vitest';
import { noneInWords } from '../../web/pages/cases/caseRows.ts';
import { projectFiles } from '../support/sourceFiles.ts';

const operations = projectFiles.filter(({ path }) => path.startsWith('web/operations/'));

const namesIn = (set: SelectionSetNode | undefined): readonly string[] =>
  (set?.selections ?? []).flatMap(selection => (selection.kind === 'Field' ? [selection.name.value] : []));

/** Fields that tell of a list, or of those beside it, that it was cut. */
const tellsOfCut = (name: string): boolean => /Count$|[tT]runcated$|^pageInfo$|^omitted/.test(name);

/** Of a subgraph of depth 0 the entities are those that were given. */
const isList = ({ arguments: given = [] }: FieldNode): boolean =>
  !given.some(({ name, value }) => name.value === 'depth' && value.kind === 'IntValue' && value.value === '0') &&
  given.some(
    ({ name, value }) => /^(first|limit)$/.test(name.value) && !(value.kind === 'IntValue' && value.value === '1'),
  );

test('a page that asks for the first of a list asks, too, whether there are more', () => {
  const silent: string[] = [];
  let lists = 0;
  for (const { path, text } of operations) {
    visit(parse(text), {
      SelectionSet: set => {
        for (const selection of set.selections) {
          if (selection.kind !== 'Field' || !isList(selection)) continue;
          lists += 1;
          if (![...namesIn(set), ...namesIn(selection.selectionSet)].some(tellsOfCut))
            silent.push(`${path}: ${selection.name.value}`);
        }
      },
    });
  }
  expect(lists).toBeGreaterThan(20);
  expect(silent).toEqual([]);
});

test('nothing among the first of a list is not said to be nothing', () => {
  expect(noneInWords(['party', 'parties'], 100, true)).toBe(
    'None of the first 100 parties fits the filter; what follows them was not looked at.',
  );
  expect(noneInWords(['party', 'parties'], 7, false)).toBe('No party fits the filter.');
});
