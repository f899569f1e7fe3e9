import type { OwnershipAnalysis } from '../ownership/analysis.ts';
import { rangeInWords, type ShareRange } from '../ownership/figures.ts';
import { controllingRelations } from '../ownership/relationsUsed.ts';
import type { Verdict } from '../verdict.ts';
import { type Finding, measuredTest } from './measuredTest.ts';
import type { TestResult } from './testResult.ts';

const threshold = 50;
/** Most controllers shown in words. */
const maxListed = 5;

type Controller = { readonly party: string; readonly verdict: Verdict; readonly votes: ShareRange };

const order: readonly Verdict[] = ['yes', 'undetermined', 'none-reported', 'no'];

/** Parties restricted in their own right above the holder, those that control it first, then by their votes. */
const controllers = (holder: string, { control, partiesBut }: OwnershipAnalysis): readonly Controller[] => {
  const parties = partiesBut(holder);
  return [...control.above(holder)]
    .filter(owner => parties.has(owner))
    .map((party): Controller => {
      const [verdict, votes] = [control.verdict(party, holder), control.votesIn(party, holder)];
      return { party, verdict, votes };
    })
    .sort(
      (a, b) =>
        order.indexOf(a.verdict) - order.indexOf(b.verdict) ||
        b.votes.min - a.votes.min ||
        b.votes.max - a.votes.max ||
        (a.party < b.party ? -1 : 1),
    );
};

const find = (holder: string, analysis: OwnershipAnalysis): Finding => {
  const { control, controlVerdict } = analysis;
  const found = controllers(holder, analysis);
  const value = {
    min: Math.max(0, ...found.map(({ votes }) => votes.min)),
    max: Math.max(0, ...found.map(({ votes }) => votes.max)),
  };
  const most = [undefined, ...found.map(({ party }) => party)].map(party => control.mostVotesIn(party, holder));
  return { verdict: controlVerdict(holder), value, most: Math.max(value.max, ...most) };
};

const does: Readonly<Record<Verdict, string>> = {
  yes: 'controls',
  undetermined: 'may control',
  'none-reported': 'is not reported to control',
  no: 'does not control',
  'not-applicable': 'does not control',
};

const sentenceFor = ({ party, verdict, votes }: Controller, holder: string, { name }: OwnershipAnalysis) => {
  const has = votes.max > 0 ? `has ${rangeInWords(votes)} of the votes` : 'is reported to have no votes of its own';
  const text = `${name(party)} ${does[verdict]} ${name(holder)}: with the firms it controls it ${has}; the test asks for more than ${threshold} %, or control that is reported as such.`;
  return { text, sources: [] };
};

/**
 * Test 5: a party restricted in its own right, alone with the firms it controls, has more than 50 per cent of the votes,
 * or is reported to control the holder or a firm that does. The value is the votes of the strongest.
 */
export const controlTest = (holder: string, analysis: OwnershipAnalysis): TestResult => {
  const shown = (verdict: Verdict): readonly Controller[] => {
    const found = controllers(holder, analysis);
    const deciding = found.filter(controller => controller.verdict === verdict);
    return verdict === 'yes' || verdict === 'undetermined' ? deciding : found.slice(0, maxListed);
  };
  return measuredTest({
    ...{ test: 'control', holder, analysis, counted: 'votes', threshold },
    find: each => find(holder, each),
    relations: ({ verdict }) => {
      const used = shown(verdict).flatMap(({ party }) => controllingRelations(party, holder, analysis));
      return [...new Map(used.map(relation => [relation.id, relation])).values()];
    },
    headline: ({ verdict }) => {
      const named = shown(verdict).slice(0, maxListed);
      const nobody = `No restricted party is reported to hold votes in or to control ${analysis.name(holder)}.`;
      return named.length === 0
        ? [{ text: nobody, sources: [] }]
        : named.map(controller => sentenceFor(controller, holder, analysis));
    },
    hidden: ({ verdict, value }) =>
      verdict === 'yes' && value.min <= threshold && value.max >= 100
        ? 'control is reported, votes are not'
        : undefined,
  });
};
