import { expect, test } from 'vitest';
import { sourceFiles } from '../support/sourceFiles.ts';

const files = sourceFiles.filter(({ path }) => path.startsWith('web/'));

/** The hooks that ask the server: the two at the bottom, and those that hand on what one of them gives. */
const hooks = new Set([
  ...['useQuery', 'useAnswer'],
  ...files.flatMap(({ text }) =>
    [...text.matchAll(/const (use\w+) = \([^)]*\)(?::[^=]+)? =>\s*use(?:Query|Answer)\(/g)].map(
      ([, name]) => name ?? '',
    ),
  ),
]);
const asking = new RegExp(`const (\\{[^}]*\\}|\\w+)(?:: [^=]+)? = (?:${[...hooks].join('|')})\\(`, 'g');

/** Whether what a question gave says somewhere that it failed, or is handed on whole. */
const isHeard = (bound: string, text: string): boolean =>
  bound.startsWith('{')
    ? /\berror\b/.test(bound)
    : new RegExp(`\\b${bound}\\.error\\b|return ${bound};|[{=(,]\\s*${bound}\\s*[,})]`).test(text);

test('whoever asks the server says when the question failed: what could not be read never looks like nothing', () => {
  const asked = files.flatMap(({ path, text }) =>
    [...text.matchAll(asking)].map(([, bound = '']) => ({ path, bound, text })),
  );
  expect(hooks).toContain('useAccessTests');
  expect(asked.length).toBeGreaterThan(40);
  expect(
    asked.filter(({ bound, text }) => !isHeard(bound, text)).map(({ path, bound }) => `${path}: ${bound}`),
  ).toEqual([]);
});
