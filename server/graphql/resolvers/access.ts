import { type AccessFindings, accessFindings, type Chain, type OpenEnd } from '../../model/access/report.ts';
import type { Step } from '../../model/access/steps.ts';
import { type Knowledge, recall } from '../../model/recall.ts';
import { restrictedByDefault } from '../../model/restricted.ts';
import { accessRecord, hardwareOf } from '../../store/access.ts';
import { revisionOf } from '../../store/revision.ts';
import { chainInWords, explain, openEndInWords, stepText } from '../accessWords.ts';
import { clocksOf } from '../clocks.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { pageSize } from '../paging.ts';
import type { EntityParent, RelationParent } from '../parents.ts';
import { certaintyOut, statusOut } from '../words.ts';
import { gapsOf } from './gaps.ts';
import { sourcesById } from './sources.ts';

/** Partial chains that one answer may look at before it says that it did not see them all. */
const budget = 200_000;

type Shown = {
  readonly entity: (id: string) => EntityParent;
  readonly relation: (relation: Step['relation']) => RelationParent;
};

const shownIn = (knowledge: Knowledge, clocks: RelationParent['clocks']): Shown => ({
  entity: id => {
    const entity = knowledge.entities.get(id);
    if (!entity) throw new Error(`a chain passes ${id}, which was not fetched`);
    return { ...entity, clocks };
  },
  relation: relation => ({ ...relation, clocks }),
});

const stepsOut = (steps: readonly Step[], shown: Shown) =>
  steps.map(step => ({
    relation: shown.relation(step.relation),
    from: shown.entity(step.from),
    to: shown.entity(step.to),
    certainty: certaintyOut(step.certainty),
    text: stepText(step, shown.entity),
  }));

const chainOut = (chain: Chain, shown: Shown) => ({
  id: chain.id,
  steps: stepsOut(chain.steps, shown),
  holder: chain.holder === undefined ? null : shown.entity(chain.holder),
  party: shown.entity(chain.party),
  window: chain.window,
  certainWindow: chain.certainWindow ?? null,
  certainty: certaintyOut(chain.certainty),
  status: statusOut(chain.status),
  disputed: chain.disputed,
  means: chain.means,
  servers: chain.servers ?? null,
  gpus: chain.gpus ?? null,
  share: chain.share ?? null,
  hops: chain.steps.length,
  independentSources: chain.independentSources,
  personnelOnly: chain.personnelOnly,
  text: chainInWords(chain, shown.entity),
});

const openEndOut = async (end: OpenEnd, shown: Shown, context: Context) => ({
  entity: shown.entity(end.entity),
  steps: stepsOut(end.steps, shown),
  text: openEndInWords(end, shown.entity),
  gaps: await gapsOf(end.entity, context),
});

const explanationOf = async (findings: AccessFindings, shown: Shown, target: string, context: Context) =>
  Promise.all(
    explain(findings, shown.entity, target).map(async ({ text, sources }) => ({
      text,
      sources: await sourcesById(sources, context),
    })),
  );

export const accessChains = async (args: schema.QueryAccessChainsArgs, context: Context) => {
  const first = pageSize(args.first, 50);
  const target = await context.entities.load(args.target);
  if (!target) throw badInput('target', args.target, 'no entity has this id; find one with search');
  const starts = await hardwareOf(context.store, target, context.reading);
  if (!starts)
    throw badInput('target', args.target, `it is a ${target.kind}; give a fleet, site, lease, case or jurisdiction`);
  const clocks = clocksOf(args, context);
  const restricted = args.restricted ?? restrictedByDefault;
  const jurisdictions = new Set(restricted);
  const record = await accessRecord(context.store, starts, clocks, jurisdictions, context.reading);
  const knowledge = recall(record, clocks);
  const ids = starts.map(start => start.id);
  const findings = accessFindings(knowledge, ids, jurisdictions, { first, budget });
  const shown = shownIn(knowledge, clocks);
  return {
    target: { ...target, clocks },
    asOf: args.asOf ?? context.today,
    knownBy: args.knownBy ?? context.today,
    restricted: [...jurisdictions],
    revision: await revisionOf(context.store, context.reading),
    parties: findings.parties.map(shown.entity),
    holders: findings.holders.map(({ entity, by, certainty }) => ({
      entity: shown.entity(entity),
      by,
      certainty: certaintyOut(certainty),
    })),
    chains: findings.chains.map(chain => chainOut(chain, shown)),
    chainCount: findings.chainCount,
    truncated: findings.truncated || record.truncated,
    omitted: findings.chainCount - findings.chains.length,
    commonRelations: findings.commonRelations.map(shown.relation),
    openEnds: await Promise.all(findings.openEnds.map(end => openEndOut(end, shown, context))),
    explanation: await explanationOf(findings, shown, target.name, context),
  };
};
