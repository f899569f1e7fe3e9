import type { Ownership, Stakes } from '../ownership/stakes.ts';
import type { KnownRelation } from '../recall.ts';
import type { Ground } from './ground.ts';

type Link = { readonly owner: string; readonly relations: readonly KnownRelation[] };

/**
 * The relations on the ways from `sources` down to a firm, by firms that `passes` lets through; ways do not lead on from
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
  return [...seen].flatMap(here =>
    used.has(here) && (here === firm || !sources.has(here))
      ? linksOf(here).flatMap(({ owner, relations }) => (used.has(owner) ? relations : []))
      : [],
  );
};

const held = (stakes: Stakes, firm: string): readonly Link[] => (stakes.get(firm) ?? []).filter(({ max }) => max > 0);

const controlling = ({ votes, controls }: Ownership, firm: string): readonly Link[] => [
  ...held(votes, firm),
  ...(controls.get(firm) ?? []).map(relation => ({ owner: relation.from, relations: [relation] })),
];

/** Holdings over which the parties may own a part of the holder. */
export const owningRelations = (holder: string, { ownership, partiesBut }: Ground): KnownRelation[] =>
  between(
    firm => held(ownership.shares, firm),
    partiesBut(holder),
    holder,
    () => true,
  );

/** Holdings that count in the cascade, through firms that are or may be caught. */
export const cascadingRelations = (holder: string, possibly: ReadonlySet<string>, ground: Ground): KnownRelation[] =>
  between(
    firm => held(ground.ownership.shares, firm),
    ground.partiesBut(holder),
    holder,
    owner => possibly.has(owner),
  );

/** Votes and control by which a party controls, or may control, a firm. */
export const controllingRelations = (party: string, firm: string, { ownership, control }: Ground): KnownRelation[] => {
  const { possibly } = control.over(party, firm);
  return between(
    here => controlling(ownership, here),
    new Set([party]),
    firm,
    owner => possibly.has(owner),
  );
};
