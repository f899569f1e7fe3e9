import type { Address } from '../../address.ts';

/** The explorer with an entity drawn and its evidence open: beside what is already drawn, when the explorer is the page. */
export const drawnAddress = (here: Address | undefined, id: string): Address => {
  const { asOf, knownBy } = here ?? {};
  const selection = [{ type: 'entity', id }] as const;
  if (here?.page !== 'explore')
    return { page: 'explore', own: { ids: encodeURIComponent(id) }, asOf, knownBy, selection };
  const drawn = (here.own?.ids ?? '').split(',').filter(other => other !== '');
  const ids = [...new Set([...drawn, encodeURIComponent(id)])].join(',');
  return { ...here, own: { ...here.own, ids }, selection };
};

/** Whether the explorer at this address draws the entity, asked for or expanded. */
export const isIn = ({ own }: Address, id: string): boolean => {
  const text = `${own?.ids ?? ''},${own?.more ?? ''}`;
  return text.split(/[,!]/u).includes(encodeURIComponent(id));
};
