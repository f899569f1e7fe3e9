import {
  ChartLine,
  Combine,
  GitFork,
  type IconNode,
  ListChecks,
  Network,
  Newspaper,
  Scale,
  Search,
  Waypoints,
} from 'lucide';
import type { ComponentType } from 'preact';
import type { PageName } from './address.ts';
import { pageTitles } from './pageTitles.ts';

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
  {
    page: 'home',
    title: pageTitles.home,
    icon: Newspaper,
    onRail: true,
    load: () => import('./pages/home/HomePage.tsx'),
  },
  {
    page: 'explore',
    title: pageTitles.explore,
    icon: Network,
    onRail: true,
    load: () => import('./pages/explorer/ExplorerPage.tsx'),
  },
  {
    page: 'chains',
    title: pageTitles.chains,
    icon: Waypoints,
    onRail: true,
    load: () => import('./pages/chains/ChainsPage.tsx'),
  },
  {
    page: 'ownership',
    title: pageTitles.ownership,
    icon: GitFork,
    onRail: true,
    load: () => import('./pages/ownership/OwnershipPage.tsx'),
  },
  {
    page: 'screen',
    title: pageTitles.screen,
    icon: ListChecks,
    onRail: true,
    load: () => import('./pages/screen/ScreenPage.tsx'),
  },
  {
    page: 'rules',
    title: pageTitles.rules,
    icon: Scale,
    onRail: true,
    load: () => import('./pages/rules/RulesPage.tsx'),
  },
  {
    page: 'trade',
    title: pageTitles.trade,
    icon: ChartLine,
    onRail: true,
    load: () => import('./pages/trade/TradePage.tsx'),
  },
  {
    page: 'case',
    title: pageTitles.case,
    icon: Newspaper,
    onRail: false,
    load: () => import('./pages/case/CasePage.tsx'),
  },
  {
    page: 'search',
    title: pageTitles.search,
    icon: Search,
    onRail: false,
    load: () => import('./pages/search/SearchPage.tsx'),
  },
  {
    page: 'duplicates',
    title: pageTitles.duplicates,
    icon: Combine,
    onRail: true,
    load: () => import('./pages/duplicates/DuplicatesPage.tsx'),
  },
];
