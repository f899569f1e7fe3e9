import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withNames } from '../../web/ui/marks/withNames.ts';

const marked = (text: string, ...names: string[]): string =>
  withNames(text, names)
    .map(part => (part.isName ? `“${part.text}”` : part.text))
    .join('');

test('names in a sentence are set apart, the longer before the shorter that it holds', () => {
  const long = 'Use of the data centre through Quay';
  expect(marked(`${long} covers Quay Hall (from 2024).`, 'Quay', 'Quay Hall', long)).toBe(
    '“Use of the data centre through Quay” covers “Quay Hall” (from 2024).',
  );
  expect(marked('Nobody is named.', 'Quay', '')).toBe('Nobody is named.');
});

test('no letter is lost or gained, whatever the names', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, names) => {
      expect(
        withNames(text, names)
          .map(part => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
