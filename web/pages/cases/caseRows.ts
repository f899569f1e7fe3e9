import { counted, countryInWords } from '../../core/words.ts';
import type { CasesQuery } from '../../generated/operations.ts';
import type { Sorting } from '../../ui/sortRows.ts';

export type CaseRow = CasesQuery['cases'][number] & {
  /** Latest publication among its sources; undefined when none of them has a date. */
  readonly lastReport: string | undefined;
};

export type SortKey = 'title' | 'status' | 'claims' | 'sources' | 'lastReport';

export const caseRows = (cases: CasesQuery['cases']): readonly CaseRow[] =>
  cases.map(found => ({
    ...found,
    lastReport: found.sources
      .flatMap(source => source.published ?? [])
      .sort()
      .at(-1),
  }));

const collator = new Intl.Collator('en', { numeric: true });
const text = (a: string | null | undefined, b: string | null | undefined): number => collator.compare(a ?? '', b ?? '');

/** Names from A, numbers and dates from the greatest. */
const orders: Readonly<Record<SortKey, (a: CaseRow, b: CaseRow) => number>> = {
  title: (a, b) => text(a.title, b.title),
  status: (a, b) => text(a.status, b.status),
  claims: (a, b) => b.claimCount - a.claimCount,
  sources: (a, b) => b.independentSources - a.independentSources,
  lastReport: (a, b) => text(b.lastReport, a.lastReport),
};

export const sortCases = (rows: readonly CaseRow[], { column, reversed }: Sorting): readonly CaseRow[] => {
  const order = orders[column as SortKey];
  const sorted = rows.toSorted((a, b) => order(a, b) || text(a.title, b.title));
  return reversed ? sorted.reverse() : sorted;
};

/** Whether the texts have every word of another, in any case and order. */
export const haveWords = (texts: readonly (string | null)[], wanted: string): boolean => {
  const hay = texts.join(' ').toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every(word => hay.includes(word));
};

const shortNames = new Intl.DisplayNames(['en'], { type: 'region', style: 'short', fallback: 'none' });

/** Countries as somebody may write them: by code, by name or by its short form (`GB`, `United Kingdom`, `UK`). */
export const placeTexts = (codes: readonly string[]): readonly string[] =>
  codes.flatMap(code => [code, countryInWords(code), (/^[A-Z]{2}$/.test(code) && shortNames.of(code)) || code]);

/** Whether something stands in the chosen country; all do where none is chosen. */
export const isIn = (countries: readonly string[] | null, chosen: string | undefined): boolean =>
  chosen === undefined || (countries ?? []).includes(chosen);

/** Cases that have every word of the text in their title, summary, status, hardware or jurisdictions, by code or name. */
export const filterCases = (rows: readonly CaseRow[], wanted: string): readonly CaseRow[] =>
  rows.filter(({ title, summary, status, jurisdictions, hardware }) =>
    haveWords(
      [title, summary, status, ...placeTexts(jurisdictions ?? []), ...hardware.map(({ name }) => name)],
      wanted,
    ),
  );

type Shared = {
  readonly entity: { readonly name: string };
  readonly cases: readonly { readonly case: { readonly id: string; readonly name: string } }[];
};

/** Of what occurs in some cases: what has every word of the text in its name or those of its cases, or occurs in a case that has them. */
export const filterShared = <T extends Shared>(
  shared: readonly T[],
  wanted: string,
  cases: readonly { readonly id: string }[],
  within: readonly { readonly id: string }[],
): readonly T[] => {
  const [having, some] = [new Set(cases.map(({ id }) => id)), new Set(within.map(({ id }) => id))];
  return shared.filter(
    ({ entity, cases: mentions }) =>
      mentions.some(mention => some.has(mention.case.id)) &&
      (mentions.some(mention => having.has(mention.case.id)) ||
        haveWords([entity.name, ...mentions.map(mention => mention.case.name)], wanted)),
  );
};

/** That nothing fits the filter; of a list that was cut, that nothing listed does. */
export const noneInWords = ([one, many]: readonly [string, string], listed: number, isCut: boolean): string =>
  isCut
    ? `None of the first ${counted(listed, one, many)} fits the filter; what follows them was not looked at.`
    : `No ${one} fits the filter.`;
