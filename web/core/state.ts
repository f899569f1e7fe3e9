import { computed, signal } from '@preact/signals';
import { type Address, formatAddress, isBehind, longestAddress, parseAddress, type Selected } from './address.ts';
import { dated } from './dated.ts';
import { goFurther, goTo, readFromTop, readOn } from './readingPlace.ts';

/** The address is the one state that pages share; undefined when no page has the path. */
export const address = signal<Address | undefined>(undefined);

export const asOf = computed(() => address.value?.asOf);
export const knownBy = computed(() => address.value?.knownBy);
export const selection = computed<readonly Selected[]>(() => address.value?.selection ?? []);
export const own = computed<Readonly<Record<string, string>>>(() => address.value?.own ?? {});

/** The present view as a link that shows the same on any later day. */
export const link = computed(() =>
  address.value ? location.origin + formatAddress(dated(address.value)) : location.href,
);
/** False while the view is too large for a link: it is drawn all the same, but the bar of the browser shows a former one. */
export const isLinked = signal(true);

const show = (next: Address, put: 'pushState' | 'replaceState'): void => {
  const text = formatAddress(next);
  isLinked.value = text.length <= longestAddress;
  if (isLinked.value) {
    if (put === 'pushState') history.pushState(goFurther(), '', text);
    else history.replaceState(history.state, '', text);
  }
  address.value = next;
};

/** To another view, with an entry in the history of the browser. */
export const go = (next: Address): void => show(next, 'pushState');

/** The same view, changed: sliders and filters must not fill the history. */
export const amend = (change: Partial<Address>): void =>
  show({ page: 'cases', ...address.peek(), ...change }, 'replaceState');

/** The page's own parameters with those in `change` replaced; undefined takes one out. */
export const ownWith = (change: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> => {
  const merged = Object.entries({ ...own.peek(), ...change });
  return Object.fromEntries(merged.filter((pair): pair is [string, string] => pair[1] !== undefined));
};

/** Replaces the page's own parameters named in `change`; undefined takes one out. */
export const amendOwn = (change: Readonly<Record<string, string | undefined>>): void => amend({ own: ownWith(change) });

/** Shows the evidence of something; selecting nothing closes the panel. */
export const select = (...items: readonly Selected[]): void => {
  if (address.value) go({ ...address.value, selection: items });
};

/** As the present view, but with something selected: for links. */
export const selecting = (...items: readonly Selected[]): string =>
  formatAddress({ page: 'cases', ...address.value, selection: items });

const read = (): void => {
  isLinked.value = true;
  address.value = parseAddress(location.href);
};

/** To a path of this page, as if its link were clicked. */
export const follow = (href: string): void => {
  const { pathname } = location;
  const next = parseAddress(href);
  if (next) go(next);
  else {
    history.pushState(goFurther(), '', href);
    read();
  }
  if (location.pathname !== pathname) readFromTop();
};

/** To another entry of the browser's history. */
const back = (): void => {
  const before = address.peek();
  goTo(history.state);
  read();
  const now = address.peek();
  if (before?.page !== now?.page || before?.id !== now?.id) readOn();
};

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** To a part of this page; the bar keeps the view, which may itself stand behind the `#`. */
const goToPart = (id: string): void => {
  const part = document.getElementById(id);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
};

/** Follows the browser's history, and links of this page without loading it anew. Call once. */
export const followAddress = (): void => {
  goTo(history.state);
  read();
  addEventListener('popstate', back);
  document.addEventListener('click', event => {
    const anchor = event.target instanceof Element ? event.target.closest('a') : null;
    if (!anchor || !isPlainClick(event) || anchor.target !== '' || anchor.download !== '') return;
    const isPart = anchor.hash !== '' && !isBehind(anchor.hash);
    if (anchor.origin !== location.origin || anchor.pathname === '/graphql') return;
    if (isPart && anchor.pathname !== location.pathname) return;
    event.preventDefault();
    if (isPart) goToPart(anchor.hash.slice(1));
    else follow(anchor.href);
  });
};
