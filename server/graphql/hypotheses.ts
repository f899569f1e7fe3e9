import { parseRelationId, relationId } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { isRelationKind } from '../../domain/vocabulary/kinds.ts';
import type { Hypothesis } from '../model/access/whatIf.ts';
import { relationMeant } from '../model/oneFact.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { badInput } from './errors.ts';
import type * as schema from './generated/types.ts';

export type HypothesisArguments = { readonly hypotheses?: readonly schema.HypothesisInput[] | null | undefined };

const most = 100;

const shareFrom = (input: schema.HypothesisInput): Hypothesis['suppose'] => {
  const [min, max] = [input.shareMin ?? 0, input.shareMax ?? 100];
  if (!(min >= 0 && min <= max && max <= 100))
    throw badInput('hypotheses', input, 'write shares from 0 to 100, shareMin not above shareMax');
  return { min, max };
};

/** The hypotheses of a question. Throws on one that supposes nothing, too much, or something of a relation out of its reach. */
export const hypothesesOf = ({ hypotheses }: HypothesisArguments, snapshot: Snapshot): readonly Hypothesis[] => {
  if (!hypotheses) return [];
  if (hypotheses.length > most) throw badInput('hypotheses', hypotheses.length, `give at most ${most}`);
  const alike = groupBy(snapshot.relations, ({ kind, from, to }) => relationId(kind, from, to));
  return hypotheses.map((input): Hypothesis => {
    const { relation } = input;
    const share = typeof input.shareMin === 'number' || typeof input.shareMax === 'number';
    if ([input.ended === true, input.held === true, share].filter(Boolean).length !== 1)
      throw badInput('hypotheses', input, 'suppose one thing of it: ended: true, held: true, or a share');
    const parts = parseRelationId(relation);
    const key = parts && isRelationKind(parts.kind) ? relationId(parts.kind, parts.from, parts.to) : '';
    const found = relationMeant(relation, alike.get(key) ?? []);
    if (found === undefined)
      throw badInput('hypotheses', relation, 'no relation with this id is within reach of the question at these dates');
    const { id, kind } = found;
    if (share && kind !== 'OWNS') throw badInput('hypotheses', relation, `it is ${kind}; only OWNS has a share`);
    return { relation: id, suppose: input.ended === true ? 'ended' : input.held === true ? 'held' : shareFrom(input) };
  });
};
