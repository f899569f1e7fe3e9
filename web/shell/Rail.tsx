import { formatAddress } from '../address.ts';
import { Icon } from '../Icon.tsx';
import { routes } from '../routes.ts';
import { address } from '../state.ts';

export const Rail = () => (
  <nav class="rail" aria-label="Pages">
    {routes
      .filter(route => route.onRail)
      .map(route => (
        <a
          key={route.page}
          href={formatAddress({ page: route.page })}
          aria-current={address.value?.page === route.page ? 'page' : undefined}
        >
          <Icon node={route.icon} />
          <span>{route.title}</span>
        </a>
      ))}
  </nav>
);
