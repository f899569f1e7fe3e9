import type { Chain, OpenEnd } from '../../model/access/report.ts';
import type { Step } from '../../model/access/steps.ts';
import { possiblyPublished } from '../../model/publication.ts';
import type { Sentence } from '../../model/sentence.ts';
import { accessLimits } from '../../store/access.ts';
import { revisionOf } from '../../store/revision.ts';
import { chainInWords, explain, openEndInWords, stepText, unreadInWords } from '../accessWords.ts';
import { askAccess } from '../askAccess.ts';
import { beside } from '../beside.ts';
import type { Complete } from '../complete.ts';
import type { Context } from '../context.ts';
import type * as schema from '../generated/types.ts';
import { pageSize } from '../paging.ts';
import { shownIn } from '../shown.ts';
import { certaintyOut, statusOut } from '../words.ts';
import { hypothesesOut, testedOut } from './accessTests.ts';
import { gapsOf } from './gaps.ts';
import { withQuestion } from './rules.ts';

type Shown = ReturnType<typeof shownIn>;

export const stepsOut = (steps: readonly Step[], shown: Shown) =>
  steps.map(step => ({
    relation: shown.relation(step.relation),
    from: shown.entity(step.from),
    to: shown.entity(step.to),
    certainty: certaintyOut(step.certainty),
    text: stepText(step, shown.entity),
  }));

export const chainOut = (chain: Chain, shown: Shown) => ({
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

type Judged = {
  readonly broken: ReturnType<typeof testedOut>['broken'];
  readonly shown: Shown;
  readonly explained: () => Promise<readonly Sentence[]>;
};
const judged = beside<Judged>('what judges it');

export const accessChains = async (args: schema.QueryAccessChainsArgs, context: Context) => {
  const asked = await askAccess(args, pageSize(args.first, 50), context);
  const { target, clocks, findings } = asked;
  const shown = shownIn(asked.knowledge, clocks);
  const tested = testedOut(asked, shown, context);
  const unread = unreadInWords(asked.record, shown.entity, accessLimits.levels);
  const about = target.kind === 'Case' ? `the hardware of “${target.name}”` : target.name;
  const report = withQuestion(asked, {
    target: { ...target, clocks },
    asOf: args.asOf ?? context.today,
    knownBy: args.knownBy ?? context.today,
    restricted: [...asked.jurisdictions],
    revision: await revisionOf(context.store, context.reading),
    hardware: findings.starts.map(shown.entity),
    parties: findings.parties.map(shown.entity),
    get holders() {
      return tested.holders();
    },
    hypotheses: hypothesesOut(asked.knowledge, shown),
    // By `AccessWork`.
    ...{ breakers: [], breakerCount: 0, firmBreakers: [], breakersTruncated: false, explanation: [] },
    chains: findings.chains.map(chain => chainOut(chain, shown)),
    chainCount: findings.chainCount,
    truncated: asked.truncated,
    omitted: findings.chainCount - findings.chains.length,
    unread: unread ?? null,
    commonRelations: findings.commonRelations.map(shown.relation),
    possiblyPublished: possiblyPublished(asked.record.claims.values(), clocks.knownBy),
    openEnds: await Promise.all(findings.openEnds.map(end => openEndOut(end, shown, context))),
  });
  judged.keep(report, {
    broken: tested.broken,
    shown,
    explained: async () => [
      ...explain(findings, shown.entity, about),
      ...(unread === undefined ? [] : [{ text: unread, sources: [] }]),
      ...(await tested.sentences()),
    ],
  });
  return report;
};

/** The parts of a report that are long work; they are worked out only where somebody asks for them, with rests. */
export const AccessWork: Pick<
  Complete<schema.AccessReportResolvers>,
  'breakers' | 'breakerCount' | 'firmBreakers' | 'breakersTruncated' | 'explanation'
> = {
  breakers: async report => {
    const { broken, shown } = judged.of(report);
    return (await broken()).relations.map(set => ({ relations: set.map(shown.relation) }));
  },
  breakerCount: async report => (await judged.of(report).broken()).relationCount,
  firmBreakers: async report => {
    const { broken, shown } = judged.of(report);
    return (await broken()).firms.map(set => ({ firms: set.map(shown.entity) }));
  },
  breakersTruncated: async report => !(await judged.of(report).broken()).complete,
  explanation: report => judged.of(report).explained(),
};
