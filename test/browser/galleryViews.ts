import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';

/** Which server shows it: one that is ready, one that still prepares its store, one whose store fails. */
type On = 'ready' | 'preparing';

export type GalleryView = {
  /** Name of its file. */
  readonly name: string;
  readonly address: string;
  /** What must be there before the picture is taken. */
  readonly ready: string;
  readonly narrow?: true;
  /** One of many alike: a picture half as large as the others. */
  readonly small?: true;
  readonly dark?: true;
  readonly on?: On;
  /** Share of pixels that may differ, where it is not the usual one: less on a page that is nearly empty. */
  readonly tolerance?: number;
  /** What else is done before. */
  readonly act?: (page: Page) => Promise<void>;
};

const fleet = 'target=fleet-my-300&asOf=2025-06-01';
const lease = 'relation=TAKES~firm-cn-unnamed-ai~lease-my-300~2025-03';
const explorer =
  '/explore?ids=my-suitcases,firm-cn-unnamed-ai,firm-sg-unnamed-sub,fleet-my-300,lease-my-300&group=persons&leases=edge&asOf=2025-06-01';
const drawn = '.drawing-canvas canvas';

/** Each case as its page opens. */
const cases = readdirSync('seed/cases').map((file): GalleryView => {
  const id = basename(file, '.yaml');
  return { name: `case-${id}`, address: `/case/${id}`, ready: 'main h1', small: true };
});

/** Each page of the founding case, each state that a page may be in, and each case. */
export const galleryViews: readonly GalleryView[] = [
  ...cases,
  { name: 'home', address: '/', ready: 'main table tbody tr' },
  { name: 'home-narrow-dark', address: '/', ready: 'main table tbody tr', narrow: true, dark: true },
  { name: 'case', address: '/case/my-suitcases?step=3&asOf=2025-06-01', ready: drawn },
  {
    ...{ name: 'case-narrow', address: '/case/my-suitcases?step=3&asOf=2025-06-01', ready: drawn },
    narrow: true,
  },
  { name: 'chains-dark-evidence', address: `/chains?${fleet}&${lease}`, ready: '.panel .claim', dark: true },
  { name: 'chains-narrow', address: `/chains?${fleet}`, ready: '.chain-list > li', narrow: true },
  { name: 'chains-nothing-known', address: `/chains?${fleet}&knownBy=2025-05-01`, ready: 'article.chains' },
  {
    name: 'chains-tests',
    address: `/chains?${fleet}`,
    ready: 'table.tests',
    act: page => page.getByRole('heading', { name: /^Holders of the hardware/ }).scrollIntoViewIfNeeded(),
  },
  {
    name: 'chains-what-if-dark',
    address: `/chains?${fleet}&if=ended:TAKES~firm-cn-unnamed-ai~lease-my-300~2025-03`,
    ready: '.chain-list > li',
    dark: true,
  },
  { name: 'chains-no-target', address: '/chains?target=fleet-nowhere', ready: 'main h1' },
  { name: 'wrong-date', address: `/chains?target=fleet-my-300&asOf=2025-99`, ready: 'main h1', tolerance: 0.004 },
  { name: 'no-page-narrow', address: '/no-such-page', ready: 'main h1', narrow: true, tolerance: 0.004 },
  {
    name: 'explorer',
    address: `${explorer}&show=both`,
    ready: '.status-line',
  },
  {
    ...{ name: 'explorer-selected-dark', dark: true, ready: '.panel .claim' },
    address: `${explorer}&entity=firm-cn-unnamed-ai`,
    act: page => page.getByRole('button', { name: 'Filters' }).click(),
  },
  { name: 'explorer-narrow', address: explorer, ready: '.graph-canvas canvas', narrow: true },
  {
    name: 'explorer-tables-narrow-dark',
    address: `${explorer}&show=tables`,
    ready: 'tbody tr',
    narrow: true,
    dark: true,
  },
  {
    name: 'explorer-paths',
    address: `${explorer}&paths=fleet-my-300,firm-cn-unnamed-ai,3,store`,
    ready: '.paths ol li',
  },
  {
    name: 'explorer-too-many',
    address: `/explore#?ids=${Array.from({ length: 2001 }, (_, i) => `x${i}`).join(',')}`,
    ready: '.trouble',
    tolerance: 0.004,
  },
  { name: 'explorer-empty-narrow-dark', address: '/explore', ready: '.start li', narrow: true, dark: true },
  { name: 'ownership', address: '/ownership?firm=firm-indosat&asOf=2025-11-15', ready: '.owners tbody tr' },
  {
    name: 'ownership-owners-on-top',
    address: '/ownership?firm=firm-indosat&asOf=2025-11-15&layout=topDown',
    ready: '.owners tbody tr',
  },
  { name: 'rules', address: '/rules?asOf=2025-11-20', ready: '.matrix' },
  { name: 'trade', address: '/trade/flow-tw-my-computers', ready: '.trade-chart svg[role="img"]' },
  { name: 'rules-narrow', address: '/rules?asOf=2025-11-20', ready: '.matrix', narrow: true },
  {
    ...{ name: 'trade-narrow-dark', address: '/trade/flow-tw-my-computers', ready: '.trade-chart svg[role="img"]' },
    ...{ narrow: true, dark: true },
  },
  { name: 'duplicates', address: '/duplicates', ready: 'main h1' },
  { name: 'import', address: '/import', ready: '.import-read-only' },
  { name: 'ownership-narrow', address: '/ownership?firm=firm-indosat&asOf=2025-11-15', ready: drawn, narrow: true },
  { name: 'dossier', address: '/entity/firm-megaspeed', ready: '.dossier-summary' },
  {
    name: 'dossier-owners',
    address: '/entity/firm-aivres',
    ready: '.chart-scroll .ownership-chart',
    act: page =>
      page.locator('.chart-scroll .ownership-chart').evaluate(chart => chart.scrollIntoView({ block: 'center' })),
  },
  {
    name: 'dossier-fleet-narrow-dark',
    address: '/entity/fleet-my-300?asOf=2025-06-01',
    ready: '.dossier-summary',
    narrow: true,
    dark: true,
  },
  {
    ...{ name: 'dossier-routes', address: '/entity/firm-megaspeed', ready: '.route-gap' },
    act: page => page.locator('.route-list').scrollIntoViewIfNeeded(),
  },
  { name: 'search', address: '/search?text=bytedance', ready: 'main h2' },
  {
    name: 'rule-check',
    address: '/rule-check?model=hw-h20&to=MY&buyer=SG&parent=SG&user=CN&way=sale&asOf=2025-06-01&why=rule-us-h20-2025',
    ready: '.check-said',
  },
  { name: 'screen', address: '/screening?parties=ByteDance%0AMegaspeed', ready: '.screened tbody tr' },
  { name: 'preparing', address: '/', ready: '.preparing ol', on: 'preparing', tolerance: 0.004 },
  {
    name: 'offline',
    address: '/',
    ready: '.failure',
    tolerance: 0.004,
    act: async page => {
      await page.route('**/graphql*', route => route.abort());
      await page.reload();
      await page.locator('main h1').waitFor();
    },
  },
  {
    name: 'views',
    address: `/rules?asOf=2025-11-20`,
    ready: '.matrix',
    act: async page => {
      // A view takes its name from the heading.
      await page.locator('main h1').waitFor();
      await page.getByRole('button', { name: 'Views' }).click();
      await page.getByRole('button', { name: 'Save this view' }).click();
      await page.getByText('is saved.').waitFor();
    },
  },
];
