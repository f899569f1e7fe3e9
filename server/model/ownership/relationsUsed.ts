import type { KnownRelation } from '../snapshot.ts';
import type { OwnershipAnalysis } from './analysis.ts';
import type { Ownership, Stakes } from './stakes.ts';

type Link = { readonly owner: string; readonly relations: readonly KnownRelation[] };

/**
 * The relations on the paths from `sources` down to a firm, by firms that `passes` lets through; paths do not lead on from
 * a source to another. Nearest the firm first.
 */
const between = (
  linksOf: (firm: string) => readonly Link[],
  sources: ReadonlySet<string>,
  firm: string,
  passes: (owner: string) => boolean,
): KnownRelation[] => {
  const seen = new Set([firm]);
  const below = new Map<string, Set<string>>();
  for (const here of seen) {
    if (here !== firm && sources.has(here)) continue;
    for (const { owner } of linksOf(here)) {
      if (!sources.has(owner) && !passes(owner)) continue;
      below.set(owner, (below.get(owner) ?? new Set()).add(here));
      seen.add(owner);
    }
  }
  const used = new Set([...seen].filter(owner => sources.has(owner) && below.has(owner)));
  for (const owner of used)
    for (const held of below.get(owner) ?? []) if (!sources.has(held) || held === firm) used.add(held);
  const found = [...seen].flatMap(here =>
    used.has(here) && (here === firm || !sources.has(here))
      ? linksOf(here).flatMap(({ owner, relations }) => (used.has(owner) ? relations : []))
      : [],
  );
  return [...new Set(found)];
};

const held = (stakes: Stakes, firm: string): readonly Link[] => (stakes.get(firm) ?? []).filter(({ max }) => max > 0);

const controlling = ({ votes, controls }: Ownership, firm: string): readonly Link[] => [
  ...held(votes, firm),
  ...(controls.get(firm) ?? []).map(relation => ({ owner: relation.from, relations: [relation] })),
];

/** Holdings over which the parties may own a part of the holder. */
export const owningRelations = (holder: string, { ownership, partiesBut }: OwnershipAnalysis): KnownRelation[] =>
  between(
    firm => held(ownership.shares, firm),
    partiesBut(holder),
    holder,
    () => true,
  );

/** Holdings that count in the aggregation, through firms that are or may be covered. */
export const aggregatedRelations = (
  holder: string,
  possibly: ReadonlySet<string>,
  analysis: OwnershipAnalysis,
): KnownRelation[] =>
  between(
    firm => held(analysis.ownership.shares, firm),
    analysis.partiesBut(holder),
    holder,
    owner => possibly.has(owner),
  );

/** Votes and control by which a party controls, or may control, a firm. */
export const controllingRelations = (
  party: string,
  firm: string,
  { ownership, control }: Pick<OwnershipAnalysis, 'ownership' | 'control'>,
): KnownRelation[] => {
  const { possibly } = control.over(party, firm);
  return between(
    here => controlling(ownership, here),
    new Set([party]),
    firm,
    owner => possibly.has(owner),
  );
};

/**
 * Whether one of the votes and controls by which a party above a firm controls it is such a one. Where all that lead into
 * the firm are, nothing else is looked at: a great circle has as many parties as firms.
 */
export const controlRestsOn = (
  isSuch: (relation: KnownRelation) => boolean,
  party: string,
  firm: string,
  analysis: Pick<OwnershipAnalysis, 'ownership' | 'control'>,
): boolean =>
  controlling(analysis.ownership, firm).every(({ relations }) => relations.some(isSuch)) ||
  controllingRelations(party, firm, analysis).some(isSuch);

/** From so many parties on, what each uses is not told apart. */
const mostApart = 50;

/**
 * Votes and control by which some parties control, or may control, a firm. Of a great circle of parties that control each
 * other all that lies within it is given, since each of its holdings is on the path of one of them.
 */
export const relationsOfParents = (
  parties: readonly string[],
  firm: string,
  analysis: Pick<OwnershipAnalysis, 'ownership' | 'control'>,
): readonly KnownRelation[] => {
  if (parties.length <= mostApart) return parties.flatMap(party => controllingRelations(party, firm, analysis));
  const controlled = new Set(
    [...new Set(parties.map(party => analysis.control.by(party).possibly))].flatMap(all => [...all]),
  );
  const found = [...controlled].flatMap(here =>
    controlling(analysis.ownership, here).flatMap(({ owner, relations }) => (controlled.has(owner) ? relations : [])),
  );
  return [...new Set(found)];
};
