import type { Cooperative } from '../../../domain/cooperative.ts';
import { type Day, dawn, dayBefore, never, type Span } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { restrictedByDefault } from '../../../domain/restricted.ts';
import { countryInWords, dateInWords } from '../../../domain/words.ts';
import { type Verdict, verdictInWords } from '../verdict.ts';
import { inPlaces } from './places.ts';
import { type AccessWay, accessWays, checkRules, type Transaction } from './ruleCheck.ts';
import type { RuleBook } from './ruleFile.ts';
import { rulePartsOf } from './ruleParts.ts';

export const checkInputs = ['date', 'model', 'destination', 'buyer', 'parent', 'end-user', 'way'] as const;
export type CheckInput = (typeof checkInputs)[number];

/** One input with other values, all else as asked, and what the rule would then ask for. */
export type Alternative = {
  readonly input: CheckInput;
  readonly needed: Verdict;
  /** Ids of models, codes of countries, ways, or the first and last day of a time; an open end is left out. */
  readonly values: readonly string[];
  /** True where every country but `values` is meant. */
  readonly excluding: boolean;
  readonly text: string;
};

/** No rule names it: ISO 3166-1 leaves it to users. It stands for all countries that no rule names. */
const unnamed = 'ZZ';
/** Of a long list, these are listed first. */
const firstNamed: readonly string[] = [...restrictedByDefault, 'US'];

/** Countries of which all rules say the same, together: by the groups that they are in, unless a rule names them itself. */
const alikeCountries = ({ rules, file }: RuleBook, asOf: Span): readonly (readonly string[])[] => {
  const direct = [...rules.values()].flatMap(({ scope }) => [
    ...[...scope.destinations, ...scope.notDestinations, ...scope.headquarters, ...scope.notSeats, ...scope.from],
    ...scope.destinationsLater.map(({ code }) => code),
    ...(scope.jurisdiction === undefined ? [] : [scope.jurisdiction]),
  ]);
  const groups = [...file.groups.values()];
  const entries = groups.flatMap(group => [...group.members, ...group.notMembers, ...group.undetermined]);
  const dated = entries.flatMap(({ code, from, to }) => (from === undefined && to === undefined ? [] : [code]));
  const alone = new Set([...direct, ...dated]);
  const codes = new Set([...firstNamed, ...direct, ...entries.map(({ code }) => code), unnamed]);
  const place = (code: string): string =>
    alone.has(code) ? code : groups.map(({ id }) => inPlaces(code, [id], asOf, file).verdict).join(' ');
  return [
    ...groupBy(
      [...codes].filter(code => /^[A-Z]{2}$/.test(code)),
      place,
    ).values(),
  ];
};

/** Values of one input that all rules treat alike. */
type Trial = { readonly input: CheckInput; readonly values: readonly string[]; readonly asked: Transaction };

/** Every transaction that differs from the asked one in one input. */
const trials = (asked: Transaction, asOf: Span, book: RuleBook): readonly Trial[] => {
  const countries = alikeCountries(book, asOf);
  const inCountries = (input: CheckInput, change: (country: string | undefined) => Partial<Transaction>): Trial[] =>
    countries.map(values => ({ input, values, asked: { ...asked, ...change(values[0]) } }));
  return [
    ...[...book.models.values()]
      .filter(model => model.id !== asked.model?.id)
      .map(model => ({ input: 'model' as const, values: [model.id], asked: { ...asked, model } })),
    ...inCountries('destination', destination => ({ destination })),
    ...inCountries('buyer', buyer => ({ buyer })),
    ...inCountries('parent', parent => ({ parent })),
    ...inCountries('end-user', endUser => ({ endUser })),
    ...accessWays
      .filter(way => way !== asked.way)
      .map(way => ({ input: 'way' as const, values: [way], asked: { ...asked, way } })),
  ];
};

/** More names than this make no sentence; `values` has all. */
const mostListed = 8;

const listed = (names: readonly string[]): string => {
  if (names.length > mostListed) return `${names.slice(0, mostListed).join(', ')} or ${names.length - mostListed} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
};

const conditions: Readonly<Record<Exclude<CheckInput, 'date'>, (values: string) => string>> = {
  model: values => `If the model were ${values}`,
  destination: values => `If the hardware went to ${values}`,
  buyer: values => `If the buyer had its seat in ${values}`,
  parent: values => `If the ultimate parent of the buyer had its seat in ${values}`,
  'end-user': values => `If the end user had its seat in ${values}`,
  way: values => `If it were ${values}`,
};

const wayInWords: Readonly<Record<AccessWay, string>> = { sale: 'a sale', lease: 'a lease', remote: 'remote use' };
const isWay = (value: string): value is AccessWay => value in wayInWords;

const valueInWords = (input: CheckInput, value: string, { models }: RuleBook): string => {
  if (input === 'model') return models.get(value)?.name ?? value;
  return isWay(value) ? wayInWords[value] : countryInWords(value);
};

type Tried = { readonly value: string; readonly needed: Verdict };

/** The values of one input under which the answer is another, together where it is the same. */
const alternativesIn = (
  input: Exclude<CheckInput, 'date'>,
  needed: Verdict,
  tried: readonly Tried[],
  book: RuleBook,
): readonly Alternative[] =>
  [...groupBy(tried, item => item.needed)].flatMap(([other, same]) => {
    if (other === needed) return [];
    const excluding = same.some(({ value }) => value === unnamed);
    const meant = excluding ? tried.filter(item => item.needed !== other) : same;
    const values = meant.map(({ value }) => value);
    const words = listed(values.map(value => valueInWords(input, value, book)));
    const all = excluding ? (values.length === 0 ? 'any country' : `any country but ${words}`) : words;
    return [{ input, needed: other, values, excluding, text: `${conditions[input](all)}: ${verdictInWords(other)}.` }];
  });

type Period = { readonly span: Span; readonly needed: Verdict };

const periodInWords = ({ first, last }: Span): string => {
  const from = first === dawn ? '' : `from ${dateInWords(first)}`;
  const to = last === never ? '' : `${from === '' ? 'until' : 'to'} ${dateInWords(last)}`;
  return [from, to].filter(part => part !== '').join(' ');
};

/** The times at which the answer is another; periods that follow each other with one answer are one. */
const otherDates = (needed: Verdict, periods: readonly Period[]): readonly Alternative[] => {
  const starts = periods.filter((period, i) => periods[i - 1]?.needed !== period.needed);
  return starts.flatMap(({ span: { first }, needed: other }, i) => {
    if (other === needed) return [];
    const next: Day | undefined = starts[i + 1]?.span.first;
    const span = { first, last: next === undefined ? never : dayBefore(next) };
    const values = [first, span.last].filter(day => day !== dawn && day !== never);
    const text = `Asked ${periodInWords(span)}: ${verdictInWords(other)}.`;
    return [{ input: 'date', needed: other, values, excluding: false, text } as const];
  });
};

/**
 * What would change the answer of each rule: every date, model, country of each party and way tried alone, with all else as
 * asked. By the id of the rule. A rule of which nobody had heard at a date asks for nothing then. Cost: rules × (days on
 * which a rule changes + models + 4 × countries that rules name).
 */
export function* alternativesOf(
  asked: Transaction,
  asOf: Span,
  book: RuleBook,
): Cooperative<ReadonlyMap<string, readonly Alternative[]>> {
  const answers = (transaction: Transaction, day: Span): ReadonlyMap<string, Verdict> =>
    new Map(checkRules(transaction, day, book).map(({ verdict, needed }) => [verdict.rule.id, needed]));
  const base = answers(asked, asOf);
  const dates: { readonly span: Span; readonly found: ReadonlyMap<string, Verdict> }[] = [];
  for (const span of rulePartsOf({ first: dawn, last: never }, book)) {
    dates.push({ span, found: answers(asked, { first: span.first, last: span.first }) });
    yield;
  }
  const others: (Trial & { readonly found: ReadonlyMap<string, Verdict> })[] = [];
  for (const trial of trials(asked, asOf, book)) {
    others.push({ ...trial, found: answers(trial.asked, asOf) });
    yield;
  }
  const byInput = groupBy(others, ({ input }) => input);
  return new Map(
    [...base].map(([rule, needed]) => [
      rule,
      [
        ...otherDates(
          needed,
          dates.map(({ span, found }) => ({ span, needed: found.get(rule) ?? 'no' })),
        ),
        ...checkInputs.flatMap(input =>
          input === 'date'
            ? []
            : alternativesIn(
                input,
                needed,
                (byInput.get(input) ?? []).flatMap(({ values, found }) =>
                  values.map(value => ({ value, needed: found.get(rule) ?? 'no' })),
                ),
                book,
              ),
        ),
      ],
    ]),
  );
}
