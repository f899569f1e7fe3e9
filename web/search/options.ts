import { type Address, formatAddress } from '../address.ts';
import type { EntityKind, SearchQuery } from '../generated/operations.ts';
import { drawnAddress } from '../pages/explorer/drawnAddress.ts';
import { whyFound } from './whyFound.ts';

export type Option = {
  readonly id: string;
  readonly kind: EntityKind | 'Gap';
  readonly name: string;
  readonly why: string;
  /** Undefined for a gap that is about nothing recorded. */
  readonly href: string | undefined;
};

/** On the explorer a hit is drawn. Elsewhere a case opens its page, and anything else its evidence beside the present page. */
export const options = ({ hits, gaps }: SearchQuery['search'], here: Address): readonly Option[] => [
  ...hits.map(({ entity, matched }) => ({
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    why: whyFound(matched),
    href:
      here.page === 'explore'
        ? formatAddress(drawnAddress(here, entity.id))
        : entity.kind === 'Case'
          ? formatAddress({ page: 'case', id: entity.id })
          : formatAddress({ ...here, selection: [{ type: 'entity', id: entity.id }] }),
  })),
  ...gaps.map(({ gap }) => {
    const [about] = gap.about;
    return {
      id: gap.id,
      kind: 'Gap' as const,
      name: gap.what,
      why: 'not found in the sources read',
      href: about === undefined ? undefined : formatAddress({ ...here, selection: [{ type: 'entity', id: about }] }),
    };
  }),
];
