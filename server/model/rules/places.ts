import type { Span } from '../../../domain/dates.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import { countryInWords, dateInWords } from '../../../domain/words.ts';
import { allOf, anyOf, type Verdict } from '../verdict.ts';
import { type ControlRule, sourcesOf } from './controlRule.ts';
import { type DatedSpan, heldOn } from './heldOn.ts';
import type { DestinationGroup, RuleFile } from './ruleFile.ts';

export type PlaceFinding = { readonly verdict: Verdict; readonly reasons: readonly Sentence[] };

type Membership = DestinationGroup['members'][number];

const days = ({ from, to }: DatedSpan): string =>
  [from === undefined ? '' : ` from ${dateInWords(from)}`, to === undefined ? '' : ` until ${dateInWords(to)}`].join(
    '',
  );

const inGroup = (country: string, group: DestinationGroup, asOf: Span): PlaceFinding => {
  const { members, notMembers, undetermined, complete, name } = group;
  const entries = (list: readonly Membership[]): readonly Membership[] => list.filter(({ code }) => code === country);
  const within = (list: readonly Membership[]): Verdict => anyOf(entries(list).map(entry => heldOn(entry, asOf)));
  const named = countryInWords(country);
  const dated = entries(members).filter(({ from, to }) => from !== undefined || to !== undefined);
  const when = dated.map(entry => `${named} is in it${days(entry)}.`).join(' ');
  const sources = [...new Set([...sourcesOf(group), ...entries(members).flatMap(sourcesOf)])];
  const finding = (verdict: Verdict, text: string): PlaceFinding => ({
    verdict,
    reasons: [{ text: when === '' ? text : `${text} ${when}`, sources }],
  });
  const member = within(members);
  if (member === 'yes') return finding('yes', `${named} belongs to “${name}”.`);
  if (member === 'undetermined') return finding(member, `${named} belongs to “${name}” on a part of these days.`);
  if (within(undetermined) === 'no' && (complete || within(notMembers) === 'yes'))
    return finding('no', `${named} does not belong to “${name}”.`);
  const text = `Whether ${named} belongs to “${name}” is open in the sources read; the full list of that day would decide it.`;
  return finding('undetermined', text);
};

/**
 * Whether a country is one of the places on every day of `asOf`: country codes, ids of groups, or `worldwide`. The reasons
 * are those that decide. An unknown country is undetermined, unless every country would do.
 */
export const inPlaces = (
  country: string | undefined,
  places: readonly string[],
  asOf: Span,
  file: RuleFile,
): PlaceFinding => {
  if (places.includes('worldwide')) return { verdict: 'yes', reasons: [] };
  if (places.length === 0) return { verdict: 'no', reasons: [] };
  if (country === undefined) return { verdict: 'undetermined', reasons: [] };
  const found = places.map((place): PlaceFinding => {
    const group = file.groups.get(place);
    return group ? inGroup(country, group, asOf) : { verdict: country === place ? 'yes' : 'no', reasons: [] };
  });
  const verdict = anyOf(found.map(item => item.verdict));
  return { verdict, reasons: found.filter(item => item.verdict === verdict).flatMap(item => item.reasons) };
};

/** The destinations of a rule at a date, with those added to it later. A partial `asOf` across that day is undetermined. */
export const inDestinations = (
  { scope, called }: ControlRule,
  country: string | undefined,
  asOf: Span,
  file: RuleFile,
): PlaceFinding => {
  const own = inPlaces(country, scope.destinations, asOf, file);
  const added = scope.destinationsLater.map((item): PlaceFinding => {
    const verdict = allOf([inPlaces(country, [item.code], asOf, file).verdict, heldOn(item, asOf)]);
    const by = item.citation === undefined ? '' : ` (${item.citation})`;
    const text = `${countryInWords(item.code)} is a destination of ${called} from ${dateInWords(item.from)}${by}.`;
    return { verdict, reasons: country === item.code ? [{ text, sources: sourcesOf(item) }] : [] };
  });
  const all = [own, ...added];
  const verdict = anyOf(all.map(item => item.verdict));
  return { verdict, reasons: all.filter(item => item.verdict === verdict).flatMap(item => item.reasons) };
};
