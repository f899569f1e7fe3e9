import { isPartialDate } from '../../domain/dates.ts';
import type { Address } from './address.ts';

/** Parameters of single pages that hold a date. */
const ownDates = ['since', 'sinceKnown', 'until'] as const;

export type WrongDate = {
  readonly name: string;
  readonly value: string;
  /** What takes it out of the address. */
  readonly without: Partial<Address>;
};

/** The parameters of an address that should be dates and are none. */
export const wrongDates = (address: Address): readonly WrongDate[] => [
  ...(['asOf', 'knownBy'] as const).flatMap((name): WrongDate[] => {
    const value = address[name];
    return value === undefined || isPartialDate(value) ? [] : [{ name, value, without: { [name]: undefined } }];
  }),
  ...ownDates.flatMap((name): WrongDate[] => {
    const { [name]: value, ...own } = address.own ?? {};
    return value === undefined || isPartialDate(value) ? [] : [{ name, value, without: { own } }];
  }),
];
