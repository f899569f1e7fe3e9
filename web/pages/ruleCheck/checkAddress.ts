import type { AccessWay, RuleCheckQueryVariables } from '../../generated/operations.ts';

/** What is asked, but for the date, which is the clock of the page. */
export type Question = Omit<RuleCheckQueryVariables, 'asOf' | 'model'> & { readonly model: string | undefined };

export const wayWords: Readonly<Record<AccessWay, string>> = {
  SALE: 'Sale',
  LEASE: 'Lease',
  REMOTE: 'Remote use',
};

const ways = Object.keys(wayWords) as readonly AccessWay[];

/** Parameters of the address, by what they ask. */
export const parameters = {
  model: 'model',
  destination: 'to',
  buyer: 'buyer',
  parent: 'parent',
  endUser: 'user',
} as const;

const country = (text: string | undefined): string | undefined =>
  text !== undefined && /^[A-Z]{2}$/.test(text) ? text : undefined;

/** The question that an address asks. A country that is no code counts as not reported. */
export const questionIn = (own: Readonly<Record<string, string>>): Question => ({
  model: own[parameters.model],
  destination: country(own[parameters.destination]),
  buyer: country(own[parameters.buyer]),
  parent: country(own[parameters.parent]),
  endUser: country(own[parameters.endUser]),
  way: ways.find(way => way.toLowerCase() === own.way) ?? 'SALE',
});

/** Whether anything at all is asked: of nothing every rule is undetermined. */
export const isAsked = ({ way: _, ...facts }: Question): boolean =>
  Object.values(facts).some(value => value !== undefined);
