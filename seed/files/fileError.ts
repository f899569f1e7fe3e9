import type { ImportFailure, ImportOption } from '../../domain/imports/job.ts';

/** What is wrong with one row, the value that is, and what to do. */
export type Fault = { readonly problem: string; readonly value: string; readonly hint: string };

/** The whole file cannot be read: names the file, what is wrong and what to do. */
export class FileError extends Error {
  readonly failure: ImportFailure;

  /** `option` is what the import is told as a remedy, for who does not write a command. */
  constructor(
    path: string,
    [problem = 'cannot be read', hint = 'give another file']: readonly string[],
    option?: ImportOption,
  ) {
    super(`${path}: ${problem}; ${hint}`);
    this.name = 'FileError';
    this.failure = { problem, hint, ...(option === undefined ? {} : { option }) };
  }
}
