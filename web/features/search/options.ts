import { type Address, formatAddress } from '../../core/address.ts';
import { destinations } from '../../core/destinations.ts';
import { drawnAddress } from '../../core/drawnAddress.ts';
import { statusWords } from '../../core/words.ts';
import type { EntityKind, SearchQuery } from '../../generated/operations.ts';
import { whyClaimFound, whyFound, whyGapFound } from './whyFound.ts';

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

/** Pages that ask for something to begin with, and the parameter that names it. */
const choosers: Partial<Record<Address['page'], string>> = { ownership: 'firm', chains: 'target' };

/** Pages beside which no evidence of something else is read. */
const dossierFrom: ReadonlySet<Address['page']> = new Set(['cases', 'entity']);

/** Where a page still asks what it shall be about, a hit that fits is the answer. */
const chosenHere = (here: Address, kind: EntityKind, id: string): Address | undefined => {
  const parameter = choosers[here.page];
  if (parameter === undefined || here.own?.[parameter] !== undefined) return undefined;
  return destinations(kind, id, here).find(({ address }) => address.page === here.page)?.address;
};

const hrefOf = (here: Address, kind: EntityKind, id: string): string => {
  const chosen = chosenHere(here, kind, id);
  if (chosen) return formatAddress(chosen);
  if (here.page === 'explore') return formatAddress(drawnAddress(here, id));
  if (kind === 'Case') return formatAddress({ page: 'case', id });
  const dossier = dossierFrom.has(here.page)
    ? destinations(kind, id, here).find(to => to.address.page === 'entity')
    : undefined;
  return formatAddress(dossier?.address ?? { ...here, selection: [{ type: 'entity', id }] });
};

/** Who types a name asks for the party of that name: a case that is found by its id alone comes after. */
const byIdAlone = ({ entity, matched }: SearchQuery['search']['hits'][number]): boolean =>
  entity.kind === 'Case' && matched.field === 'id';

/**
 * On the explorer a hit is drawn; a page that asks for a firm or hardware takes it; from home and from a dossier it opens
 * its dossier. Elsewhere a case opens its page, and anything else its evidence beside the present page.
 */
export const options = ({ hits, gaps, claims }: SearchQuery['search'], here: Address): readonly Option[] => [
  ...[...hits.filter(hit => !byIdAlone(hit)), ...hits.filter(byIdAlone)].map(({ entity, matched }) => ({
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    why: whyFound(matched),
    href: hrefOf(here, entity.kind, entity.id),
  })),
  ...gaps.map(({ gap }) => {
    const [about] = gap.about;
    return {
      id: gap.id,
      kind: 'Gap' as const,
      name: gap.what,
      why: whyGapFound,
      href: about === undefined ? undefined : formatAddress({ ...here, selection: [{ type: 'entity', id: about }] }),
    };
  }),
  ...claims.slice(0, mostClaims).map(({ claim, matched }) => ({
    id: claim.id,
    kind: 'Claim' as const,
    name: claim.statement,
    why: [
      `${statusWords[claim.status].word}, ${claim.source.publisher}`,
      ...(claim.case === null ? [] : [claim.case.name]),
      ...whyClaimFound(matched),
    ].join(' · '),
    href: formatAddress({ ...here, selection: [{ type: 'claim', id: claim.id }] }),
  })),
];

/** The page of all that was found, at the same dates. */
export const allResults = (text: string, exact: boolean, { asOf, knownBy }: Address): string =>
  formatAddress({ page: 'search', asOf, knownBy, own: { text, ...(exact ? { exact: 'yes' } : {}) } });
