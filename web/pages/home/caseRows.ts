import type { CasesQuery } from '../../generated/operations.ts';

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

const text = (a: string | null | undefined, b: string | null | undefined): number => (a ?? '').localeCompare(b ?? '');

/** Names from A, numbers and dates from the greatest. */
const orders: Readonly<Record<SortKey, (a: CaseRow, b: CaseRow) => number>> = {
  title: (a, b) => text(a.title, b.title),
  status: (a, b) => text(a.status, b.status),
  claims: (a, b) => b.claimCount - a.claimCount,
  sources: (a, b) => b.independentSources - a.independentSources,
  lastReport: (a, b) => text(b.lastReport, a.lastReport),
};

export const sortCases = (rows: readonly CaseRow[], key: SortKey, reversed: boolean): readonly CaseRow[] => {
  const sorted = rows.toSorted((a, b) => orders[key](a, b) || text(a.title, b.title));
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

/** Cases that have every word of the text in their title, summary, status, hardware or jurisdictions. */
export const filterCases = (rows: readonly CaseRow[], wanted: string): readonly CaseRow[] =>
  rows.filter(({ title, summary, status, jurisdictions, hardware }) =>
    haveWords([title, summary, status, ...(jurisdictions ?? []), ...hardware.map(({ name }) => name)], wanted),
  );

type Shared = {
  readonly entity: { readonly name: string };
  readonly cases: readonly { readonly case: { readonly id: string; readonly name: string } }[];
};

/** What has every word of the text in its name or those of its cases, and what occurs in a case that has them. */
export const filterShared = <T extends Shared>(
  shared: readonly T[],
  wanted: string,
  cases: readonly { readonly id: string }[],
): readonly T[] => {
  const having = new Set(cases.map(({ id }) => id));
  return shared.filter(
    ({ entity, cases: mentions }) =>
      mentions.some(mention => having.has(mention.case.id)) ||
      haveWords([entity.name, ...mentions.map(mention => mention.case.name)], wanted),
  );
};
