import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SeedText } from '../check/checkFile.ts';
import { type Problem, SeedError } from '../check/problem.ts';
import { largestFile } from './parse.ts';

const start = { line: 1, column: 1 };

type Named = { readonly path: string; readonly name: string; readonly origin?: string };

const readText = ({ path, name, origin = resolve(path) }: Named): SeedText | Problem => {
  try {
    const about = statSync(path);
    if (!about.isFile()) return { file: name, ...start, problem: 'not a file', hint: 'name a case or reference file' };
    if (about.size > largestFile) {
      const hint = `keep a file below ${largestFile} bytes`;
      return { file: name, ...start, problem: 'file too large', value: `${about.size} bytes`, hint };
    }
    return { path: name, origin, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    const encoding = error instanceof TypeError;
    const problem = encoding
      ? 'not UTF-8'
      : `cannot be read (${error instanceof Error ? error.message : String(error)})`;
    return { file: name, ...start, problem, hint: encoding ? 'save it as UTF-8' : 'check its name and permissions' };
  }
};

/** The texts of files; `name` is what messages call each, `origin` what the store knows it by: its full path unless given. Throws SeedError naming all that cannot be read. */
export const readTexts = (files: readonly Named[]): readonly SeedText[] => {
  const read = files.map(readText);
  const problems = read.filter(item => 'problem' in item);
  if (problems.length > 0) throw new SeedError(problems);
  return read.filter(item => 'text' in item);
};
