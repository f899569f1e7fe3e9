/** One value of a trade statistic, as any layout gives it. */
export type TradeRow = {
  /** ISO 3166-1 alpha-2; the reporter is one of the two. */
  readonly exporter: string;
  readonly importer: string;
  readonly reporter: string;
  /** `HS` for up to six digits, `CCC` for Taiwan's longer codes. */
  readonly codeSystem: 'HS' | 'CCC';
  /** Digits alone: `847150`. */
  readonly code: string;
  readonly commodity?: string;
  /** `2025-03` or `2025`. */
  readonly period: string;
  readonly valueUsd: number;
  /** Pieces; left out where the unit is another, or where the figure is an estimate. */
  readonly quantity?: number;
  readonly weightKg?: number;
  /** Free on board (exports), or with freight and insurance (imports). */
  readonly valuation: 'FOB' | 'CIF';
  readonly preliminary?: true;
};

/** A row is read, or passed over for a reason that is no fault (totals, re-exports), or wrong. */
export type RowResult =
  | { readonly row: TradeRow }
  | { readonly skipped: string }
  | { readonly problem: string; readonly value: string; readonly remedy: string };

/** The cells of one row in the order of the header. */
export type RowReader = (cells: readonly string[]) => RowResult;
export type Layout = {
  readonly name: string;
  readonly origin: 'comtrade' | 'taiwan-customs';
  /** A reader made for a header, or what is wrong with the header; undefined when it is of another layout. `wanted` takes digits. */
  readonly readerFor: (
    header: readonly string[],
    wanted: (code: string) => boolean,
  ) => RowReader | { readonly problem: string; readonly remedy: string } | undefined;
};

export const skipped = (reason: string): RowResult => ({ skipped: reason });
export const wrong = (problem: string, value: string, remedy: string): RowResult => ({ problem, value, remedy });

/** Where a named column stands; −1 where it does not. Case, spaces, punctuation and byte-order marks do not count. */
export const columnsOf = (header: readonly string[]): ((name: string) => number) => {
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}$]/gu, '');
  const at = new Map(header.map((name, i) => [plain(name), i]));
  return name => at.get(plain(name)) ?? -1;
};

const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** A number with or without commas between thousands; undefined when the text is anything else. */
export const parseNumber = (text: string): number | undefined => {
  if (plainNumber.test(text)) return Number(text);
  return grouped.test(text) ? Number(text.replaceAll(',', '')) : undefined;
};

/** A value that has to be a number and not negative, `factor` times what is written. */
export const parseValue = (text: string, factor = 1): number | RowResult => {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '-') return skipped('no value');
  const value = parseNumber(trimmed);
  if (value === undefined || !Number.isFinite(value))
    return wrong('value is no number', text, 'write digits, with commas between thousands or none');
  if (value < 0) return wrong('negative value', text, 'corrections cannot be loaded; download the corrected total');
  return value * factor;
};

/** An amount that is good to have: absent unless it is a positive number, since 0 stands for unknown in these files. */
export const parseAmount = (text: string | undefined, factor = 1): number | undefined => {
  const value = text === undefined ? undefined : parseNumber(text.trim());
  return value !== undefined && value > 0 ? value * factor : undefined;
};

/** `202503` or `2025` → `2025-03` or `2025`. */
export const parsePeriodCode = (text: string): string | undefined => {
  if (/^(19|20)\d{2}$/.test(text)) return text;
  const match = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
  return match ? `${match[1]}-${match[2]}` : undefined;
};
