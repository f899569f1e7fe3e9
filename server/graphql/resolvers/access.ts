import { possiblyPublished } from '../../../domain/publication.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import { relationDetails, relationVerb } from '../../../domain/words.ts';
import {
  chainInWords,
  chokepointsInWords,
  explain,
  openEndInWords,
  stepText,
  unreadInWords,
} from '../../model/access/inWords.ts';
import type { Chain } from '../../model/access/report.ts';
import type { Step } from '../../model/access/steps.ts';
import { verdictsInWords } from '../../model/accessTests/accessTests.ts';
import { accessLimits } from '../../store/access.ts';
import { type AskedAccess, askAccess } from '../askAccess.ts';
import type { Complete } from '../complete.ts';
import type { Context } from '../context.ts';
import type * as schema from '../generated/types.ts';
import { pageSize } from '../paging.ts';
import { regimeOut } from '../regimes.ts';
import { revisionIn } from '../revision.ts';
import type { Shown } from '../shown.ts';
import { certaintyOut, statusOut } from '../words.ts';
import { hypothesesOut } from './accessTests.ts';
import { listingsOn, rulesOn } from './rules.ts';

export const stepsOut = (steps: readonly Step[], shown: Shown) =>
  steps.map(step => ({
    relation: shown.relation(step.relation),
    from: shown.entity(step.from),
    to: shown.entity(step.to),
    certainty: certaintyOut(step.certainty),
    verb: relationVerb(step.relation.kind, step.relation.from === step.from),
    details: relationDetails(step.relation),
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

export const accessChains = (args: schema.QueryAccessChainsArgs, context: Context): Promise<AskedAccess> =>
  askAccess(args, pageSize(args.first, 50), context);

const unreadOf = ({ record, shown }: AskedAccess): string | undefined =>
  unreadInWords(record, shown.entity, accessLimits.levels);

/** The answer in words: what was found, what was not read, each holder's tests, and what would end all access. */
const explanationOf = async (asked: AskedAccess): Promise<readonly Sentence[]> => {
  const { target, findings, shown } = asked;
  const about = target.kind === 'Case' ? `the hardware of “${target.name}”` : target.name;
  const unread = unreadOf(asked);
  return [
    ...explain(findings, shown.entity, about),
    ...(unread === undefined ? [] : [{ text: unread, sources: [] }]),
    ...(await asked.holders()).map(({ entity, results }) => verdictsInWords(shown.entity(entity).name, results())),
    ...chokepointsInWords(await asked.chokepoints(), shown.entity),
  ];
};

export const OpenEnd: Complete<schema.OpenEndResolvers> = {
  entity: ({ end, shown }) => shown.entity(end.entity),
  steps: ({ end, shown }) => stepsOut(end.steps, shown),
  text: ({ end, shown }) => openEndInWords(end, shown.entity),
  gaps: ({ end }, _args, context) => context.gaps.load(end.entity),
};

const chokepointFields = {
  chokepoints: async ({ chokepoints, shown }: AskedAccess) =>
    (await chokepoints()).relations.map(set => ({ relations: set.map(shown.relation) })),
  chokepointCount: async ({ chokepoints }: AskedAccess) => (await chokepoints()).relationCount,
  firmChokepoints: async ({ chokepoints, shown }: AskedAccess) =>
    (await chokepoints()).firms.map(set => ({ firms: set.map(shown.entity) })),
  chokepointsTruncated: async ({ chokepoints }: AskedAccess) => !(await chokepoints()).complete,
};

export const AccessReport: Complete<schema.AccessReportResolvers> = {
  target: ({ target, clocks }) => ({ ...target, clocks }),
  asOf: ({ asOf }) => asOf,
  knownBy: ({ knownBy }) => knownBy,
  restricted: ({ jurisdictions }) => [...jurisdictions],
  revision: (_asked, _args, context) => revisionIn(context),
  hardware: ({ findings, shown }) => findings.starts.map(shown.entity),
  parties: ({ findings, shown }) => findings.parties.map(shown.entity),
  holders: asked => asked.holders(),
  regime: ({ regime }) => regimeOut(regime),
  ...chokepointFields,
  // Their names until version 0.2.
  breakers: chokepointFields.chokepoints,
  breakerCount: chokepointFields.chokepointCount,
  firmBreakers: chokepointFields.firmChokepoints,
  breakersTruncated: chokepointFields.chokepointsTruncated,
  hypotheses: ({ snapshot, shown }) => hypothesesOut(snapshot, shown),
  chains: ({ findings, shown }) => findings.chains.map(chain => chainOut(chain, shown)),
  chainCount: ({ findings }) => findings.chainCount,
  truncated: ({ truncated }) => truncated,
  omitted: ({ findings }) => findings.chainCount - findings.chains.length,
  commonRelations: ({ findings, shown }) => findings.commonRelations.map(shown.relation),
  unread: asked => unreadOf(asked) ?? null,
  openEnds: ({ findings, shown }) => findings.openEnds.map(end => ({ end, shown })),
  possiblyPublished: ({ record, clocks }) => possiblyPublished(record.claims.values(), clocks.knownBy),
  rules: rulesOn,
  listings: listingsOn,
  explanation: explanationOf,
};
