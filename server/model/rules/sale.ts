import { type Span, spanOf } from '../dates.ts';
import type { Sentence } from '../sentence.ts';
import { agreed, allOf, anyOf, type Verdict } from '../verdict.ts';
import { countryInWords, dateInWords } from '../words.ts';
import type { ControlRule } from './controlRule.ts';
import { exceptionsFor } from './exceptions.ts';
import type { Hardware } from './hardware.ts';
import type { Meeting } from './meeting.ts';
import { headquartersOf, type RuleHolder } from './parties.ts';
import { inDestinations, inPlaces, type PlaceFinding } from './places.ts';
import { licenceInWords, reviewInWords } from './review.ts';
import type { RuleBook } from './ruleFile.ts';
import type { Standing } from './standing.ts';

/** What a verdict is asked of: a rule as it stood, hardware (undefined: model not reported), where it stands, and who holds it. */
export type RuleQuestion = {
  readonly rule: ControlRule;
  readonly standing: Standing;
  readonly meeting: Meeting;
  readonly hardware?: Hardware | undefined;
  /** ISO 3166-1 alpha-2; undefined: not reported. */
  readonly country?: string | undefined;
  readonly holder?: RuleHolder | undefined;
  readonly asOf: Span;
  readonly book: RuleBook;
};

export type Judgement = { readonly verdict: Verdict; readonly reasons: readonly Sentence[] };

const doubted = (verdict: Verdict): Verdict => (verdict === 'yes' ? 'undetermined' : verdict);
const isAbroad = (act: string): boolean => ['export', 'transshipment', 'transit'].includes(act);

/** A rule of one territory governs what happens inside it, or what leaves it. */
const territorial = ({ rule, country, meeting }: RuleQuestion, jurisdiction: string): Judgement => {
  const { acts, notActs } = rule.scope;
  const inside = acts.some(act => !isAbroad(act));
  const says = `${rule.called} governs ${acts.join(', ')} ${inside ? 'in' : 'out of or through'} ${countryInWords(jurisdiction)}`;
  const sources = rule.sources;
  if (country === undefined)
    return {
      verdict: 'undetermined',
      reasons: [{ text: `${says}; where the hardware stands is not reported.`, sources }],
    };
  if (inside)
    return country === jurisdiction
      ? { verdict: meeting.verdict, reasons: [{ text: `${says}, where the hardware stands.`, sources }] }
      : { verdict: 'no', reasons: [{ text: `${says}; the hardware stands in ${countryInWords(country)}.`, sources }] };
  if (country !== jurisdiction)
    return {
      verdict: allOf([meeting.verdict, 'undetermined']),
      reasons: [{ text: `${says}; whether this hardware came from there or passed through is not reported.`, sources }],
    };
  const left = notActs.length === 0 ? '' : ` (outside it: ${notActs.join(', ')})`;
  return { verdict: 'no', reasons: [{ text: `${says}; a sale for use there is neither${left}.`, sources }] };
};

const placeInWords = ({ country, rule }: RuleQuestion, place: PlaceFinding): Sentence[] => {
  if (country === undefined)
    return [{ text: 'Where the hardware stands is not reported; its site would settle it.', sources: [] }];
  const words = { yes: 'is among', no: 'is not among', undetermined: 'may be among' }[place.verdict];
  return [
    { text: `${countryInWords(country)} ${words} the destinations of ${rule.called}.`, sources: rule.sources },
    ...place.reasons,
  ];
};

/** Destination and headquarters are two ways into a rule, unless it names the whole world and looks at headquarters alone. */
const byPlaceAndParty = (question: RuleQuestion): Judgement => {
  const { rule, meeting, hardware, country, holder, asOf, book } = question;
  const { destinations, headquarters } = rule.scope;
  const partyAlone = destinations.includes('worldwide') && headquarters.length > 0;
  const place: PlaceFinding =
    destinations.length === 0
      ? {
          verdict: 'undetermined',
          reasons: [{ text: `These data name no destinations of ${rule.called}.`, sources: rule.sources }],
        }
      : inDestinations(rule, country, asOf, book.file);
  const clause = rule.headquartersTest;
  const reach =
    clause && clause.tests.length > 0 && meeting.test !== undefined && !clause.tests.includes(meeting.test)
      ? 'no'
      : 'yes';
  const seat = headquartersOf(rule, holder, book.file);
  const byPlace = partyAlone ? 'no' : allOf([meeting.verdict, place.verdict]);
  const plain = anyOf([byPlace, allOf([meeting.verdict, reach, seat.verdict])]);
  const seatReasons =
    reach === 'no'
      ? [{ text: `The headquarters clause does not reach ${meeting.test}.`, sources: clause?.sources ?? [] }]
      : seat.reasons;
  const placeReasons = partyAlone || destinations.length === 0 ? place.reasons : placeInWords(question, place);
  // A seat is told where it decides, or where the place does not.
  const reasons = byPlace === 'yes' ? placeReasons : [...placeReasons, ...seatReasons];
  return exceptionsFor(rule, meeting, hardware).reduce<Judgement>(
    (judged, { exception, eligible }) => {
      const notice = allOf([meeting.verdict, inPlaces(country, exception.notice, book.file).verdict]);
      const verdict = eligible === 'yes' ? notice : agreed([judged.verdict, notice]);
      const may = eligible === 'yes' ? 'Exception' : 'If the hardware may use it, exception';
      const text = `${may} ${exception.id} takes the place of a licence: ${exception.effect ?? 'see the rule'}.`;
      return { verdict, reasons: [...judged.reasons, { text, sources: exception.sources }] };
    },
    { verdict: plain, reasons },
  );
};

/** The answer of a rule in force, before what its enforcement and its nature make of it. */
const asked = (question: RuleQuestion): Judgement => {
  const { rule, meeting } = question;
  const { acts, lists, jurisdiction } = rule.scope;
  if (meeting.verdict === 'no') return { verdict: 'no', reasons: [] };
  if (jurisdiction !== undefined) return territorial(question, jurisdiction);
  if (acts.length > 0 && acts.every(act => act === 'remote access')) {
    return {
      verdict: 'no',
      reasons: [{ text: `${rule.called} is about remote access and not about sales.`, sources: rule.sources }],
    };
  }
  if (lists.length > 0) return { verdict: meeting.verdict, reasons: [] };
  return byPlaceAndParty(question);
};

/**
 * Whether a sale of the hardware to the holder, for use where it stands, would have needed something under this rule at
 * that date: a licence, a permit or a notice. It follows `inForce`; how certain that is, is an answer of its own.
 */
export const saleUnder = (question: RuleQuestion): Judgement => {
  const { rule, standing, asOf } = question;
  if (standing.inForce === 'no') return { verdict: 'no', reasons: [] };
  if (rule.scope.effect === 'review') return { verdict: 'no', reasons: reviewInWords(question) };
  const found = asked(question);
  const reasons = [...found.reasons];
  let { verdict } = found;
  if (rule.scope.condition !== undefined && verdict !== 'no') {
    verdict = doubted(verdict);
    reasons.push({
      text: `A licence may be needed only under a condition: ${rule.scope.condition}.`,
      sources: rule.sources,
    });
  }
  if (!standing.enforced && verdict !== 'no') {
    const due = rule.complianceFrom === undefined ? undefined : spanOf(rule.complianceFrom);
    verdict = due && asOf.last < due.first ? 'no' : doubted(verdict);
    reasons.push({
      text: `${rule.called} was never enforced; nobody had to comply before ${rule.complianceFrom === undefined ? 'it' : dateInWords(rule.complianceFrom)}.`,
      sources: rule.sources,
    });
  }
  if (verdict === 'yes') reasons.push(...licenceInWords(question));
  return { verdict: allOf([verdict, standing.inForce]), reasons };
};
