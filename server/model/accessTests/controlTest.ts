import { lazy } from '../lazy.ts';
import type { ShareRange } from '../ownership/stakes.ts';
import type { KnownRelation } from '../recall.ts';
import type { Verdict } from '../verdict.ts';
import type { Ground } from './ground.ts';
import { controllingRelations } from './relationsUsed.ts';
import { excesses, rangeInWords, relationSentences } from './sentences.ts';
import { settling } from './settle.ts';
import { marginOf, type TestResult } from './testResult.ts';

const threshold = 50;
/** Most controllers told in words. */
const told = 5;

type Controller = { readonly party: string; readonly verdict: Verdict; readonly votes: ShareRange };

/** Parties restricted in their own right above the holder, those that control it first, then by their votes. */
const controllers = (holder: string, ground: Ground): Controller[] => {
  const parties = ground.partiesBut(holder);
  const order: readonly Verdict[] = ['yes', 'undetermined', 'no'];
  return [...ground.control.above(holder)]
    .filter(owner => parties.has(owner))
    .map((party): Controller => {
      const { certainly, possibly } = ground.control.by(party);
      const verdict = certainly.has(holder) ? 'yes' : possibly.has(holder) ? 'undetermined' : 'no';
      return { party, verdict, votes: ground.control.votesIn(party, holder) };
    })
    .sort(
      (a, b) =>
        order.indexOf(a.verdict) - order.indexOf(b.verdict) ||
        b.votes.min - a.votes.min ||
        b.votes.max - a.votes.max ||
        (a.party < b.party ? -1 : 1),
    );
};

const decide = (holder: string, ground: Ground): Verdict => controllers(holder, ground)[0]?.verdict ?? 'no';

const sentenceFor = ({ party, verdict, votes }: Controller, holder: string, ground: Ground) => {
  const does = { yes: 'controls', undetermined: 'may control', no: 'does not control' }[verdict];
  const text = `${ground.name(party)} ${does} ${ground.name(holder)}: with the firms it controls it has ${rangeInWords(votes)} of the votes; the test asks for more than ${threshold} %, or control that is reported as such.`;
  return { text, sources: [] };
};

/**
 * Test 5: a party restricted in its own right, alone with the firms it controls, has more than 50 per cent of the votes,
 * or is reported to control the holder or a firm that does. The value is the votes of the strongest.
 */
export const controlTest = (holder: string, ground: Ground): TestResult => {
  const test = 'control';
  const firms = [holder, ...ground.control.above(holder)];
  const excess = excesses(ground.ownership.votes, firms, 'votes', ground);
  if (excess.length > 0) {
    const relations = excess.flatMap(each => each.relations);
    return { test, verdict: 'undetermined', threshold, reasons: excess, relations };
  }
  const found = controllers(holder, ground);
  const verdict = found[0]?.verdict ?? 'no';
  const value = {
    min: Math.max(0, ...found.map(({ votes }) => votes.min)),
    max: Math.max(0, ...found.map(({ votes }) => votes.max)),
  };
  // Control that is reported as such leaves no margin in votes.
  const byVotes = verdict !== 'yes' || value.min > threshold;
  const margin = byVotes ? marginOf(value, threshold, verdict) : undefined;
  const named = verdict === 'no' ? found.slice(0, told) : found.filter(controller => controller.verdict === verdict);
  const relations = lazy((): readonly KnownRelation[] => {
    const used = named.flatMap(({ party }) => controllingRelations(party, holder, ground));
    return [...new Map(used.map(relation => [relation.id, relation])).values()];
  });
  return {
    test,
    verdict,
    value,
    threshold,
    ...(margin === undefined ? {} : { margin }),
    ...(value.max > 0
      ? {}
      : { note: verdict === 'no' ? 'no votes are recorded' : 'control is reported, votes are not' }),
    get reasons() {
      const nobody = `No restricted party is recorded to hold votes in or to control ${ground.name(holder)}.`;
      return [
        ...(named.length === 0
          ? [{ text: nobody, sources: [] }]
          : named.slice(0, told).map(controller => sentenceFor(controller, holder, ground))),
        ...relationSentences(relations(), ground),
        ...(verdict === 'undetermined' ? settling(holder, relations(), ground, other => decide(holder, other)) : []),
      ];
    },
    get relations() {
      return relations();
    },
  };
};
