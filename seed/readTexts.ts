import { readFileSync, statSync } from 'node:fs';
import type { SeedText } from './checkFiles.ts';
import { largestFile } from './parse.ts';
import { type Problem, SeedError } from './problem.ts';

const start = { line: 1, column: 1 };

const readText = (path: string, name: string): SeedText | Problem => {
  try {
    const about = statSync(path);
    if (!about.isFile())
      return { file: name, ...start, problem: 'not a file', remedy: 'name a case or reference file' };
    if (about.size > largestFile) {
      const remedy = `keep a file below ${largestFile} bytes`;
      return { file: name, ...start, problem: 'file too large', value: `${about.size} bytes`, remedy };
    }
    return { path: name, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    const encoding = error instanceof TypeError;
    const problem = encoding
      ? 'not UTF-8'
      : `cannot be read (${error instanceof Error ? error.message : String(error)})`;
    return { file: name, ...start, problem, remedy: encoding ? 'save it as UTF-8' : 'check its name and permissions' };
  }
};

/** The texts of files; `name` is what messages call each. Throws SeedError naming all that cannot be read. */
export const readTexts = (files: readonly { readonly path: string; readonly name: string }[]): readonly SeedText[] => {
  const read = files.map(({ path, name }) => readText(path, name));
  const problems = read.filter(item => 'problem' in item);
  if (problems.length > 0) throw new SeedError(problems);
  return read.filter(item => 'text' in item);
};
