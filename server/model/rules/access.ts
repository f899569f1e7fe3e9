import { countryInWords } from '../../../domain/words.ts';
import { allOf } from '../verdict.ts';
import { sourcesOf } from './controlRule.ts';
import type { RuleHolder } from './parties.ts';
import type { Evaluation, RuleQuestion } from './sale.ts';

/** How a holder's access is to be read: it owns the hardware, it rents or is served, or it used it on the spot. */
const means = (holder: RuleHolder | undefined): 'owns' | 'rents' | 'on-the-spot' => {
  if (holder?.by.includes('OWNS')) return 'owns';
  return holder?.onTheSpot ? 'on-the-spot' : 'rents';
};

/**
 * Whether the access actually taken falls inside a rule at that date. To rent hardware, or to use somebody else's from
 * afar, is what `remoteAccess` of the rule says; conditional or not stated is undetermined. To own it is to have been
 * sold it, so the verdict on the sale holds.
 */
export const accessUnder = (question: RuleQuestion, sale: Evaluation): Evaluation => {
  const { rule, status, meeting, country, holder } = question;
  const { called, sources, leasing, scope } = rule;
  if (status.inForce === 'no') {
    const proposal =
      scope.remoteAccess === 'inside' && ['proposed', 'passed-one-house', 'reported'].includes(status.state);
    return {
      verdict: 'no',
      reasons: proposal
        ? [{ text: `${called} would reach remote access, and is not law in the sources read.`, sources }]
        : [],
    };
  }
  const who = holder?.name ?? 'The holder';
  if (means(holder) === 'owns') {
    return {
      verdict: sale.verdict,
      reasons: [{ text: `${who} owns the hardware, so its access rests on a sale.`, sources: [] }],
    };
  }
  if (meeting.verdict === 'no') return { verdict: 'no', reasons: [] };
  const { jurisdiction, notActs } = scope;
  if (jurisdiction !== undefined && country !== undefined && country !== jurisdiction) {
    return {
      verdict: 'no',
      reasons: [
        {
          text: `${called} speaks of ${countryInWords(jurisdiction)}; the hardware stands in ${countryInWords(country)}.`,
          sources,
        },
      ],
    };
  }
  if (means(holder) === 'on-the-spot' && !notActs.includes('domestic use')) {
    const text = `${who} is reported to have used the hardware on the spot; the sources read on ${called} speak of renting and remote use only.`;
    return { verdict: 'undetermined', reasons: [{ text, sources }] };
  }
  switch (scope.remoteAccess) {
    case 'outside':
      return {
        verdict: 'no',
        reasons: [
          leasing
            ? { text: leasing.text, sources: sourcesOf(leasing) }
            : { text: `Renting or using somebody else's hardware is outside ${called}.`, sources },
        ],
      };
    case 'inside':
      return {
        verdict: allOf([meeting.verdict, status.inForce]),
        reasons: [{ text: `${called} reaches the use of somebody else's hardware.`, sources }],
      };
    case 'conditional': {
      const condition = scope.condition === undefined ? '' : `: ${scope.condition}`;
      return {
        verdict: 'undetermined',
        reasons: [
          {
            text: `${called} reaches such access under a condition${condition}; what the parties knew would decide it.`,
            sources,
          },
        ],
      };
    }
    default:
      return {
        verdict: 'undetermined',
        reasons: [{ text: `The sources read do not say whether ${called} reaches rented or remote use.`, sources }],
      };
  }
};
