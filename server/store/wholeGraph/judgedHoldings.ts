import { isHeld } from '../../../domain/dates.ts';
import type { Properties, Relation } from '../../../domain/graph.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { heldInFirms, type RecordedStake, recordedStakes } from '../../model/ownership/stakes.ts';
import { type Clocks, type KnownRelation, viewAt } from '../../model/snapshot.ts';
import { stakeFigures } from '../../model/succession.ts';
import { gather } from '../gather.ts';
import type { Reader } from '../query.ts';
import { type DeclaredEntity, relationFrom, type Stated, type Stored } from '../rows.ts';
import type { AlikeHoldings, StoredHolding } from './wholeQueries.ts';

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

/** In the order of `stakeFigures`. */
type Figures = readonly (number | null)[];

const withoutFigures = (values: Properties): Properties =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !stakeFigures.includes(name)));
const figuresOf = (values: Figures): Properties =>
  Object.fromEntries(
    stakeFigures.flatMap((name, i) => {
      const value = values[i];
      return typeof value === 'number' ? [[name, value] as const] : [];
    }),
  );

/** All on which it depends what relations without claims come to: what is stated of them, but not who states it of whom. */
const shapeOf = (holdings: readonly Holding[], values: (all: Properties) => Properties): string =>
  JSON.stringify(
    holdings.map(({ kind, properties, status, recorded, disputed, statements }) => [
      ...[kind, status, recorded, disputed, statements === undefined ? values(properties) : null],
      statements?.map(({ record: _, ...stated }) => ({ ...stated, values: values(stated.values) })),
    ]),
  );

/** Most shapes that are remembered, each of some hundred bytes. */
const mostShapes = 200_000;

const remember = <T>(all: Map<string, T>, key: string, value: T): T => {
  if (all.size >= mostShapes) all.clear();
  all.set(key, value);
  return value;
};

/** What one holding of a shape is at the clocks, and what it comes to by its figures; undefined where it did not hold. */
type Alike = { readonly known: KnownRelation | undefined; readonly byFigures: Map<string, Judgement | undefined> };

const judgedAs = ({ known, byFigures }: Alike, figures: Figures): Judgement | undefined => {
  const key = figures.join(' ');
  if (known === undefined || byFigures.has(key)) return byFigures.get(key);
  const properties = { ...withoutFigures(known.properties), ...figuresOf(figures) };
  return remember(byFigures, key, judgementOf([{ ...known, properties }], known.from, known.to));
};

const holdingOf = (kind: string, told: Stored, [from, to, id, ...figures]: StoredHolding): Holding =>
  relationFrom({
    ...{ kind, from, to },
    properties: {
      ...withoutFigures(told as Properties),
      ...figuresOf(figures),
      id: id ?? `${kind}~${from}~${to}~${told.start ?? ''}`,
    },
  });

/** Whether a data set states it once, or nobody but a bulk load, and no claim. */
const isPlain = ({ statements, claims }: Stored): boolean =>
  (!Array.isArray(statements) || statements.length === 1) && (!Array.isArray(claims) || claims.length === 0);

/** The pairs between which several relations lead. */
const pairsOfSeveral = (rows: readonly AlikeHoldings[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const { holdings } of rows)
    for (const [from, to] of holdings) {
      const pair = `${to} ${from}`;
      if (seen.has(pair)) several.add(pair);
      else seen.add(pair);
    }
  return several;
};

export type HoldingsOf = {
  readonly store: Reader;
  readonly clocks: Clocks;
  readonly kindOf: (id: string) => DeclaredEntity['kind'];
  /** Parties that somebody reports to be dissolved, whose holdings may have ended with them. */
  readonly dissolved: ReadonlyMap<string, DeclaredEntity>;
};

/**
 * Judges holdings by `viewAt`, pair by pair. Those without claims and of living owners look alike by the thousand in a
 * register, so each shape is judged once and remembered; the others are judged together with their evidence.
 */
export const judgingHoldings = ({ store, clocks, kindOf, dissolved }: HoldingsOf) => {
  const ofOne = new Map<string, Alike>();
  const ofSeveral = new Map<string, Judgement | undefined>();
  /** What held between pairs, with all its evidence, and of what becomes of some owners. */
  const heldAmong = async (pairs: readonly Pair[], owners: readonly DeclaredEntity[] = []) => {
    const holdings = pairs.flatMap(pair => pair.holdings);
    const record = await gather(store, owners, holdings, {});
    const ends = pairs.flatMap(({ owner, firm }) => [owner, firm]).map(id => [id, stub(id, kindOf(id))] as const);
    return heldInFirms(viewAt({ ...record, entities: new Map([...ends, ...record.entities]) }, clocks));
  };
  const likeOf = async (holding: Holding): Promise<Alike> => {
    const shape = shapeOf([holding], withoutFigures);
    const found = ofOne.get(shape);
    if (found) return found;
    const [known] = await heldAmong([{ owner: holding.from, firm: holding.to, holdings: [holding] }]);
    return remember(ofOne, shape, { known, byFigures: new Map() });
  };
  const judgedTogether = async (pair: Pair): Promise<Judgement | undefined> => {
    const shape = shapeOf(pair.holdings, values => values);
    if (ofSeveral.has(shape)) return ofSeveral.get(shape);
    return remember(ofSeveral, shape, judgementOf(await heldAmong([pair]), pair.owner, pair.firm));
  };
  const withEvidence = async (pairs: readonly Pair[]): Promise<readonly JudgedHolding[]> => {
    if (pairs.length === 0) return [];
    const owners = [...new Set(pairs.flatMap(({ owner }) => dissolved.get(owner) ?? []))];
    const held = groupBy(await heldAmong(pairs, owners), pairOf);
    return pairs.flatMap(({ owner, firm }) => {
      const judged = judgementOf(held.get(pairOf({ from: owner, to: firm })) ?? [], owner, firm);
      return judged ? [{ ...judged, owner, firm }] : [];
    });
  };
  /** All holdings of some firms, and control of them. */
  return async (rows: readonly AlikeHoldings[]): Promise<readonly JudgedHolding[]> => {
    const judged: JudgedHolding[] = [];
    const add = (owner: string, firm: string, found: Judgement | undefined): void => {
      if (found) judged.push({ ...found, owner, firm });
    };
    const several = pairsOfSeveral(rows);
    const together: Holding[] = [];
    for (const { kind, told, holdings } of rows) {
      // It does not matter whose holding is judged for all that are alike.
      const like = isPlain(told)
        ? await likeOf(holdingOf(kind, told, ['owner', 'firm', null, 0, 0, null, null]))
        : undefined;
      for (const holding of holdings) {
        const [from, to, , ...figures] = holding;
        // A firm's own shares count for nobody.
        if (from === to) continue;
        if (like === undefined || dissolved.has(from) || several.has(`${to} ${from}`))
          together.push(holdingOf(kind, told, holding));
        else add(from, to, judgedAs(like, figures));
      }
    }
    const pairs = [...groupBy(together, pairOf).values()].map(
      (own): Pair => ({ owner: own[0]?.from ?? '', firm: own[0]?.to ?? '', holdings: own }),
    );
    const needsEvidence = ({ owner, holdings }: Pair): boolean =>
      dissolved.has(owner) || holdings.some(({ claims }) => claims.length > 0);
    judged.push(...(await withEvidence(pairs.filter(needsEvidence))));
    for (const pair of pairs) if (!needsEvidence(pair)) add(pair.owner, pair.firm, await judgedTogether(pair));
    return judged;
  };
};
