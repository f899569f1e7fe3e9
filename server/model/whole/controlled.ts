import { moreThanHalf } from '../ownership/closure.ts';
import { atMost } from './aggregated.ts';
import { type Closure, closing, counting } from './closing.ts';
import { type Found, nothingFound, verdictNumber } from './found.ts';
import { certainOf, unreportedOf } from './holdings.ts';
import { circlesOfVotes, orderOf } from './prepared.ts';
import { type Held, unaided } from './unaided.ts';
import type { StakeTable, WholeOwnership } from './wholeOwnership.ts';

/** Parties, and the firms to find it for. */
type Asked = { readonly parties: Uint32Array; readonly firms: Uint32Array };

/** The greater of what stands there and a value. */
const raise = (values: Float64Array | Uint8Array, at: number, value: number): void => {
  if (value > (values[at] ?? 0)) values[at] = value;
};

/**
 * Each party alone: adds it, shows the firms that joined with it and, each once, all that it came to hold something of or
 * brought in, and takes it back.
 */
const eachAlone = (
  closure: Closure,
  parties: Uint32Array,
  see: (party: number, reached: readonly number[], joined: Uint32Array) => void,
): void => {
  const seenBy = new Uint32Array(closure.turn.length);
  for (const [i, party] of parties.entries()) {
    const before = closure.size();
    closure.add([party]);
    const joined = closure.members.subarray(before, closure.size());
    const reached: number[] = [];
    const reach = (firm: number): void => {
      if (seenBy[firm] === i + 1) return;
      seenBy[firm] = i + 1;
      reached.push(firm);
    };
    closure.touched().forEach(reach);
    joined.forEach(reach);
    see(party, reached, joined);
    closure.takeBack();
  }
};

/** Beside what each party controls: the most votes of each firm, and the firms that it may control, by what nobody reports. */
const withUnreported = (whole: WholeOwnership, votes: StakeTable, asked: Asked, found: Found): void => {
  const { isFirm, controls: links } = whole;
  const { parties, firms } = asked;
  const circleOf = circlesOfVotes(votes, links);
  const open = closing(counting(votes, 'open', moreThanHalf, { links, besides: unreportedOf(votes, isFirm) }));
  const isAsked = new Uint8Array(whole.nodes);
  // Firms that help an owner of theirs to what nobody reports: a party that helps it too may have more than is new.
  const helpful = new Map<number, number[]>();
  for (const firm of firms) {
    isAsked[firm] = 1;
    if (open.turn[firm] !== 0) raise(found.verdict, firm, verdictNumber('none-reported'));
    const { min } = unaided(firm, open, circleOf);
    raise(found.most, firm, Math.min(100, min));
    const circle = circleOf[firm] ?? 0;
    if (min < (open.min[firm] ?? 0)) helpful.set(circle, [...(helpful.get(circle) ?? []), firm]);
  }
  open.mark();
  eachAlone(open, parties, (party, reached, joined) => {
    const circles = helpful.size === 0 ? [] : new Set([party, ...reached].map(firm => circleOf[firm] ?? 0));
    const helped = [...circles].flatMap(circle => helpful.get(circle) ?? []);
    for (const firm of [...reached, ...helped])
      if (isAsked[firm] === 1) raise(found.most, firm, Math.min(100, unaided(firm, open, circleOf).min));
    for (const firm of joined) raise(found.verdict, firm, verdictNumber('none-reported'));
  });
};

/**
 * Control by parties, each alone, over all firms at once, as `controlTest` finds it: what is found of each node. The closure
 * of all that nobody reports is worked out once, and each party added to it and taken back: only what lies above a firm
 * can count for it, so it is the closure of the firm's own part. O(stakes below each party + stakes).
 */
const controlByNode = (whole: WholeOwnership, votes: StakeTable, asked: Asked): Found => {
  const { controls: links } = whole;
  const circleOf = circlesOfVotes(votes, links);
  const certain = certainOf(votes);
  const found = nothingFound(whole.nodes);
  const alone = (
    which: 'surest' | 'fullest',
    verdict: 'yes' | 'undetermined',
    see: (firm: number, held: Held) => void,
  ): void => {
    const closure = closing(counting(votes, which, moreThanHalf, { links }));
    eachAlone(closure, asked.parties, (_, reached, joined) => {
      for (const firm of reached) see(firm, unaided(firm, closure, circleOf));
      for (const firm of joined) raise(found.verdict, firm, verdictNumber(verdict));
    });
  };
  const isSame = orderOf(votes).isExact && links.certain.every(sure => sure === 1);
  alone('surest', 'yes', (firm, { min }) => {
    raise(found.min, firm, Math.min(100, min));
    if (isSame) raise(found.max, firm, Math.min(100, min));
  });
  if (!isSame)
    alone('fullest', 'undetermined', (firm, { min, max }) =>
      raise(found.max, firm, atMost(min, max, certain[firm] ?? 0)),
    );
  withUnreported(whole, votes, asked, found);
  return found;
};

export const controlledOf = (whole: WholeOwnership, votes: StakeTable, asked: Asked): Found => {
  const { verdict, min, max, most } = controlByNode(whole, votes, asked);
  const { firms } = asked;
  return {
    verdict: Uint8Array.from(firms, firm => verdict[firm] ?? 0),
    min: Float64Array.from(firms, firm => min[firm] ?? 0),
    max: Float64Array.from(firms, firm => max[firm] ?? 0),
    most: Float64Array.from(firms, firm => Math.max(most[firm] ?? 0, max[firm] ?? 0)),
  };
};
