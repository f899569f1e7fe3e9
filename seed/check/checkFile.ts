import { createHash } from 'node:crypto';
import { type Plain, type PlainRecord, parseYaml } from '../parse/parse.ts';
import type { SeedFile } from '../write/seedFile.ts';
import { isRecord, makeChecker } from './checkRecord.ts';
import type { Problem } from './problem.ts';
import { type FileType, fileShapes } from './shapes.ts';

/** `path` is how messages name the file, `origin` where it comes from, whoever names it: the path unless given. */
export type SeedText = { readonly path: string; readonly text: string; readonly origin?: string };

export type CheckedFile = { readonly file?: SeedFile; readonly problems: readonly Problem[] };

const fileTypes = Object.keys(fileShapes) as FileType[];
const mainField: Readonly<Record<FileType, string>> = {
  case: 'case',
  sources: 'sources',
  gaps: 'gaps',
  hardware: 'models',
  rules: 'rules',
  trade: 'flows',
  entities: 'entities',
  merges: 'merges',
};

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A case is known by its id, another file by the `id` that it states, else by where it stands. Only cases have ids without a slash. */
const idOf = (type: FileType, value: PlainRecord, origin: string): string | undefined => {
  if (type === 'case') return isRecord(value.case) && typeof value.case.id === 'string' ? value.case.id : undefined;
  const own = typeof value.id === 'string' ? value.id : origin.replace(/\.ya?ml$/i, '');
  return own.includes('/') ? own : `file/${own}`;
};

/**
 * Reads one file and checks each of its records by itself: YAML, fields, types, dates, words. What it refers to is for
 * `checkReferences`. `file` is absent when the text is too broken to be judged any further.
 */
export const checkFile = ({ path, text, origin = path }: SeedText): CheckedFile => {
  const { value, places, problems: found } = parseYaml(text, path);
  const problems: Problem[] = [...found];
  if (value === undefined) return { problems };
  const start = { line: 1, column: 1 };
  const type = isRecord(value) ? fileTypes.find(name => mainField[name] in value) : undefined;
  if (!isRecord(value) || type === undefined) {
    const names = Object.values(mainField).filter(name => name !== mainField.case);
    const hint = `begin a case file with case:, a reference file with one of ${names.join(', ')}`;
    return { problems: [...problems, { file: path, ...start, problem: 'not a case or reference file', hint }] };
  }
  const checker = makeChecker(places, (place, problem) => problems.push({ file: path, ...place, ...problem }));
  checker.record(value, () => ({ fields: fileShapes[type] }), start);

  const id = idOf(type, value, origin);
  const headed = type !== 'case' || (isRecord(value.case) && !checker.invalid.has(value.case));
  const listed = Array.isArray(value[mainField[type]]) || type === 'case';
  if (id === undefined || !headed || !listed) return { problems };
  const sound = (item: Plain): boolean => isRecord(item) && !checker.invalid.has(item);
  const body = Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => Object.hasOwn(fileShapes[type], name))
      .map(([name, part]) => [name, isRecordList(type, name) ? listIn(part).filter(sound) : part]),
  );
  // The checks above are what makes the body one of its type.
  const file = {
    type,
    id,
    path,
    origin,
    text,
    hash: hashOf(text),
    raw: value,
    body,
    places,
    invalid: checker.invalid,
  } as unknown;
  return { file: file as SeedFile, problems };
};

const isRecordList = (type: FileType, name: string): boolean => {
  const fields: Readonly<Record<string, { readonly type: unknown }>> = fileShapes[type];
  const field = fields[name]?.type;
  return typeof field === 'object' && field !== null && 'listOf' in field;
};
const listIn = (part: Plain): readonly Plain[] => (Array.isArray(part) ? part : []);
