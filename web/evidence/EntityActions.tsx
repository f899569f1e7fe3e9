import { Network } from 'lucide';
import { formatAddress, type PageName } from '../address.ts';
import type { EntityKind } from '../generated/operations.ts';
import { Icon } from '../Icon.tsx';
import { drawnAddress, isIn } from '../pages/explorer/drawnAddress.ts';
import { routes } from '../routes.ts';
import { address } from '../state.ts';
import { destinations } from './destinations.ts';

const exists = (page: PageName): boolean => routes.some(route => route.page === page);

/** Links to the pages that have something to say about an entity. */
export const EntityActions = ({ kind, id }: { kind: EntityKind; id: string }) => {
  const here = address.value;
  const isDrawn = here?.page === 'explore' && isIn(here, id);
  return (
    <p class="actions">
      {destinations(kind, id, here).map(({ title, icon, address: there }) =>
        exists(there.page) ? (
          <a key={title} class="button" href={formatAddress(there)}>
            <Icon node={icon} /> {title}
          </a>
        ) : null,
      )}
      {isDrawn ? null : (
        <a class="button" href={formatAddress(drawnAddress(here, id))}>
          <Icon node={Network} /> {here?.page === 'explore' ? 'Draw' : 'Explore'}
        </a>
      )}
    </p>
  );
};
