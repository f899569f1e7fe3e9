import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = 'seed/cases/';
const paths = [...readdirSync(folder).map(file => folder + file), 'seed/reference/entities.yaml'];

/** Words that say of whom a sentence is only beside another sentence. */
const leaning = [
  /^(?:the same|the other|another (?!source)|this|that|these|those|they|it|its|he|she|his|her|their|both|also|so)\b/iu,
  /\b(?:the (?:same|other) (?:day|firm|company|journey|source|case|man|charge)|this (?:firm|source)|there too)\b/iu,
];

/** What many cases have in common, so that it says of nobody whom a sentence is about. */
const common = new Set(
  `Nvidia NVIDIA Blackwell Hopper GPU GPUs NVL72 DGX HGX China Chinese Hong Kong Taiwan Taiwanese Malaysia Malaysian Singapore
  Singaporean Indonesia Indonesian Thailand Vietnam India Beijing Shanghai America American United States Texas California
  January February March April May June July August September October November December AI US
  Accused Company Customers Data Centre Defendant Director Engineer Executive Parent Person Servers Shipments Traveller`.split(
    /\s+/u,
  ),
);

/** Whom a sentence may be about beside those of the cases, and what cases go by in which hardly anybody has a name. */
const spokenOf =
  /^Nvidia\b|^China's foreign ministry\b|\b(?:American export rules|founding document|Chinese AI developer|Malaysian (?:data centre|entity)|MITI|[Ff]our (?:Chinese )?(?:engineers|travellers|nationals)|Florida (?:case|charges)|Gatekeeper case|New York indictment|Singapore fraud case|fraud case)\b/u;

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
const isName = (word: string): boolean => /\p{Lu}/u.test(word) && !common.has(word) && !/^[A-Z]\d+$/u.test(word);

/** Names of somebody or something: any word with a capital but the first, which has one in any case. */
const namesOf = (statement: string, known: ReadonlySet<string>): readonly string[] =>
  words(statement).filter((word, i) => isName(word) && (i > 0 || known.has(word)));

type CaseFile = {
  readonly entities?: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  readonly claims?: readonly { readonly id: string; readonly statement: string }[];
};

const files = paths.map(path => parse(readFileSync(path, 'utf8')) as CaseFile);
const claims = files.flatMap(file => file.claims ?? []);
const known = new Set(
  files.flatMap(({ entities = [] }) =>
    entities.flatMap(({ name, aliases = [] }) => [name, ...aliases].flatMap(words).filter(isName)),
  ),
);
const told = (wrong: typeof claims): readonly string[] => wrong.map(({ id, statement }) => `${id}: ${statement}`);

test('a statement of a shipped case does not point at the one before it', () => {
  expect(claims.length).toBeGreaterThan(300);
  expect(told(claims.filter(({ statement }) => leaning.some(words => words.test(statement))))).toEqual([]);
});

test('a statement of a shipped case says whom or what it is about', () => {
  expect(
    told(claims.filter(({ statement }) => !spokenOf.test(statement) && namesOf(statement, known).length === 0)),
  ).toEqual([]);
});

test.each([
  ['This firm rents the servers.', true],
  ['The two consignments began in 2024.', true],
  ['Defendant 2 of the four.', true],
  ['China was the destination of the goods.', true],
  ['Nettrix was put on the Entity List on the same day.', false],
])('%s leans on its neighbour', (statement, isNameless) => {
  expect(namesOf(statement, known).length === 0).toBe(isNameless);
  expect(isNameless || leaning.some(words => words.test(statement))).toBe(true);
});
