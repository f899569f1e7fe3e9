import { graphKinds } from '../../../domain/vocabulary/kinds.ts';
import { chinese } from '../../formats/chinese.ts';
import type { Match } from '../../model/names/match.ts';
import { proposing } from '../../screening/partyNames/proposing.ts';
import { findByName } from '../../store/search.ts';
import { findClaims } from '../../store/searchClaims.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { pageSize } from '../paging.ts';

const longest = 200;

export const matchOut = ({ field, text, how, score }: Match, part?: string) => ({
  field,
  text,
  part: part ?? null,
  score,
  how: how.replaceAll('-', '_').toUpperCase() as schema.SearchMatchKind,
});

export const search = async (args: schema.QuerySearchArgs, context: Context) => {
  const first = pageSize(args.first, 20);
  if (args.text.length > longest)
    throw badInput('text', `${args.text.slice(0, 40)}…`, `keep it below ${longest} characters`);
  const kinds = args.kinds ?? graphKinds;
  const question = { text: args.text, kinds, gaps: !args.kinds, exact: args.exact ?? false };
  const { partyNames } = context.asked;
  const propose = partyNames && proposing(context.store, partyNames, first, context.reading);
  const nothing = { claims: [], truncated: false };
  const [{ entities, gaps, truncated }, said] = await Promise.all([
    findByName(context.store, question, chinese, context.reading, propose),
    args.kinds ? nothing : findClaims(context.store, question, chinese, context.reading),
  ]);
  return {
    hits: entities.slice(0, first).map(({ candidate: { what }, match }) => ({
      entity: what,
      score: match.score,
      matched: matchOut(match),
    })),
    gaps: gaps.slice(0, first).map(({ candidate: { what }, match }) => ({
      gap: what,
      score: match.score,
      matched: matchOut(match),
    })),
    claims: said.claims.slice(0, first).map(({ candidate: { what }, match }) => ({
      claim: what,
      score: match.score,
      matched: matchOut(match),
    })),
    claimsTruncated: said.truncated || said.claims.length > first,
    truncated: truncated || entities.length > first || gaps.length > first,
  };
};
