import { ChartLine, FileText, GitFork, type IconNode, Newspaper, Scale, Waypoints } from 'lucide';
import type { PageName } from '../../domain/pages.ts';
import type { EntityKind } from '../generated/operations.ts';
import type { Address } from './address.ts';

type View = Pick<Address, 'id' | 'own'>;
type Action = {
  readonly page: PageName;
  readonly title: string;
  readonly icon: IconNode;
  /** What the page shows of an entity of each kind that it has something to say about. */
  readonly views: Partial<Record<EntityKind, (id: string) => View>>;
};

const target = (id: string): View => ({ own: { target: id } });
const near = (id: string): View => ({ own: { near: id } });

const itself = (id: string): View => ({ id });

const actions: readonly Action[] = [
  {
    page: 'entity',
    title: 'Dossier',
    icon: FileText,
    views: {
      Firm: itself,
      National: itself,
      PublicBody: itself,
      GpuFleet: itself,
      DataCenter: itself,
      Lease: itself,
      Shipment: itself,
    },
  },
  { page: 'case', title: 'Case', icon: Newspaper, views: { Case: itself } },
  {
    page: 'chains',
    title: 'Access chains',
    icon: Waypoints,
    views: { GpuFleet: target, DataCenter: target, Lease: target, Case: target },
  },
  {
    page: 'rules',
    title: 'Rules',
    icon: Scale,
    views: { ControlRule: id => ({ own: { rule: id } }), HardwareModel: id => ({ own: { model: id } }) },
  },
  {
    page: 'trade',
    title: 'Trade',
    icon: ChartLine,
    views: {
      TradeFlow: itself,
      Jurisdiction: id => ({ own: { importer: id.replace(/^jur-/, '').toUpperCase() } }),
      GpuFleet: near,
      DataCenter: near,
    },
  },
  { page: 'ownership', title: 'Ownership', icon: GitFork, views: { Firm: id => ({ own: { firm: id } }) } },
];

const shows = (here: Address | undefined, page: PageName, { id, own = {} }: View): boolean =>
  here?.page === page && here.id === id && Object.entries(own).every(([name, value]) => here.own?.[name] === value);

export type Destination = { readonly title: string; readonly icon: IconNode; readonly address: Address };

/** Where one can go from an entity, at the same dates, but for the page that already shows it. */
export const destinations = (kind: EntityKind, id: string, here: Address | undefined): readonly Destination[] =>
  actions.flatMap(({ page, title, icon, views }) => {
    const view = views[kind]?.(id);
    if (!view || shows(here, page, view)) return [];
    return [{ title, icon, address: { page, ...view, asOf: here?.asOf, knownBy: here?.knownBy } }];
  });
