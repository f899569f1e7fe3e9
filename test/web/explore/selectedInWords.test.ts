import { expect, test } from 'vitest';
import { selectedInWords } from '../../../web/pages/explore/state/selectedInWords.ts';
import { graphOf } from '../graph/graphs.ts';

const graph = graphOf('firm-a OWNS firm-b');
const [relation] = graph.relations;

test('a selected relation is told as a sentence with its ends set apart', () => {
  const text = selectedInWords([{ type: 'relation', id: relation?.id ?? '' }], graph);
  expect(text).toMatch(/^Selected: “Name of firm-a” .*owns.* “Name of firm-b”$/);
});

test('what is selected and not in the graph is not taken for nothing', () => {
  expect(selectedInWords([], graph)).toBe('Nothing is selected.');
  expect(selectedInWords([{ type: 'claim', id: 'cl-1' }], graph)).toBe('The selected claim is not in the graph.');
  const both = [
    { type: 'relation', id: relation?.id ?? '' },
    { type: 'claim', id: 'cl-1' },
  ] as const;
  expect(selectedInWords(both, graph)).toBe('2 items are selected.');
});
