import { groupBy } from '../../domain/groupBy.ts';
import { visibly } from '../../domain/hidden.ts';

/** Both count from 1. */
export type Place = { readonly line: number; readonly column: number };

/** One thing that is wrong in a file: where, what, the value as written, and what to do. */
export type Problem = Place & {
  readonly file: string;
  readonly problem: string;
  readonly value?: unknown;
  readonly hint: string;
};

const shown = (value: unknown): string => {
  const text = visibly(typeof value === 'string' ? value : JSON.stringify(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

/** `file:line:column: problem: value; remedy`, on one line whatever the value holds. */
export const problemText = ({ file, line, column, problem, value, hint }: Problem): string =>
  `${visibly(file)}:${line}:${column}: ${visibly(problem)}${value === undefined ? '' : `: ${shown(value)}`}; ${visibly(hint)}`;

/** A file stops declaring what another one still speaks of. */
export const stillUsed = (path: string, use: { id: string; user: string; file: string }): Problem => ({
  file: path,
  line: 1,
  column: 1,
  problem: `no longer declared here, but ${use.user} of ${use.file} still refers to it`,
  value: use.id,
  hint: `put it back, or correct ${use.file} first`,
});

/** Lines of one message; a file can be wrong in more places than anybody reads. */
const mostListed = 200;
const mostKinds = 20;

/** One line a problem; of many the first, and then how often each kind occurs among the others. */
const listed = (problems: readonly Problem[]): string => {
  const lines = problems.slice(0, mostListed).map(problemText);
  const rest = groupBy(problems.slice(mostListed), ({ problem }) => problem.slice(0, 80));
  if (rest.size === 0) return lines.join('\n');
  const kinds = [...rest].sort((a, b) => b[1].length - a[1].length);
  const counts = kinds.slice(0, mostKinds).map(([problem, { length }]) => `  ${length} × ${visibly(problem)}`);
  return [...lines, `and ${problems.length - mostListed} more:`, ...counts].join('\n');
};

/** The files were refused and nothing was written. Its message lists the problems, one a line. */
export class SeedError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(listed(problems));
    this.name = 'SeedError';
    this.problems = problems;
  }
}
