import type { PageName } from './address.ts';

/** What the pages are called, on the rail and in the names of views. */
export const pageTitles: Readonly<Record<PageName, string>> = {
  home: 'Cases',
  explore: 'Explore',
  chains: 'Chains',
  case: 'Case',
  rules: 'Rules',
  trade: 'Trade',
  duplicates: 'Merges',
  ownership: 'Owners',
  screen: 'Screen',
  search: 'Search',
};
