import { type Draw, drawFrom } from '../sample/draw.ts';

/** The owner has a share of the firm, per cent. Firms are numbered from 0, persons after them; no two holdings have the same ends. */
export type Holding = { readonly owner: number; readonly firm: number; readonly share: number };

/**
 * `ordinary`: some 1.6 holdings a firm, few owners with many, small circles. `dense`: the same with one component of 7 % of
 * the firms in which each leads to each. `block`: 40 firms that each hold 2 % of all other firms.
 */
export type GraphKind = 'ordinary' | 'dense' | 'block';

const blockSize = 40;
/** Every so many firms one is held a little by a firm below it. */
const circleEvery = 40;

/** Firms and persons. */
export const madeNodes = (kind: GraphKind, firms: number): number =>
  kind === 'block' ? firms : firms + Math.ceil((firms * 2) / 3);

/** From 0 to 1, all values alike. */
const real = ({ upTo }: Draw): number => upTo(2 ** 31) / 2 ** 31;

/** Hundredths of a per cent, for each owner at least one, that add up to at most `held` per cent; a few large ones. */
const sharesOf = (owners: number, held: number, draw: Draw): number[] => {
  const weights = Array.from({ length: owners }, () => (-Math.log(1 - real(draw))) ** 3 + 0.01);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map(weight => Math.max(0.01, Math.floor((held * weight * 100) / sum) / 100));
};

/** Owners of a firm of an ordinary register: most have one, few many. */
const ordinaryOwners = (firm: number, firms: number, persons: number, draw: Draw): Set<number> => {
  const owners = new Set<number>();
  const count = 1 + Math.floor(-Math.log(1 - real(draw)) * 0.95);
  for (let i = 0; i < count; i += 1) {
    // Firms hold those that come later.
    if (firm > 0 && real(draw) < 0.3) owners.add(Math.floor(firm * real(draw) ** 2));
    else owners.add(firms + Math.floor(persons * real(draw) ** 1.5));
  }
  return owners;
};

function* block(firms: number): Generator<Holding> {
  for (let firm = 0; firm < firms; firm += 1)
    for (let owner = 0; owner < Math.min(blockSize, firms); owner += 1)
      if (owner !== firm) yield { owner, firm, share: 2 };
}

/**
 * Made holdings of so many firms, firm by firm; the same for the same seed. Nothing is kept but the firm at hand. Owners of a
 * firm hold no more than 100 together.
 */
export function* madeHoldings(kind: GraphKind, firms: number, seed = 1): Generator<Holding> {
  if (kind === 'block') return yield* block(firms);
  const draw = drawFrom(seed);
  const persons = madeNodes(kind, firms) - firms;
  const core = kind === 'dense' ? Math.floor(firms * 0.068) : 0;
  for (let firm = 0; firm < firms; firm += 1) {
    const owners = ordinaryOwners(firm, firms, persons, draw);
    // A ring through the core, and two ways across.
    if (firm < core)
      for (const owner of [(firm + core - 1) % core, draw.upTo(core), draw.upTo(core)])
        if (owner !== firm) owners.add(owner);
    const place = firm % circleEvery;
    if (firm >= core && place > 0 && place < 3) owners.add(firm - 1);
    const held = 55 + real(draw) * 38;
    const shares = sharesOf(owners.size, held, draw);
    let i = 0;
    for (const owner of owners) {
      yield { owner, firm, share: shares[i] ?? 0.01 };
      i += 1;
    }
    const below = firm + 1 + draw.upTo(2);
    if (firm >= core && place === 0 && below < firms) yield { owner: below, firm, share: 5 };
  }
}
