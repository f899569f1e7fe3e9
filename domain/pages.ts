/** The pages of the web client: the first part of a page's address, and its title. The page `cases` has the address `/`. */
export const pages = {
  cases: 'Cases',
  explore: 'Explore',
  chains: 'Chains',
  case: 'Case',
  entity: 'Dossier',
  rules: 'Rules',
  'rule-check': 'Rule check',
  trade: 'Trade',
  duplicates: 'Duplicates',
  ownership: 'Ownership',
  screening: 'Screening',
  import: 'Import',
  search: 'Search',
  help: 'Help',
  method: 'Method',
} as const;

export type PageName = keyof typeof pages;

export const pageNames = Object.keys(pages) as readonly PageName[];

/** Other first parts of addresses, and the page that each leads to: what an earlier version used, and what a dossier is about. */
const otherNames: ReadonlyMap<string, PageName> = new Map([
  ['screen', 'screening'],
  ...(['firm', 'person', 'body', 'fleet', 'site', 'lease'] as const).map(name => [name, 'entity'] as const),
]);

/** The page with this first part of an address, by its own or another name; undefined when there is none. */
export const pageAt = (first: string | undefined): PageName | undefined =>
  first === undefined ? 'cases' : (otherNames.get(first) ?? pageNames.find(name => name === first && name !== 'cases'));
