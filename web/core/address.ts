import { type PageName, pageAt } from '../../domain/pages.ts';

export type Selected = { readonly type: 'entity' | 'relation' | 'claim'; readonly id: string };

/** The address of a view: what the page bar shows, and all that is needed to draw the same view again. */
export type Address = {
  readonly page: PageName;
  /** What the page is about, the rest of the path: `my-suitcases` in `/case/my-suitcases`. */
  readonly id?: string | undefined;
  /** Partial ISO dates; absent means today. */
  readonly asOf?: string | undefined;
  readonly knownBy?: string | undefined;
  readonly selection?: readonly Selected[] | undefined;
  /** Parameters that only this page reads: target, filters, positions. */
  readonly own?: Readonly<Record<string, string>> | undefined;
};

/**
 * A request line longer than this is refused by some servers. The parameters then stand behind `#?`, which no browser
 * sends: only the page reads them.
 */
export const longestRequest = 4_000;
/** Characters; beyond twice as many, browsers refuse an address. */
export const longestAddress = 500_000;
const behind = '#?';

const selectable = ['entity', 'relation', 'claim'] as const;
const shared: ReadonlySet<string> = new Set(['asOf', 'knownBy', ...selectable]);

/** Readable where the URL standard allows it: ids hold `~`, dates and lists `:` and `,`. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/');

/** A part that is not proper percent-encoding stands for itself. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The parameter that says what a page is about, where the page has one: `/ownership/firm-x` means `?firm=firm-x`. */
const subjects: Partial<Record<PageName, string>> = { chains: 'target', ownership: 'firm' };

/** The path of an address with its parameters; the same view always gives the same text. */
export const formatAddress = ({ page, id, asOf, knownBy, selection, own }: Address): string => {
  const path = page === 'cases' ? '/' : `/${page}${id === undefined ? '' : `/${encode(id)}`}`;
  const parameters: [string, string][] = Object.entries(own ?? {})
    .filter(([name]) => !shared.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (asOf !== undefined) parameters.push(['asOf', asOf]);
  if (knownBy !== undefined) parameters.push(['knownBy', knownBy]);
  for (const item of selection ?? []) parameters.push([item.type, item.id]);
  if (parameters.length === 0) return path;
  const text = parameters.map(pair => pair.map(encode).join('=')).join('&');
  return path + (path.length + text.length < longestRequest ? '?' : behind) + text;
};

/** Whether the parameters of a link stand behind its `#`. Any other `#` names a part of a page. */
export const isBehind = (hash: string): boolean => hash.startsWith(behind);

/** Undefined when no page has this path. `url` is a path with parameters, before or behind `#`, or a whole URL. */
export const parseAddress = (url: string): Address | undefined => {
  const { pathname, search, hash } = new URL(url, 'http://here');
  const parameters = new URLSearchParams(isBehind(hash) ? `${search}&${hash.slice(behind.length)}` : search);
  const [first, ...rest] = pathname.split('/').filter(part => part !== '');
  const page = pageAt(first);
  if (page === undefined || (page === 'cases' && rest.length > 0)) return undefined;
  const id = rest.length === 0 ? undefined : decode(rest.join('/'));
  const subject = subjects[page];
  const selection = [...parameters].flatMap(([name, value]): Selected[] => {
    const type = selectable.find(known => known === name);
    return type === undefined || value === '' ? [] : [{ type, id: value }];
  });
  const own = Object.fromEntries([
    ...(id === undefined || subject === undefined ? [] : [[subject, id]]),
    ...[...parameters].filter(([name]) => !shared.has(name)),
  ]);
  return {
    page,
    ...(id === undefined || subject !== undefined ? {} : { id }),
    ...optional('asOf', parameters.get('asOf')),
    ...optional('knownBy', parameters.get('knownBy')),
    ...(selection.length === 0 ? {} : { selection }),
    ...(Object.keys(own).length === 0 ? {} : { own }),
  };
};

const optional = <Name extends string>(name: Name, value: string | null): { readonly [K in Name]?: string } =>
  value === null || value === '' ? {} : ({ [name]: value } as { readonly [K in Name]?: string });
