import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse, stringify } from 'yaml';
import {
  dateForms,
  type Mapping,
  partyTargets,
  relationTargets,
  rowKinds,
  shareForms,
} from '../../domain/imports/mapping.ts';
import { guessMapping } from '../../server/formats/dataSets/mapping.ts';
import { FileError } from '../files/fileError.ts';
import { shortened } from './eachRecord.ts';
import { headersOf } from './tableHeaders.ts';
import { isIdText } from './writeFacts.ts';

/** Bytes of a mapping, which is written by hand. */
const largest = 1_000_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Letters of a text of a mapping. */
const longest = 500;
const texts = ['id', 'title', 'publisher', 'url', 'licence', 'coverage', 'parties'] as const;
const words = { rows: rowKinds, shares: shareForms, dates: dateForms } as const;
const known: readonly string[] = [...texts, ...Object.keys(words), 'columns', 'constants'];

/** What is wrong with a mapping, the value, and what to do. */
export const mappingFaults = (value: unknown): readonly string[] => {
  if (!isRecord(value)) return ['no mapping; write one with --write-mapping'];
  const faults: string[] = [];
  const wrong = (at: string, found: unknown, hint: string): void => {
    faults.push(`${shortened(at)} is ${shortened(JSON.stringify(found) ?? 'missing')}; ${hint}`);
  };
  for (const name of Object.keys(value))
    if (!known.includes(name)) wrong(name, value[name], `write ${known.join(', ')}`);
  for (const name of texts) {
    const text = value[name];
    if (typeof text !== 'string') wrong(name, text, 'write a text');
    else if (text.length > longest) wrong(name, text, `write at most ${longest} letters`);
  }
  // It stands beside every claim of the list.
  if (typeof value.title === 'string' && value.title.trim() === '') wrong('title', value.title, 'write a text');
  for (const name of ['id', 'parties'])
    if (typeof value[name] === 'string' && !isIdText(value[name]))
      wrong(name, value[name], 'write small letters, digits and hyphens');
  for (const [name, allowed] of Object.entries(words) as [string, readonly string[]][])
    if (!allowed.includes(String(value[name]))) wrong(name, value[name], `write ${allowed.join(' or ')}`);
  const targets: readonly string[] = value.rows === 'relations' ? relationTargets : partyTargets;
  const { columns, constants } = value;
  if (!isRecord(columns)) wrong('columns', columns, 'write a heading and what it means on each line');
  if (!isRecord(constants)) wrong('constants', constants, 'write {} or what all rows have, such as kind: OWNS');
  const meant = isRecord(columns) ? Object.entries(columns) : [];
  for (const [heading, target] of meant)
    if (!targets.includes(String(target)))
      wrong(`column ${JSON.stringify(heading)}`, target, `write ${targets.join(', ')}`);
  for (const [target, fixed] of isRecord(constants) ? Object.entries(constants) : [])
    if (!targets.includes(target) || typeof fixed !== 'string')
      wrong(`constant ${target}`, fixed, `write a text for one of ${targets.join(', ')}`);
  const has = (target: string): boolean => meant.some(([, one]) => one === target);
  if (value.rows === 'relations' && !(has('from') && has('to')))
    wrong('columns', columns, 'map one column to from and one to to');
  if (value.rows === 'parties' && !has('name')) wrong('columns', columns, 'map one column to name');
  return faults;
};

/** The value that a text of a mapping holds, sound or not. Throws FileError where it is no YAML. */
export const parseMapping = (text: string, name: string): unknown => {
  if (text.length > largest) throw new FileError(name, [`${text.length} characters`, 'give a mapping']);
  try {
    return parse(text, { schema: 'core', maxAliasCount: 0 });
  } catch (error) {
    throw new FileError(name, [
      `no sound YAML (${error instanceof Error ? error.message.split('\n')[0] : error})`,
      'mend it',
    ]);
  }
};

/** Reads what the columns of a table mean. Throws FileError that names every fault. */
export const readMapping = async (path: string): Promise<Mapping> => {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new FileError(path, ['no file', 'write one with --write-mapping']);
  if (found.size > largest) throw new FileError(path, [`${found.size} bytes`, 'give a mapping']);
  const value = parseMapping(await readFile(path, 'utf8'), path);
  const faults = mappingFaults(value);
  if (faults.length > 0)
    throw new FileError(path, [faults.join('\n  '), 'see --write-mapping for a mapping that is sound']);
  return value as Mapping;
};

const about = `# What the columns of the table mean: look at each line before you import with it.
# rows: ${rowKinds.join(' or ')}. shares: how shares are written, ${shareForms.join(' (25.5) or ')} (0.255). dates: ${dateForms.join(', ')}.
# Of parties: ${partyTargets.join(', ')}.
# Of relations: ${relationTargets.join(', ')}.
# constants: what all rows have, such as fromKind: Firm where the owners are all firms. Where nothing says what a party is,
# it is taken for a firm if its name has a word of an organisation, and is left out else.
`;

/** A mapping as a file has it, with what may be written there. */
export const mappingText = (mapping: Mapping, header: readonly string[]): string => {
  const others = header.filter(heading => !(heading in mapping.columns));
  const unread = others.map(heading => `# not taken: ${JSON.stringify(heading)}\n`).join('');
  return `${about}${unread}${stringify(mapping)}`;
};

/** Writes beside a table what its columns seem to mean, and resolves to where. Throws FileError. */
export const writeMapping = async (path: string): Promise<string> => {
  const headers = await headersOf(path);
  const guesses = headers.flatMap(header => {
    const mapping = guessMapping(header, basename(path));
    return mapping === undefined ? [] : [{ header, mapping }];
  });
  const [best] = guesses.toSorted(
    (a, b) => Object.keys(b.mapping.columns).length - Object.keys(a.mapping.columns).length,
  );
  if (best === undefined)
    throw new FileError(path, [
      `headings that name no party: ${headers[0]?.slice(0, 12).join(', ')}`,
      'call a column name, or two owner and company',
    ]);
  const to = `${path}.mapping.yaml`;
  await writeFile(to, mappingText(best.mapping, best.header), { flag: 'wx' }).catch(() => {
    throw new FileError(to, ['cannot be written, or stands already', 'move it away']);
  });
  return to;
};
