import { visibly } from './hidden.ts';

/** Both count from 1. */
export type Place = { readonly line: number; readonly column: number };

/** One thing that is wrong in a file: where, what, the value as written, and what to do. */
export type Problem = Place & {
  readonly file: string;
  readonly problem: string;
  readonly value?: unknown;
  readonly remedy: string;
};

const shown = (value: unknown): string => {
  const text = visibly(typeof value === 'string' ? value : JSON.stringify(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

/** `file:line:column: problem: value; remedy`, on one line whatever the value holds. */
export const problemText = ({ file, line, column, problem, value, remedy }: Problem): string =>
  `${visibly(file)}:${line}:${column}: ${visibly(problem)}${value === undefined ? '' : `: ${shown(value)}`}; ${visibly(remedy)}`;

/** A file stops declaring what another one still speaks of. */
export const stillUsed = (path: string, use: { id: string; user: string; file: string }): Problem => ({
  file: path,
  line: 1,
  column: 1,
  problem: `no longer declared here, but ${use.user} of ${use.file} still refers to it`,
  value: use.id,
  remedy: `put it back, or correct ${use.file} first`,
});

/** The files were refused and nothing was written. Its message lists every problem, one a line. */
export class SeedError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemText).join('\n'));
    this.name = 'SeedError';
    this.problems = problems;
  }
}
