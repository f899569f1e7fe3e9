import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { pages } from '../../domain/pages.ts';
import { address } from '../core/state.ts';
import { Failure } from '../ui/Failure.tsx';
import { Loading } from '../ui/Loading.tsx';
import { type Route, routes } from './routes.ts';

type Loaded = { readonly route: Route; readonly Body?: ComponentType; readonly error?: string };

/** The page of the address, fetched when it is first opened. */
export const Page = () => {
  const route = routes.find(({ page }) => page === address.value?.page);
  const [loaded, setLoaded] = useState<Loaded>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!route) return;
    document.title = route.page === 'cases' ? 'Throughline' : `${pages[route.page]} · Throughline`;
    route.load().then(
      module => setLoaded({ route, Body: module.default }),
      () => setLoaded({ route, error: 'The page could not be fetched. If the server was updated meanwhile, reload.' }),
    );
  }, [route, attempt]);
  if (!route) {
    return (
      <section class="blank">
        <h1>No page has this address</h1>
        <p>
          <a href="/">Go to the cases</a>, or search above.
        </p>
      </section>
    );
  }
  if (loaded?.route !== route) return <Loading what="page" />;
  if (loaded.error !== undefined) {
    return <Failure message={loaded.error} onRetry={() => setAttempt(attempt + 1)} whole />;
  }
  return loaded.Body ? <loaded.Body /> : null;
};
