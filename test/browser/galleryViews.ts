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
  readonly dark?: true;
  readonly on?: On;
  /** Share of pixels that may differ, where it is not the usual one: less on a page that is nearly empty. */
  readonly tolerance?: number;
  /** What else is done before. */
  readonly act?: (page: Page) => Promise<void>;
};

const fleet = 'target=fleet-my-300&asOf=2025-06-01';
const lease = 'relation=TAKES~firm-cn-unnamed-ai~lease-my-300~2025-03';
const drawn = '.drawing-canvas canvas';

/** Each page of the founding case, and each state that a page may be in. */
export const galleryViews: readonly GalleryView[] = [
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
    name: 'explorer',
    address: '/explore?ids=my-suitcases,firm-cn-unnamed-ai,firm-sg-unnamed-sub,fleet-my-300&show=both&asOf=2025-06-01',
    ready: '.status-line',
  },
  { name: 'explorer-empty-narrow-dark', address: '/explore', ready: '.start li', narrow: true, dark: true },
  { name: 'ownership', address: '/ownership?firm=firm-indosat&asOf=2025-11-15', ready: '.owners tbody tr' },
  { name: 'rules', address: '/rules?asOf=2025-11-20', ready: '.matrix' },
  { name: 'trade', address: '/trade/flow-tw-my-computers', ready: '.trade-chart svg[role="img"]' },
  { name: 'screen', address: '/screen?parties=ByteDance%0AMegaspeed', ready: '.screened tbody tr' },
  { name: 'preparing', address: '/', ready: '.preparing ol', on: 'preparing', tolerance: 0.004 },
  {
    name: 'offline',
    address: '/',
    ready: '.failure',
    tolerance: 0.004,
    act: async page => {
      await page.route('**/graphql', route => route.abort());
      await page.reload();
    },
  },
  {
    name: 'views',
    address: `/rules?asOf=2025-11-20`,
    ready: '.matrix',
    act: async page => {
      await page.getByRole('button', { name: 'Views' }).click();
      await page.getByRole('button', { name: 'Save this view' }).click();
      await page.getByText('is saved.').waitFor();
    },
  },
];
