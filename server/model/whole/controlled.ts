import { moreThanHalf } from '../ownership/closure.ts';
import { type Asked, aloneByNode } from './eachAlone.ts';
import type { Found } from './found.ts';
import { circlesOfVotes } from './prepared.ts';
import type { StakeTable, WholeOwnership } from './wholeOwnership.ts';

/** Control of firms by parties, as `controlTest` finds it; cost as `aloneByNode`. */
export const controlledOf = ({ isFirm, controls: links }: WholeOwnership, votes: StakeTable, asked: Asked): Found => {
  const circleOf = circlesOfVotes(votes, links);
  const { verdict, min, max, most } = aloneByNode(
    { stakes: votes, isFirm, enough: moreThanHalf, links, circleOf },
    asked,
  );
  const { firms } = asked;
  return {
    verdict: Uint8Array.from(firms, firm => verdict[firm] ?? 0),
    min: Float64Array.from(firms, firm => min[firm] ?? 0),
    max: Float64Array.from(firms, firm => max[firm] ?? 0),
    most: Float64Array.from(firms, firm => Math.max(most[firm] ?? 0, max[firm] ?? 0)),
  };
};
