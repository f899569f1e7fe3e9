import type { Span } from '../dates.ts';
import type { Sentence } from '../sentence.ts';
import { allOf, anyOf, type Verdict } from '../verdict.ts';
import { countryInWords } from '../words.ts';
import type { ControlRule } from './controlRule.ts';
import type { RuleFile } from './ruleFile.ts';

export type PlaceFinding = { readonly verdict: Verdict; readonly reasons: readonly Sentence[] };

const inOne = (country: string, place: string, file: RuleFile): PlaceFinding => {
  const group = file.groups.get(place);
  if (!group) return { verdict: country === place ? 'yes' : 'no', reasons: [] };
  const named = countryInWords(country);
  const { members, notMembers, undetermined, complete, name, sources } = group;
  if (members.has(country)) return { verdict: 'yes', reasons: [{ text: `${named} belongs to “${name}”.`, sources }] };
  if (notMembers.has(country) || (complete && !undetermined.has(country)))
    return { verdict: 'no', reasons: [{ text: `${named} does not belong to “${name}”.`, sources }] };
  const text = `Whether ${named} belongs to “${name}” is not settled by the sources read; the full list would settle it.`;
  return { verdict: 'undetermined', reasons: [{ text, sources }] };
};

/**
 * Whether a country is one of the places: country codes, ids of groups, or `worldwide`. The reasons are those that decide.
 * An unknown country is undetermined, unless every country would do.
 */
export const inPlaces = (country: string | undefined, places: readonly string[], file: RuleFile): PlaceFinding => {
  if (places.includes('worldwide')) return { verdict: 'yes', reasons: [] };
  if (country === undefined) return { verdict: 'undetermined', reasons: [] };
  const found = places.map(place => inOne(country, place, file));
  const verdict = anyOf(found.map(item => item.verdict));
  return { verdict, reasons: found.filter(item => item.verdict === verdict).flatMap(item => item.reasons) };
};

/** The destinations of a rule at a date, with those added to it later. A partial `asOf` across that day is undetermined. */
export const inDestinations = (
  { scope }: ControlRule,
  country: string | undefined,
  asOf: Span,
  file: RuleFile,
): PlaceFinding => {
  const own = inPlaces(country, scope.destinations, file);
  const added = scope.destinationsLater.map((item): PlaceFinding => {
    const there = inPlaces(country, [item.code], file);
    const begun: Verdict = item.from.last <= asOf.first ? 'yes' : asOf.last < item.from.first ? 'no' : 'undetermined';
    return { verdict: allOf([there.verdict, begun]), reasons: there.reasons };
  });
  const all = [own, ...added];
  const verdict = anyOf(all.map(item => item.verdict));
  return { verdict, reasons: all.filter(item => item.verdict === verdict).flatMap(item => item.reasons) };
};
