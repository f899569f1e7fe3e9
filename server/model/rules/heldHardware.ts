import { groundOf } from '../accessTests/ground.ts';
import type { Value } from '../graph.ts';
import { groupBy } from '../groupBy.ts';
import type { RelationKind } from '../kinds.ts';
import { cascade } from '../ownership/cascade.ts';
import type { Knowledge, KnownEntity, KnownRelation } from '../recall.ts';
import type { Interval } from './hardware.ts';
import type { Party, RuleHolder } from './parties.ts';
import type { RuleBook } from './ruleFile.ts';
import type { HeldHardware } from './ruleVerdicts.ts';

/** A listing of a firm that stood at the date of asking. */
export type Listing = { readonly firm: string; readonly list: string; readonly relation: KnownRelation };

const holding: ReadonlySet<RelationKind> = new Set(['OWNS', 'TAKES', 'OPERATES', 'USES']);
const text = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** The relations that held, by kind. */
const held = (knowledge: Knowledge, kind: RelationKind): readonly KnownRelation[] =>
  knowledge.relations.filter(relation => relation.kind === kind && relation.certainty !== undefined);

/** Which pieces of hardware a fleet, site or lease stands for: fleets, or the site or lease itself where no fleet is known. */
const piecesIn = (knowledge: Knowledge): ((thing: string) => readonly string[]) => {
  const housed = groupBy(held(knowledge, 'HOSTS'), relation => relation.from);
  const covered = groupBy(held(knowledge, 'COVERS'), relation => relation.from);
  const pieces = (thing: string, passed: readonly string[]): readonly string[] => {
    const below = [...(housed.get(thing) ?? []), ...(covered.get(thing) ?? [])]
      .map(relation => relation.to)
      .filter(id => !passed.includes(id));
    return below.length === 0 ? [thing] : [...new Set(below.flatMap(id => pieces(id, [...passed, thing])))];
  };
  return thing => pieces(thing, []);
};

const countryOf = (piece: string, knowledge: Knowledge): string | undefined => {
  const own = text(knowledge.entities.get(piece)?.properties.country);
  const around = held(knowledge, 'HOSTS').filter(relation => relation.to === piece);
  const sites = around.flatMap(relation => text(knowledge.entities.get(relation.from)?.properties.country) ?? []);
  const [country, ...others] = new Set(own === undefined ? sites : [own]);
  // Sites in several countries leave it open where the hardware stands.
  return others.length === 0 ? country : undefined;
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

/** Firms on the given lists at the date of asking, by themselves. */
export const listingsIn = (knowledge: Knowledge, lists: ReadonlySet<string>): readonly Listing[] =>
  held(knowledge, 'LISTS').flatMap(relation => {
    const list = text(relation.properties.list);
    return list !== undefined && lists.has(list) ? [{ firm: relation.to, list, relation }] : [];
  });

/**
 * What of a firm parties on a list hold, per cent, by the 50 per cent cascade with aggregation. What is only possibly
 * listed counts for the upper end alone.
 */
const listedShare = (firm: string, listings: readonly Listing[], ground: ReturnType<typeof groundOf>): Interval => {
  const listed = (certainOnly: boolean): ReadonlySet<string> =>
    new Set(
      listings
        .filter(({ relation }) => relation.certainty === 'certain' || !certainOnly)
        .map(listing => listing.firm)
        .filter(id => id !== firm),
    );
  const share = (owners: ReadonlySet<string>) => cascade(ground.shares, owners, firm).held;
  return { min: share(listed(true)).min, max: share(listed(false)).max };
};

/**
 * The hardware that `starts` stand for, one piece for each model and country, with those of `holders` who hold it, their
 * ultimate parents and what listed parties own of them. A fleet of several models counts once for each; one without a
 * recorded model stays without. O(relations · pieces).
 */
export const heldHardware = (
  knowledge: Knowledge,
  starts: readonly string[],
  holders: readonly string[],
  jurisdictions: ReadonlySet<string>,
  book: RuleBook,
): readonly HeldHardware[] => {
  const ground = groundOf(knowledge, jurisdictions);
  const pieces = piecesIn(knowledge);
  const lists = new Set([...book.rules.values()].flatMap(rule => rule.scope.lists));
  const listings = listingsIn(knowledge, lists);
  const equipped = groupBy(held(knowledge, 'EQUIPPED_WITH'), relation => relation.from);
  const holdings = knowledge.relations
    .filter(({ kind, from, certainty }) => holding.has(kind) && certainty !== undefined && holders.includes(from))
    .flatMap(relation => pieces(relation.to).map(piece => ({ piece, relation })));

  const holderOf = (id: string, through: readonly KnownRelation[]): RuleHolder[] => {
    const entity = knowledge.entities.get(id);
    if (!entity) return [];
    const parents = ground.parents(id).flatMap(({ entity: parent, certainty }) => {
      const known = knowledge.entities.get(parent);
      return known && parent !== id ? [{ ...partyOf(known), certainty }] : [];
    });
    const by = [...new Set(through.map(relation => relation.kind))].sort();
    // Who owns a site owns no hardware in it by that.
    const owns = through.some(({ kind, to }) => kind === 'OWNS' && knowledge.entities.get(to)?.kind === 'GpuFleet');
    return [
      {
        ...partyOf(entity),
        by: by.filter(kind => kind !== 'OWNS' || owns),
        onTheSpot: through.every(({ kind, properties }) => kind === 'USES' && properties.remote === false),
        parents,
        listedShare: listedShare(id, listings, ground),
      },
    ];
  };

  const rows = [...new Set(starts.flatMap(pieces))].flatMap(piece => {
    const models = equipped.get(piece)?.map(relation => relation.to) ?? [undefined];
    const country = countryOf(piece, knowledge);
    return models.map(model => ({ piece, model, country, key: `${model ?? ''}~${country ?? ''}` }));
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
