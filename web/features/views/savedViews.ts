import { pages } from '../../../domain/pages.ts';
import { parseAddress } from '../../core/address.ts';
import { keptList } from '../../core/keptList.ts';

/** A view that was kept under a name; `address` is that of the page without the host, `savedAt` an ISO time. */
export type SavedView = {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly savedAt: string;
};

export const longestName = 120;

/** Two names are one however they are spaced or written in capitals. */
export const nameKey = (name: string): string => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/** The views whose name, page or dates hold every word of a text. */
export const matching = (views: readonly SavedView[], text: string): readonly SavedView[] => {
  const words = nameKey(text).split(' ');
  return views.filter(view => {
    const held = nameKey(`${view.name} ${viewInWords(view.address)}`);
    return words.every(word => held.includes(word));
  });
};

/** Newest first. */
export const newestFirst = (views: readonly SavedView[]): readonly SavedView[] =>
  [...views].sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));

/** The views that a new one takes the place of: of the same name, or of the same address, which is thereby renamed. */
export const takenPlaceOf = (
  views: readonly SavedView[],
  { name, address }: Pick<SavedView, 'name' | 'address'>,
): readonly SavedView[] => views.filter(view => nameKey(view.name) === nameKey(name) || view.address === address);

/** Page and dates of a view: `Chains, as of 2025-05, known as of 2025-06-13`. */
export const viewInWords = (address: string): string => {
  const parsed = parseAddress(address);
  if (!parsed) return 'no page has this address any more';
  return [
    pages[parsed.page],
    ...(parsed.asOf === undefined ? [] : [`as of ${parsed.asOf}`]),
    ...(parsed.knownBy === undefined ? [] : [`known as of ${parsed.knownBy}`]),
  ].join(', ');
};

/** A name to begin with: the heading of the page, and its dates. */
export const suggestedName = (heading: string | undefined, address: string): string => {
  const words = viewInWords(address);
  const [, ...dates] = words.split(', ');
  const name = heading === undefined || heading.trim() === '' ? words : [heading.trim(), ...dates].join(', ');
  return name.replace(/\s+/g, ' ').slice(0, longestName);
};

/** A path of this site: one slash, not two, and nothing that needs escaping. The server accepts the same. */
const isAddress = (address: string): boolean => /^\/(?![/\\])[\x21-\x7e]*$/.test(address);

const isView = (value: unknown): value is SavedView =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'name', 'address', 'savedAt'].every(key => typeof Reflect.get(value, key) === 'string') &&
  isAddress(String(Reflect.get(value, 'address')));

/** The views in a text that the browser kept. */
export const readViews = (text: string | null): readonly SavedView[] => keptList(text, isView);
