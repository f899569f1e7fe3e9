import { ChartLine, Combine, GitFork, type IconNode, ListChecks, Network, Newspaper, Scale, Waypoints } from 'lucide';
import type { ComponentType } from 'preact';
import type { PageName } from './address.ts';

export type Route = {
  readonly page: PageName;
  readonly title: string;
  readonly icon: IconNode;
  /** Shown on the rail; a page about one thing is reached from others. */
  readonly onRail: boolean;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
};

/** One line a page; each is fetched when it is first opened. */
export const routes: readonly Route[] = [
  { page: 'home', title: 'Cases', icon: Newspaper, onRail: true, load: () => import('./pages/home/HomePage.tsx') },
  {
    page: 'explore',
    title: 'Explore',
    icon: Network,
    onRail: true,
    load: () => import('./pages/explorer/ExplorerPage.tsx'),
  },
  {
    page: 'chains',
    title: 'Chains',
    icon: Waypoints,
    onRail: true,
    load: () => import('./pages/chains/ChainsPage.tsx'),
  },
  {
    page: 'ownership',
    title: 'Owners',
    icon: GitFork,
    onRail: true,
    load: () => import('./pages/ownership/OwnershipPage.tsx'),
  },
  {
    page: 'screen',
    title: 'Screen',
    icon: ListChecks,
    onRail: true,
    load: () => import('./pages/screen/ScreenPage.tsx'),
  },
  { page: 'rules', title: 'Rules', icon: Scale, onRail: true, load: () => import('./pages/rules/RulesPage.tsx') },
  { page: 'trade', title: 'Trade', icon: ChartLine, onRail: true, load: () => import('./pages/trade/TradePage.tsx') },
  { page: 'case', title: 'Case', icon: Newspaper, onRail: false, load: () => import('./pages/case/CasePage.tsx') },
  {
    page: 'duplicates',
    title: 'Merges',
    icon: Combine,
    onRail: true,
    load: () => import('./pages/duplicates/DuplicatesPage.tsx'),
  },
];
