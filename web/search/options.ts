import { type Address, formatAddress } from '../address.ts';
import type { EntityKind, SearchQuery } from '../generated/operations.ts';
import { drawnAddress } from '../pages/explorer/drawnAddress.ts';
import { statusWords } from '../words.ts';
import { whyFound } from './whyFound.ts';

export type Option = {
  readonly id: string;
  readonly kind: EntityKind | 'Claim' | 'Gap';
  readonly name: string;
  readonly why: string;
  /** Undefined for a gap that is about nothing recorded. */
  readonly href: string | undefined;
};

/** Claims stand below all else, and few of them: a name that many speak of would fill the list. */
const mostClaims = 5;

/** On the explorer a hit is drawn. Elsewhere a case opens its page, and anything else its evidence beside the present page. */
export const options = ({ hits, gaps, claims }: SearchQuery['search'], here: Address): readonly Option[] => [
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
  ...claims.slice(0, mostClaims).map(({ claim, matched }) => ({
    id: claim.id,
    kind: 'Claim' as const,
    name: claim.statement,
    why: [
      `${statusWords[claim.status].word}, ${claim.source.publisher}`,
      claim.case.name,
      matched.field === 'note' ? 'the note has the words' : '',
      matched.how === 'CLOSE' ? 'close in spelling' : '',
    ]
      .filter(part => part !== '')
      .join(' · '),
    href: formatAddress({ ...here, selection: [{ type: 'claim', id: claim.id }] }),
  })),
];
