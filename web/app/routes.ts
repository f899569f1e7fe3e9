import {
  BookOpenText,
  ChartLine,
  CircleHelp,
  ClipboardCheck,
  Combine,
  FileText,
  FileUp,
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
import type { PageName } from '../../domain/pages.ts';

export type Route = {
  readonly page: PageName;
  readonly icon: IconNode;
  /** Shown on the rail; a page about one thing is reached from others. */
  readonly onRail: boolean;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
};

/** One line a page; each is fetched when it is first opened. */
export const routes: readonly Route[] = [
  {
    page: 'cases',
    icon: Newspaper,
    onRail: true,
    load: () => import('../pages/cases/CasesPage.tsx'),
  },
  {
    page: 'explore',
    icon: Network,
    onRail: true,
    load: () => import('../pages/explore/ExplorePage.tsx'),
  },
  {
    page: 'chains',
    icon: Waypoints,
    onRail: true,
    load: () => import('../pages/chains/ChainsPage.tsx'),
  },
  {
    page: 'ownership',
    icon: GitFork,
    onRail: true,
    load: () => import('../pages/ownership/OwnershipPage.tsx'),
  },
  {
    page: 'screening',
    icon: ListChecks,
    onRail: true,
    load: () => import('../pages/screening/ScreeningPage.tsx'),
  },
  {
    page: 'rules',
    icon: Scale,
    onRail: true,
    load: () => import('../pages/rules/RulesPage.tsx'),
  },
  {
    page: 'rule-check',
    icon: ClipboardCheck,
    onRail: true,
    load: () => import('../pages/ruleCheck/RuleCheckPage.tsx'),
  },
  {
    page: 'trade',
    icon: ChartLine,
    onRail: true,
    load: () => import('../pages/trade/TradePage.tsx'),
  },
  {
    page: 'case',
    icon: Newspaper,
    onRail: false,
    load: () => import('../pages/case/CasePage.tsx'),
  },
  {
    page: 'entity',
    icon: FileText,
    onRail: false,
    load: () => import('../pages/entity/EntityPage.tsx'),
  },
  {
    page: 'search',
    icon: Search,
    onRail: false,
    load: () => import('../pages/search/SearchPage.tsx'),
  },
  {
    page: 'duplicates',
    icon: Combine,
    onRail: true,
    load: () => import('../pages/duplicates/DuplicatesPage.tsx'),
  },
  {
    page: 'import',
    icon: FileUp,
    onRail: true,
    load: () => import('../pages/import/ImportPage.tsx'),
  },
  {
    page: 'help',
    icon: CircleHelp,
    onRail: false,
    load: () => import('../pages/help/HelpPage.tsx'),
  },
  {
    page: 'method',
    icon: BookOpenText,
    onRail: false,
    load: () => import('../pages/method/MethodPage.tsx'),
  },
];
