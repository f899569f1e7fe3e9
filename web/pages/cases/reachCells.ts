import { groupBy } from '../../../domain/groupBy.ts';
import type { Address } from '../../core/address.ts';
import { countryInWords, notReported } from '../../core/words.ts';
import type { ReachCellLineFragment } from '../../generated/operations.ts';
import { haveWords, isIn, placeTexts } from './caseRows.ts';

export type Cell = ReachCellLineFragment;

export type CaseCells = {
  /** Null for hardware of which no case tells. */
  readonly case: Cell['case'];
  readonly parties: readonly { readonly party: Cell['party']; readonly cells: readonly Cell[] }[];
};

/** What a column is called: a country, or that nobody reports one. */
export const columnInWords = (country: string | null): string =>
  country === null ? notReported : countryInWords(country);

/** The countries of the cells in the order of their names; those that are not reported come last. */
export const columnsOf = (cells: readonly Cell[]): readonly (string | null)[] =>
  [...new Set(cells.map(({ country }) => country))].sort(
    (a, b) => Number(a === null) - Number(b === null) || columnInWords(a).localeCompare(columnInWords(b), 'en'),
  );

/** Cells by case and, within it, by party, both in the order of names; what no case tells of comes last. */
export const casesOf = (cells: readonly Cell[]): readonly CaseCells[] => {
  const cases = [...groupBy(cells, cell => cell.case?.id)].map(([, own]) => ({
    case: own[0]?.case ?? null,
    parties: [...groupBy(own, ({ party }) => party.id)]
      .flatMap(([, its]) => (its[0] ? [{ party: its[0].party, cells: its }] : []))
      .sort((a, b) => a.party.name.localeCompare(b.party.name, 'en')),
  }));
  return cases.sort(
    (a, b) =>
      Number(a.case === null) - Number(b.case === null) ||
      (a.case?.title ?? '').localeCompare(b.case?.title ?? '', 'en'),
  );
};

/** Where a cell leads: to the chains of its hardware or of its case; of several things without a case, to the party. */
export const cellAddress = ({ hardware, case: told, party }: Cell): Address => {
  const target = hardware.length === 1 ? hardware[0]?.id : told?.id;
  return target === undefined ? { page: 'entity', id: party.id } : { page: 'chains', own: { target } };
};

/** Cells of a country, where one is chosen, that have every word of a text in the names of their case, party, country or hardware. */
export const filterCells = (cells: readonly Cell[], wanted: string, chosen: string | undefined): readonly Cell[] =>
  cells.filter(({ case: told, party, country, hardware }) => {
    const countries = country === null ? [] : [country];
    const texts = [told?.title ?? null, party.name, ...placeTexts(countries), ...hardware.map(({ name }) => name)];
    return isIn(countries, chosen) && haveWords(texts, wanted);
  });
