import { possiblyPublished } from '../../../domain/publication.ts';
import { suppose } from '../../model/access/whatIf.ts';
import { disagreement, partyTests } from '../../model/accessTests/accessTests.ts';
import { testsOverParts } from '../../model/accessTests/testsOverParts.ts';
import { lazy } from '../../model/lazy.ts';
import { analyseOwnership } from '../../model/ownership/analysis.ts';
import { ownershipReport } from '../../model/ownership/report.ts';
import { viewingAt } from '../../model/snapshot.ts';
import { snapshotInParts } from '../../model/snapshotInParts.ts';
import { ownershipRecord } from '../../store/ownership.ts';
import { runCooperatively } from '../../store/runCooperatively.ts';
import { jurisdictionsOf } from '../askAccess.ts';
import { clocksOf } from '../clocks.ts';
import { type Context, primed } from '../context.ts';
import { entityOf } from '../entityOf.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { hypothesesOf } from '../hypotheses.ts';
import { pageSize } from '../paging.ts';
import { regimeOf, regimeOut } from '../regimes.ts';
import { revisionIn } from '../revision.ts';
import { shownIn } from '../shown.ts';
import { certaintyOut, wordOut } from '../words.ts';
import { hypothesesOut } from './accessTests.ts';

export const ownership = async (args: schema.QueryOwnershipArgs, context: Context) => {
  const firm = await entityOf('firm', args.firm, context);
  if (firm.kind !== 'Firm') throw badInput('firm', args.firm, `it is a ${firm.kind}; only firms have owners here`);
  const first = pageSize(args.first, 50);
  const clocks = clocksOf(args, context);
  const jurisdictions = jurisdictionsOf(args.restricted);
  const record = primed(await ownershipRecord(context.store, [firm], new Set(), context.reading), context);
  const recorded = await runCooperatively(viewingAt(record, clocks), context.reading);
  const hypotheses = hypothesesOf(args, recorded);
  const snapshot = suppose(recorded, hypotheses);
  const shown = shownIn(snapshot, clocks);
  const regime = regimeOf(args.regime, clocks.asOf);
  const analysis = analyseOwnership(snapshot, jurisdictions, regime);
  const report = await runCooperatively(ownershipReport(firm.id, analysis, first), context.reading);
  const parts = (await runCooperatively(snapshotInParts(snapshot, record, clocks, hypotheses), context.reading)).map(
    ({ part, known }) => ({
      ...{ part, analysis: known === snapshot ? analysis : analyseOwnership(known, jurisdictions, regime) },
    }),
  );
  for (const each of parts) await runCooperatively(each.analysis.preparing(firm.id), context.reading);
  const tests = lazy(() =>
    testsOverParts(parts.map(each => ({ part: each.part, results: partyTests(firm.id, each.analysis) }))),
  );
  return {
    firm: shown.entity(firm.id),
    asOf: args.asOf ?? context.today,
    knownBy: args.knownBy ?? context.today,
    restricted: [...jurisdictions],
    revision: await revisionIn(context),
    relations: report.relations.map(shown.relation),
    owners: report.owners.map(owner => ({
      ...owner,
      restricted: owner.restricted === 'undetermined' ? null : owner.restricted === 'yes',
      entity: shown.entity(owner.entity),
      controls: wordOut(owner.controls),
    })),
    ownerCount: report.ownerCount,
    ultimateParents: analysis
      .parents(firm.id)
      .map(({ entity, certainty }) => ({ entity: shown.entity(entity), certainty: certaintyOut(certainty) })),
    restrictedShare: report.restrictedShare ?? null,
    accountedFor: report.accountedFor,
    unaccountedFor: report.unaccountedFor.map(({ firm: each, share }) => ({ firm: shown.entity(each), share })),
    regime: regimeOut(regime),
    excesses: report.overAllocations.map(each => ({ ...each, firm: shown.entity(each.firm) })),
    get tests() {
      return tests().map(result => ({ result, shown }));
    },
    get disagreement() {
      return disagreement(firm.name, tests()) ?? null;
    },
    possiblyPublished: possiblyPublished(record.claims.values(), clocks.knownBy),
    hypotheses: hypothesesOut(snapshot, shown),
    truncated: record.truncated || report.ownerCount > report.owners.length,
  };
};
