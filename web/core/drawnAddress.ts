import type { Address } from './address.ts';
import { between, encode } from './encoded.ts';

const listed = (text: string | undefined): string[] => (text ?? '').split(',').filter(part => part !== '');

/** Places stand in the order of the entities: what is asked for last has none yet, before those of what was expanded. */
const withRoom = (at: string | undefined, index: number): Record<string, string> => {
  if (at === undefined) return {};
  const places = at.split(between);
  return places.length <= index ? { at } : { at: places.toSpliced(index, 0, '').join(between) };
};

/** Whether the explorer at this address draws the entity, asked for or expanded. */
export const isIn = ({ own }: Address, id: string): boolean => {
  const text = `${own?.ids ?? ''},${own?.more ?? ''}`;
  return text.split(/[,!]/u).includes(encode(id));
};

/** Above so many entities a picture begins with clusters. */
export const manyEntities = 100;

const newView = (entities: number): Readonly<Record<string, string>> => ({
  leases: 'edge',
  group: entities > manyEntities ? 'country' : 'persons',
});

/** What a link says that opens the explorer with these entities. */
export const explorerOwn = (ids: readonly string[]): Readonly<Record<string, string>> => ({
  ids: ids.map(encode).join(','),
  ...newView(ids.length),
});

/** The explorer with an entity drawn and its evidence open: beside what is already drawn, when the explorer is the page. */
export const drawnAddress = (here: Address | undefined, id: string): Address => {
  const { asOf, knownBy } = here ?? {};
  const selection = [{ type: 'entity', id }] as const;
  const text = encode(id);
  if (here?.page !== 'explore') return { page: 'explore', own: explorerOwn([id]), asOf, knownBy, selection };
  const { hidden, ...former } = here.own ?? {};
  // Where nothing is drawn yet this is a new link.
  const own: Readonly<Record<string, string>> = former.ids === undefined ? { ...newView(1), ...former } : former;
  const stillHidden = listed(hidden)
    .filter(other => other !== text)
    .join(',');
  const shown = { ...own, ...(stillHidden === '' ? {} : { hidden: stillHidden }) };
  if (isIn(here, id)) return { ...here, own: shown, selection };
  const ids = [...new Set(listed(own.ids))];
  return {
    ...here,
    own: { ...shown, ids: [...ids, text].join(','), ...withRoom(own.at, ids.length) },
    selection,
  };
};
