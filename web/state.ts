import { computed, signal } from '@preact/signals';
import { type Address, formatAddress, parseAddress, type Selected } from './address.ts';

/** The address is the one state that pages share; undefined when no page has the path. */
export const address = signal<Address | undefined>(undefined);

export const asOf = computed(() => address.value?.asOf);
export const knownBy = computed(() => address.value?.knownBy);
export const selection = computed<readonly Selected[]>(() => address.value?.selection ?? []);
export const own = computed<Readonly<Record<string, string>>>(() => address.value?.own ?? {});

/** To another view, with an entry in the history of the browser. */
export const go = (next: Address): void => {
  history.pushState(null, '', formatAddress(next));
  address.value = next;
};

/** The same view, changed: sliders and filters must not fill the history. */
export const amend = (change: Partial<Address>): void => {
  const next: Address = { page: 'home', ...address.value, ...change };
  history.replaceState(null, '', formatAddress(next));
  address.value = next;
};

/** Replaces the page's own parameters named in `change`; undefined takes one out. */
export const amendOwn = (change: Readonly<Record<string, string | undefined>>): void => {
  const merged = Object.entries({ ...own.peek(), ...change });
  const kept = merged.filter((pair): pair is [string, string] => pair[1] !== undefined);
  amend({ own: Object.fromEntries(kept) });
};

/** Shows the evidence of something; selecting nothing closes the panel. */
export const select = (...items: readonly Selected[]): void => {
  if (address.value) go({ ...address.value, selection: items });
};

/** As the present view, but with something selected: for links. */
export const selecting = (...items: readonly Selected[]): string =>
  formatAddress({ page: 'home', ...address.value, selection: items });

/** To a path of this page, as if its link were clicked. */
export const follow = (href: string): void => {
  const samePage = new URL(href, location.href).pathname === location.pathname;
  history.pushState(null, '', href);
  address.value = parseAddress(location.href);
  if (samePage) return;
  // A new page is read from its top, by eye and by screen reader.
  const main = document.getElementById('main');
  main?.scrollTo(0, 0);
  main?.focus({ preventScroll: true });
};

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Follows the browser's history, and links of this page without loading it anew. Call once. */
export const followAddress = (): void => {
  const read = (): void => {
    address.value = parseAddress(location.href);
  };
  read();
  addEventListener('popstate', read);
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !isPlainClick(event) || link.target !== '' || link.download !== '') return;
    if (link.origin !== location.origin || link.pathname === '/graphql' || link.hash !== '') return;
    event.preventDefault();
    follow(link.href);
  });
};
