import { partyKinds } from '../../../domain/vocabulary/kinds.ts';
import { chinese } from '../../formats/chinese.ts';
import { similarNames as similarTo } from '../../screening/similarNames.ts';
import type { Context } from '../context.ts';
import { entityOf } from '../entityOf.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { pageSize } from '../paging.ts';
import { matchOut } from './search.ts';

export const similarNames = async (args: schema.QuerySimilarNamesArgs, context: Context) => {
  const first = pageSize(args.first, 10);
  const party = await entityOf('party', args.party, context);
  if (!partyKinds.has(party.kind))
    throw badInput('party', args.party, `it is a ${party.kind}; give a firm, a national or a public body`);
  const { compared, parties } = await similarTo(
    context.store,
    party,
    { chinese, beside: context.asked.partyNames },
    context.reading,
  );
  return {
    ...{ party, compared, totalCount: parties.length },
    parties: parties
      .slice(0, first)
      .map(({ party: entity, name, match }) => ({ entity, name, matched: matchOut(match) })),
  };
};
