import { type Span, spanOf } from '../../../domain/dates.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import { countryInWords, dateInWords, numberInWords } from '../../../domain/words.ts';
import { agreed, allOf, anyOf, not, type Verdict } from '../verdict.ts';
import { type ControlRule, sourcesOf } from './controlRule.ts';
import { exceptionsFor } from './exceptions.ts';
import type { Hardware } from './hardware.ts';
import { heldOn } from './heldOn.ts';
import type { Meeting } from './meeting.ts';
import { type RuleHolder, seatedIn } from './parties.ts';
import { inDestinations, inPlaces, type PlaceFinding } from './places.ts';
import { licenceInWords, reviewInWords } from './review.ts';
import type { RuleBook } from './ruleFile.ts';
import type { RuleStatus } from './ruleStatus.ts';

/** What a verdict is asked of: a rule as it stood, hardware (undefined: model not reported), where it stands, and who holds it. */
export type RuleQuestion = {
  readonly rule: ControlRule;
  readonly status: RuleStatus;
  readonly meeting: Meeting;
  readonly hardware?: Hardware | undefined;
  /** ISO 3166-1 alpha-2; undefined: not reported. */
  readonly country?: string | undefined;
  readonly holder?: RuleHolder | undefined;
  readonly asOf: Span;
  readonly book: RuleBook;
};

export type Evaluation = {
  readonly verdict: Verdict;
  /** What decides, as `licence: 3A090.a.1 by destination`. */
  readonly clause?: string;
  readonly reasons: readonly Sentence[];
};

const doubted = (verdict: Verdict): Verdict => (verdict === 'yes' ? 'undetermined' : verdict);
const isAbroad = (act: string): boolean => ['export', 'transshipment', 'transit'].includes(act);

/** A rule of one territory governs what happens inside it, or what leaves it. */
const territorial = ({ rule, country, meeting }: RuleQuestion, jurisdiction: string): Evaluation => {
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
    return [{ text: 'Where the hardware stands is not reported; its site would decide it.', sources: [] }];
  const words = place.verdict === 'yes' ? 'is among' : place.verdict === 'no' ? 'is not among' : 'may be among';
  return [
    { text: `${countryInWords(country)} ${words} the destinations of ${rule.called}.`, sources: rule.sources },
    ...place.reasons,
  ];
};

/** What decided between destination and seat, for the clause of a verdict. */
const decidedBy = (verdict: Verdict, place: Verdict, seat: Verdict): string => {
  if (verdict === 'no') return 'neither destination nor seat or parent';
  const ways = [place === verdict ? 'destination' : [], seat === verdict ? 'seat or parent' : []].flat();
  return `by ${ways[0] ?? 'destination'}`;
};

/** The seat of the holder or its parents, where the headquarters clause of the rule reaches the test that is met. */
const bySeat = ({ rule, meeting, holder, asOf, book }: RuleQuestion): PlaceFinding => {
  const clause = rule.headquartersTest;
  const reached =
    !clause || clause.tests.length === 0 || meeting.test === undefined || clause.tests.includes(meeting.test);
  if (!reached)
    return {
      verdict: 'no',
      reasons: [{ text: `The headquarters clause does not reach ${meeting.test}.`, sources: sourcesOf(clause) }],
    };
  const seat = seatedIn(holder, rule.scope.headquarters, asOf, book.file);
  if (!clause || seat.verdict !== 'yes') return seat;
  const text = `The headquarters clause (${clause.citation}) reaches ${clause.eccn.join(', ')}, to any destination.`;
  return {
    verdict: allOf([seat.verdict, heldOn({ from: clause.from }, asOf)]),
    reasons: [...seat.reasons, { text, sources: sourcesOf(clause) }],
  };
};

/** What an exception makes of a licence: a notice where one is owed, by destination or by the seat or parent of a party. */
const excepted = (
  question: RuleQuestion,
  { exception, eligible }: ReturnType<typeof exceptionsFor>[number],
  licence: Evaluation,
): Evaluation => {
  const { meeting, country, holder, asOf, book } = question;
  const { notice, id, effect } = exception;
  const place = inPlaces(country, notice?.destinations ?? [], asOf, book.file);
  const seat = seatedIn(holder, notice?.headquarters ?? [], asOf, book.file);
  const owed = anyOf([place.verdict, seat.verdict]);
  const owing = allOf([meeting.verdict, owed]);
  const verdict = eligible === 'yes' ? owing : agreed([licence.verdict, owing]);
  const may = eligible === 'yes' ? 'Exception' : 'If the hardware may use it, exception';
  const by = decidedBy(owed, place.verdict, seat.verdict);
  const text = `${may} ${id} takes the place of a licence: ${effect}.`;
  const seatReasons = place.verdict === 'yes' || seat.verdict === 'no' ? [] : seat.reasons;
  return {
    verdict,
    clause: `${id} ${owed === 'no' ? 'without notification' : 'notification'}: ${meeting.test ?? 'test open'} ${by}`,
    reasons: [...licence.reasons, { text, sources: sourcesOf(exception) }, ...seatReasons],
  };
};

/** Destination and headquarters are two ways into a rule, unless it names the whole world and looks at headquarters alone. */
const byPlaceAndParty = (question: RuleQuestion): Evaluation => {
  const { rule, meeting, hardware, country, asOf, book } = question;
  const { destinations, headquarters } = rule.scope;
  const partyAlone = destinations.includes('worldwide') && headquarters.length > 0;
  const place: PlaceFinding =
    destinations.length === 0
      ? {
          verdict: 'undetermined',
          reasons: [{ text: `These data name no destinations of ${rule.called}.`, sources: rule.sources }],
        }
      : inDestinations(rule, country, asOf, book.file);
  const seat = bySeat(question);
  const byPlace = partyAlone ? 'no' : place.verdict;
  const reached = anyOf([byPlace, seat.verdict]);
  const placeReasons = partyAlone || destinations.length === 0 ? place.reasons : placeInWords(question, place);
  const licence: Evaluation = {
    verdict: allOf([meeting.verdict, reached]),
    clause: `licence: ${meeting.test ?? 'test open'} ${decidedBy(reached, byPlace, seat.verdict)}`,
    // The seat is shown where it decides, or where the place does not.
    reasons: allOf([meeting.verdict, byPlace]) === 'yes' ? placeReasons : [...placeReasons, ...seat.reasons],
  };
  return exceptionsFor(rule, meeting, hardware).reduce((owed, found) => excepted(question, found, owed), licence);
};

/** A rule that follows lists reaches firms whose seat is not in `notSeats`; `meeting` is the share that listed parties hold. */
const byLists = ({ rule, meeting, holder, asOf, book }: RuleQuestion): Evaluation => {
  const { notSeats } = rule.scope;
  const home = inPlaces(holder?.seat, notSeats, asOf, book.file).verdict;
  const verdict = allOf([meeting.verdict, not(home)]);
  const clause = `licence: ${meeting.test ?? rule.tests[0]?.id ?? 'lists'} of ${rule.called}`;
  const isOpen = meeting.verdict === 'undetermined' || meeting.verdict === 'none-reported';
  const accounted = isOpen ? ownersInWords(holder) : [];
  if (meeting.verdict === 'no' || home === 'no') return { verdict, clause, reasons: accounted };
  const countries = notSeats.map(countryInWords).join(', ');
  const text =
    home === 'yes'
      ? `${holder?.name} has its seat in ${countries}; ${rule.called} reaches foreign firms only.`
      : `${rule.called} reaches firms outside ${countries} only; the seat of ${holder?.name ?? 'the holder'} is not reported.`;
  return { verdict, clause, reasons: [...accounted, { text, sources: rule.sources }] };
};

/** How much of the holder its recorded owners account for, and what would decide the rest. */
const ownersInWords = (holder: RuleHolder | undefined): readonly Sentence[] => {
  if (!holder) return [{ text: 'Who holds the hardware is not reported.', sources: [] }];
  const { name, accountedFor = 0 } = holder;
  const owners =
    accountedFor === 0
      ? `No share in ${name} is recorded for any owner`
      : `The recorded owners of ${name} account for ${numberInWords(accountedFor)} per cent of it`;
  return [{ text: `${owners}; a register of its shareholders, and of those above it, would decide it.`, sources: [] }];
};

/** The answer of a rule in force, before what its enforcement and its nature make of it. */
const asked = (question: RuleQuestion): Evaluation => {
  const { rule, meeting } = question;
  const { acts, lists, jurisdiction } = rule.scope;
  if (meeting.verdict === 'no') return { verdict: 'no', clause: 'no test met', reasons: [] };
  if (jurisdiction !== undefined) return territorial(question, jurisdiction);
  if (acts.length > 0 && acts.every(act => act === 'remote access')) {
    return {
      verdict: 'no',
      reasons: [{ text: `${rule.called} is about remote access and not about sales.`, sources: rule.sources }],
    };
  }
  const { country } = question;
  if (country !== undefined && rule.scope.notDestinations.includes(country)) {
    const text = `A sale for use in ${countryInWords(country)} is none that ${rule.called} reaches.`;
    return { verdict: 'no', clause: 'not a destination', reasons: [{ text, sources: rule.sources }] };
  }
  return lists.length > 0 ? byLists(question) : byPlaceAndParty(question);
};

/**
 * Whether a sale of the hardware to the holder, for use where it stands, would have needed something under this rule at
 * that date: a licence, a permit or a notice. It follows `inForce`; how certain that is, is an answer of its own.
 */
export const saleUnder = (question: RuleQuestion): Evaluation => {
  const { rule, status, asOf } = question;
  if (status.inForce === 'no') return { verdict: 'no', reasons: [] };
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
  if (!status.enforced && verdict !== 'no') {
    const due = rule.complianceFrom === undefined ? undefined : spanOf(rule.complianceFrom);
    verdict = due && asOf.last < due.first ? 'no' : doubted(verdict);
    reasons.push({
      text: `${rule.called} was never enforced; nobody had to comply before ${rule.complianceFrom === undefined ? 'it' : dateInWords(rule.complianceFrom)}.`,
      sources: rule.sources,
    });
  }
  if (verdict === 'yes') reasons.push(...licenceInWords(question));
  return { ...found, verdict: allOf([verdict, status.inForce]), reasons };
};
