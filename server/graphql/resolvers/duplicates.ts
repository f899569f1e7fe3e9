import { mergeableKinds } from '../../../domain/vocabulary/kinds.ts';
import { chinese } from '../../formats/chinese.ts';
import { findDuplicates } from '../../store/duplicates.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { pageSize } from '../paging.ts';

const mergeable: readonly string[] = mergeableKinds;

export const duplicateCandidates = async (args: schema.QueryDuplicateCandidatesArgs, context: Context) => {
  const first = pageSize(args.first, 50);
  const leastScore = args.minScore ?? 0.5;
  if (leastScore < 0.01 || leastScore > 1) throw badInput('minScore', leastScore, 'write a number from 0.01 to 1');
  const stranger = args.kinds?.find(kind => !mergeable.includes(kind));
  if (stranger !== undefined)
    throw badInput('kinds', stranger, `entities of this kind are never merged; name some of ${mergeable.join(', ')}`);
  const found = await findDuplicates(
    context.store,
    { kinds: args.kinds ?? undefined, leastScore },
    chinese,
    context.reading,
  );
  const listed = found.candidates.slice(0, first);
  const omitted = found.candidates.length - listed.length;
  return {
    candidates: listed.map(({ a, b, score, reasons }) => ({ entities: [a, b], score, reasons })),
    considered: found.considered,
    truncated: found.truncated || omitted > 0,
    omitted,
  };
};
