import { isHeld } from '../../../domain/dates.ts';
import type { Value } from '../../../domain/graph.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { holderKinds, type RelationKind } from '../../../domain/vocabulary/kinds.ts';
import { numberInWords } from '../../../domain/words.ts';
import { analyseOwnership, type OwnershipAnalysis } from '../ownership/analysis.ts';
import { mayBeParent } from '../ownership/openParents.ts';
import { accountedFor, certainlyHeld } from '../ownership/stakes.ts';
import type { KnownEntity, KnownRelation, Snapshot } from '../snapshot.ts';
import type { Party, RuleHolder } from './parties.ts';
import type { RuleBook } from './ruleFile.ts';
import type { HeldHardware } from './ruleVerdicts.ts';

/** A listing of a firm that stood at the date of asking. */
export type Listing = { readonly firm: string; readonly list: string; readonly relation: KnownRelation };

const text = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** The relations that held, by kind. */
const held = (snapshot: Snapshot, kind: RelationKind): readonly KnownRelation[] =>
  snapshot.relations.filter(relation => relation.kind === kind && relation.certainty !== undefined);

/** Which pieces of hardware a fleet, site or lease stands for: fleets, or the site or lease itself where no fleet is known. */
const piecesIn = (snapshot: Snapshot): ((thing: string) => readonly string[]) => {
  const housed = groupBy(held(snapshot, 'HOSTS'), relation => relation.from);
  const covered = groupBy(held(snapshot, 'COVERS'), relation => relation.from);
  const pieces = (thing: string, passed: readonly string[]): readonly string[] => {
    const below = [...(housed.get(thing) ?? []), ...(covered.get(thing) ?? [])]
      .map(relation => relation.to)
      .filter(id => !passed.includes(id));
    return below.length === 0 ? [thing] : [...new Set(below.flatMap(id => pieces(id, [...passed, thing])))];
  };
  return thing => pieces(thing, []);
};

/** Where a piece stands: its own country and those of its sites. On sites of two countries it stands in both. */
const countriesOf = (piece: string, snapshot: Snapshot): readonly (string | undefined)[] => {
  const sites = held(snapshot, 'HOSTS').flatMap(({ from, to }) => (to === piece ? [from] : []));
  const countries = [piece, ...sites].flatMap(id => text(snapshot.entities.get(id)?.properties.country) ?? []);
  return countries.length === 0 ? [undefined] : [...new Set(countries)].sort();
};

const partyOf = (entity: KnownEntity): Party => {
  const property = entity.kind === 'PublicBody' ? 'country' : 'headquarters';
  const found = entity.resolved.get(property);
  const seat = text(found?.value);
  const { id, name, kind } = entity;
  return {
    ...{ id, name, kind },
    ...(seat === undefined ? {} : { seat }),
    seatSources: found?.claim ? [found.claim.source.id] : [],
  };
};

/** The lists that rules follow, by name: true where every party on the list counts, false where some do. */
export const followedLists = (book: RuleBook): ReadonlyMap<string, boolean> =>
  new Map(
    [...book.rules.values()].flatMap(rule => rule.scope.lists).map(({ list, covers }) => [list, covers !== 'some']),
  );

/** Firms on the given lists at the date of asking, by themselves. */
export const listingsIn = (snapshot: Snapshot, lists: ReadonlyMap<string, boolean>): readonly Listing[] =>
  held(snapshot, 'LISTS').flatMap(relation => {
    const list = text(relation.properties.list);
    return list !== undefined && lists.has(list) ? [{ firm: relation.to, list, relation }] : [];
  });

/**
 * What of a firm parties on a list hold, per cent, by the 50 per cent aggregation. What is only possibly listed, is on a
 * list of which some parties count, or has no recorded owner, counts for the upper end alone.
 */
const listedShare = (
  firm: string,
  listings: readonly Listing[],
  lists: ReadonlyMap<string, boolean>,
  { aggregated }: OwnershipAnalysis,
): Required<Pick<RuleHolder, 'listedShare' | 'listedReported'>> => {
  const isSure = ({ list, relation }: Listing): boolean => isHeld(relation.certainty) && lists.get(list) === true;
  const owners = (among: readonly Listing[]): ReadonlySet<string> => new Set(among.map(listing => listing.firm));
  const { held: reported, most } = aggregated(firm, owners(listings));
  const { min } = aggregated(firm, owners(listings.filter(isSure))).held;
  return { listedShare: { min, max: most }, listedReported: reported.max };
};

/** Who may be an ultimate parent of a firm by votes that nobody reports. Nobody controls a person or a public body. */
const unreportedParents = (
  { id, name, kind }: KnownEntity,
  { control, ownership, snapshot }: OwnershipAnalysis,
): Pick<RuleHolder, 'openParents' | 'unreportedParent'> => {
  if (kind !== 'Firm') return { openParents: [], unreportedParent: { verdict: 'no', reasons: [] } };
  const owners = [...control.above(id)].filter(mayBeParent(id, control));
  const accounted = numberInWords(accountedFor(ownership, 'votes', id));
  const text = `Who controls ${name} is not reported in full; ${accounted} % of its votes is accounted for, and a register of its shareholders, and of those above it, would decide it.`;
  return {
    openParents: owners.flatMap(owner => {
      const entity = snapshot.entities.get(owner);
      return entity ? [partyOf(entity)] : [];
    }),
    unreportedParent: { verdict: control.verdict(undefined, id), reasons: [{ text, sources: [] }] },
  };
};

/**
 * The hardware that `starts` stand for, one piece for each model and country, with those of `holders` who hold it, their
 * ultimate parents and what listed parties own of them. A fleet of several models, or on sites of several countries, counts
 * once for each; one without a
 * recorded model stays without. O(relations · pieces).
 */
export const heldHardware = (
  snapshot: Snapshot,
  starts: readonly string[],
  holders: readonly string[],
  jurisdictions: ReadonlySet<string>,
  book: RuleBook,
): readonly HeldHardware[] => {
  const analysis = analyseOwnership(snapshot, jurisdictions);
  const pieces = piecesIn(snapshot);
  const lists = followedLists(book);
  const listings = listingsIn(snapshot, lists);
  const equipped = groupBy(held(snapshot, 'EQUIPPED_WITH'), relation => relation.from);
  const holdings = snapshot.relations
    .filter(({ kind, from, certainty }) => holderKinds.has(kind) && certainty !== undefined && holders.includes(from))
    .flatMap(relation => pieces(relation.to).map(piece => ({ piece, relation })));

  const holderOf = (id: string, through: readonly KnownRelation[]): RuleHolder[] => {
    const entity = snapshot.entities.get(id);
    if (!entity) return [];
    const parents = analysis.parents(id).flatMap(({ entity: parent, certainty }) => {
      const known = snapshot.entities.get(parent);
      return known && parent !== id ? [{ ...partyOf(known), certainty }] : [];
    });
    const by = [...new Set(through.map(relation => relation.kind))].sort();
    // Who owns a site owns no hardware in it by that.
    const owns = through.some(({ kind, to }) => kind === 'OWNS' && snapshot.entities.get(to)?.kind === 'GpuFleet');
    return [
      {
        ...partyOf(entity),
        by: by.filter(kind => kind !== 'OWNS' || owns),
        onTheSpot: through.every(({ kind, properties }) => kind === 'USES' && properties.remote === false),
        parents,
        ...unreportedParents(entity, analysis),
        ...(entity.kind === 'Firm'
          ? {
              ...listedShare(id, listings, lists, analysis),
              // Nothing is built on figures that cannot all be right.
              accountedFor: certainlyHeld(analysis.ownership.shares, id),
            }
          : {}),
      },
    ];
  };

  const rows = [...new Set(starts.flatMap(pieces))].flatMap(piece => {
    const models = equipped.get(piece)?.map(relation => relation.to) ?? [undefined];
    return countriesOf(piece, snapshot).flatMap(country =>
      models.map(model => ({ piece, model, country, key: `${model ?? ''}~${country ?? ''}` })),
    );
  });
  return [...groupBy(rows, row => row.key).values()].map(group => {
    const things = new Set(group.map(row => row.piece));
    const mine = holdings.filter(({ piece }) => things.has(piece));
    const byHolder = groupBy(mine, ({ relation }) => relation.from);
    const [first] = group;
    return {
      things: [...things].sort(),
      model: book.models.get(first?.model ?? ''),
      country: first?.country,
      holders: [...byHolder]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([id, found]) => holderOf(id, [...new Set(found.map(({ relation }) => relation))])),
    };
  });
};
