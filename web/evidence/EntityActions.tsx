import { Network, Newspaper, Waypoints } from 'lucide';
import { formatAddress, type PageName } from '../address.ts';
import type { EntityKind } from '../generated/operations.ts';
import { Icon } from '../Icon.tsx';
import { drawnAddress, isIn } from '../pages/explorer/drawnAddress.ts';
import { routes } from '../routes.ts';
import { address, asOf, knownBy } from '../state.ts';

/** What access chains can start from. */
const hardware: ReadonlySet<EntityKind> = new Set(['GpuFleet', 'DataCenter', 'Lease', 'Case']);
const exists = (page: PageName): boolean => routes.some(route => route.page === page);

/** Where one can go from an entity, but for the page that already shows it. */
export const EntityActions = ({ kind, id }: { kind: EntityKind; id: string }) => {
  const dates = { asOf: asOf.value, knownBy: knownBy.value };
  const here = address.value;
  const isDrawn = here?.page === 'explore' && isIn(here, id);
  return (
    <p class="actions">
      {kind === 'Case' && !(here?.page === 'case' && here.id === id) ? (
        <a class="button" href={formatAddress({ page: 'case', id })}>
          <Icon node={Newspaper} /> Case
        </a>
      ) : null}
      {hardware.has(kind) && exists('chains') && !(here?.page === 'chains' && here.own?.target === id) ? (
        <a class="button" href={formatAddress({ page: 'chains', own: { target: id }, ...dates })}>
          <Icon node={Waypoints} /> Access chains
        </a>
      ) : null}
      {exists('explore') && !isDrawn ? (
        <a class="button" href={formatAddress(drawnAddress(here, id))}>
          <Icon node={Network} /> {here?.page === 'explore' ? 'Draw' : 'Explore'}
        </a>
      ) : null}
    </p>
  );
};
