/** What is wrong with one row, the value that is, and what to do. */
export type Fault = { readonly problem: string; readonly value: string; readonly hint: string };

/** The whole file cannot be read: names the file, what is wrong and what to do. */
export class FileError extends Error {
  constructor(path: string, [problem = 'cannot be read', hint = 'give another file']: readonly string[]) {
    super(`${path}: ${problem}; ${hint}`);
    this.name = 'FileError';
  }
}
