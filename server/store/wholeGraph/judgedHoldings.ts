import { isHeld } from '../../../domain/dates.ts';
import type { Relation } from '../../../domain/graph.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { heldInFirms, type RecordedStake, recordedStakes } from '../../model/ownership/stakes.ts';
import { type Clocks, type GraphRecord, type KnownRelation, viewAt } from '../../model/snapshot.ts';
import { withDataSets } from '../dataSets.ts';
import { gather } from '../gather.ts';
import type { Reader } from '../query.ts';
import type { DeclaredEntity, Stated } from '../rows.ts';

/** Per cent; see `RecordedStake`. The relations it rests on are not kept: of a whole register they would not fit. */
type HeldFigure = Pick<RecordedStake, 'min' | 'max' | 'rounding'>;

/** What one party holds of one firm: what of it stood at the clocks, before the firm's other owners are looked at. */
export type JudgedHolding = {
  readonly owner: string;
  readonly firm: string;
  readonly shares: HeldFigure;
  readonly votes: HeldFigure;
  /** Whether control is reported too: for sure, or perhaps. */
  readonly control: 'certain' | 'possible' | undefined;
};
type Holding = Relation & Stated;
type Pair = { readonly owner: string; readonly firm: string; readonly holdings: readonly Holding[] };
type Judgement = Omit<JudgedHolding, 'owner' | 'firm'>;

const pairOf = ({ from, to }: { readonly from: string; readonly to: string }): string => JSON.stringify([from, to]);

const stub = (id: string, kind: DeclaredEntity['kind']): DeclaredEntity => ({
  ...{ id, kind, name: id, properties: {}, declared: {} },
});

/** What the known relations of one pair come to; undefined where none of them held. */
const judgementOf = (relations: readonly KnownRelation[], owner: string, firm: string): Judgement | undefined => {
  const [shares, votes] = (['shares', 'votes'] as const).map(counted =>
    recordedStakes(relations, counted).get(firm)?.get(owner),
  );
  if (!shares || !votes) return undefined;
  const controls = relations.filter(({ kind }) => kind === 'CONTROLS');
  const isSure = controls.some(({ certainty }) => isHeld(certainty));
  const alone = ({ min, max, rounding }: RecordedStake): HeldFigure => ({ min, max, rounding });
  return {
    ...{ shares: alone(shares), votes: alone(votes) },
    control: controls.length === 0 ? undefined : isSure ? 'certain' : 'possible',
  };
};

const withEnds = (
  record: GraphRecord,
  pairs: readonly Pair[],
  kindOf: (id: string) => DeclaredEntity['kind'],
): GraphRecord => {
  const ids = pairs.flatMap(({ owner, firm }) => [owner, firm]);
  return { ...record, entities: new Map([...ids.map(id => [id, stub(id, kindOf(id))] as const), ...record.entities]) };
};

/** All on which it depends what a holding without claims comes to: what is stated of it, less who states it of whom. */
const shapeOf = ({ holdings }: Pair): string =>
  JSON.stringify(
    holdings.map(({ kind, properties, status, recorded, disputed, statements }) => [
      ...[kind, properties, status, recorded, disputed],
      statements?.map(({ record: _, ...stated }) => stated),
    ]),
  );

/** Most shapes that are remembered: some 200 megabytes. */
const mostShapes = 200_000;

const isStated = ({ claims }: Holding): boolean => claims.length > 0;

export type HoldingsOf = {
  readonly store: Reader;
  readonly clocks: Clocks;
  readonly kindOf: (id: string) => DeclaredEntity['kind'];
  /** Parties that somebody reports to be dissolved, whose holdings may have ended with them. */
  readonly dissolved: ReadonlyMap<string, DeclaredEntity>;
};

/**
 * Judges holdings by `viewAt`, pair by pair. Those without claims and of living owners look alike by the thousand in a
 * register, so each shape is judged once and remembered in `known`; the others are judged together with their evidence.
 */
export const judgingHoldings = ({ store, clocks, kindOf, dissolved }: HoldingsOf) => {
  const known = new Map<string, Judgement | undefined>();
  const ofShape = async (pair: Pair): Promise<Judgement | undefined> => {
    const shape = shapeOf(pair);
    if (known.has(shape)) return known.get(shape);
    const { relations, claims } = await withDataSets(store, [], pair.holdings, {});
    const byId = <T extends { readonly id: string }>(all: readonly T[]) => new Map(all.map(one => [one.id, one]));
    const record = { entities: new Map(), relations: byId(relations), claims: byId(claims) };
    const view = viewAt(withEnds(record, [pair], kindOf), clocks);
    const judged = judgementOf(heldInFirms(view), pair.owner, pair.firm);
    if (known.size >= mostShapes) known.clear();
    known.set(shape, judged);
    return judged;
  };
  const withEvidence = async (pairs: readonly Pair[]): Promise<readonly JudgedHolding[]> => {
    if (pairs.length === 0) return [];
    const owners = [...new Set(pairs.flatMap(({ owner }) => dissolved.get(owner) ?? []))];
    const holdings = pairs.flatMap(pair => pair.holdings);
    const view = viewAt(withEnds(await gather(store, owners, holdings, {}), pairs, kindOf), clocks);
    const held = groupBy(heldInFirms(view), pairOf);
    return pairs.flatMap(({ owner, firm }) => {
      const judged = judgementOf(held.get(pairOf({ from: owner, to: firm })) ?? [], owner, firm);
      return judged ? [{ ...judged, owner, firm }] : [];
    });
  };
  /** `holdings` of whole firms, in the order of firm and owner. */
  return async (holdings: readonly Holding[]): Promise<readonly JudgedHolding[]> => {
    const pairs = [...groupBy(holdings, pairOf).values()].map(
      (own): Pair => ({ owner: own[0]?.from ?? '', firm: own[0]?.to ?? '', holdings: own }),
    );
    const needsEvidence = ({ owner, holdings: own }: Pair): boolean => dissolved.has(owner) || own.some(isStated);
    const judged = [...(await withEvidence(pairs.filter(needsEvidence)))];
    for (const pair of pairs) {
      if (needsEvidence(pair)) continue;
      const found = await ofShape(pair);
      if (found) judged.push({ ...found, owner: pair.owner, firm: pair.firm });
    }
    return judged;
  };
};
