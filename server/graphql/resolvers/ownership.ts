import { suppose } from '../../model/access/whatIf.ts';
import { disagreement, partyTests } from '../../model/accessTests/accessTests.ts';
import { groundOf } from '../../model/accessTests/ground.ts';
import { lazy } from '../../model/lazy.ts';
import { ownershipReport } from '../../model/ownership/report.ts';
import { possiblyPublished } from '../../model/publication.ts';
import { recalling } from '../../model/recall.ts';
import { inTurns } from '../../store/inTurns.ts';
import { ownershipRecord } from '../../store/ownership.ts';
import { revisionOf } from '../../store/revision.ts';
import { jurisdictionsOf } from '../askAccess.ts';
import { clocksOf } from '../clocks.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { hypothesesOf } from '../hypotheses.ts';
import { pageSize } from '../paging.ts';
import { shownIn } from '../shown.ts';
import { certaintyOut, wordOut } from '../words.ts';
import { hypothesesOut, testOut } from './accessTests.ts';

export const ownership = async (args: schema.QueryOwnershipArgs, context: Context) => {
  const firm = await context.entities.load(args.firm);
  if (!firm) throw badInput('firm', args.firm, 'no entity has this id; find one with search');
  if (firm.kind !== 'Firm') throw badInput('firm', args.firm, `it is a ${firm.kind}; only firms have owners here`);
  const first = pageSize(args.first, 50);
  const clocks = clocksOf(args, context);
  const jurisdictions = jurisdictionsOf(args.restricted);
  const record = await ownershipRecord(context.store, [firm], new Set(), context.reading);
  const recorded = await inTurns(recalling(record, clocks), context.reading);
  const knowledge = suppose(recorded, hypothesesOf(args, recorded));
  const shown = shownIn(knowledge, clocks);
  const ground = groundOf(knowledge, jurisdictions);
  const report = await inTurns(ownershipReport(firm.id, ground, first), context.reading);
  await inTurns(ground.integrating(firm.id), context.reading);
  const tests = lazy(() => partyTests(firm.id, ground));
  return {
    firm: shown.entity(firm.id),
    asOf: args.asOf ?? context.today,
    knownBy: args.knownBy ?? context.today,
    restricted: [...jurisdictions],
    revision: await revisionOf(context.store, context.reading),
    relations: report.relations.map(shown.relation),
    owners: report.owners.map(owner => ({
      ...owner,
      entity: shown.entity(owner.entity),
      controls: wordOut(owner.controls),
    })),
    ownerCount: report.ownerCount,
    ultimateParents: ground
      .parents(firm.id)
      .map(({ entity, certainty }) => ({ entity: shown.entity(entity), certainty: certaintyOut(certainty) })),
    restrictedShare: report.restrictedShare ?? null,
    excesses: report.excesses.map(excess => ({ ...excess, firm: shown.entity(excess.firm) })),
    get tests() {
      return tests().map(result => testOut(result, shown));
    },
    get disagreement() {
      return disagreement(firm.name, tests()) ?? null;
    },
    possiblyPublished: possiblyPublished(record.claims.values(), clocks.knownBy),
    hypotheses: hypothesesOut(knowledge, shown),
    truncated: record.truncated || report.ownerCount > report.owners.length,
  };
};
