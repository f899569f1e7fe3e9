import { chinese } from '../chinese.ts';
import { type NumberStyle, parseNumber } from './numberStyle.ts';

/** One value of a trade statistic, as any layout gives it. */
export type TradeRow = {
  /** ISO 3166-1 alpha-2; the reporter is one of the two. The other is absent where it is all countries together. */
  readonly exporter?: string;
  readonly importer?: string;
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
  /** Free on board, or with freight and insurance; absent where the file does not say. */
  readonly valuation?: 'FOB' | 'CIF';
  /** What sets the series apart from the plain one of its code and partners, such as `with re-exports`. */
  readonly series?: string;
  readonly preliminary?: true;
};

/** What has to be known of a whole table before its first row can be read. */
export type TableFacts = { readonly style: NumberStyle; readonly parts: Parts | undefined };

/**
 * A breakdown of which the file holds no totals: by which column, and the codes that occur. Several parts are added up; a
 * single one (such as goods by air) is a series of its own.
 */
export type Parts = { readonly by: 'transport' | 'customs' | 'secondPartner'; readonly codes: ReadonlySet<string> };

/** A row is read, or passed over for a reason that is no fault (totals, re-exports), or wrong. */
export type RowResult =
  | { readonly row: TradeRow /** The code of a part that is to be added to the others. */; readonly part?: string }
  | { readonly skipped: string }
  | { readonly problem: string; readonly value: string; readonly hint: string };

export type PartsFinder = { readonly see: (cells: readonly string[]) => void; readonly found: () => Parts | undefined };

/** The cells of one row in the order of the header. */
export type RowReader = (cells: readonly string[]) => RowResult;
export type Layout = {
  readonly name: string;
  /** Places of the columns that hold amounts. */
  readonly amounts: (header: readonly string[]) => readonly number[];
  /** Finds breakdowns without totals while rows pass; undefined where the layout has no breakdowns. */
  readonly partsFinder?: (header: readonly string[]) => PartsFinder;
  readonly origin: 'comtrade' | 'taiwan-customs';
  /** A reader made for a header, or what is wrong with the header; undefined when it is of another layout. `wanted` takes digits. */
  readonly readerFor: (
    header: readonly string[],
    wanted: (code: string) => boolean,
    facts: TableFacts,
  ) => RowReader | { readonly problem: string; readonly hint: string } | undefined;
};

export const skipped = (reason: string): RowResult => ({ skipped: reason });
export const wrong = (problem: string, value: string, hint: string): RowResult => ({ problem, value, hint });

/** Where a named column stands; −1 where it does not. Case, spaces, punctuation, byte-order marks and the script of Chinese do not count. */
export const columnsOf = (header: readonly string[]): ((name: string) => number) => {
  const plain = (name: string): string =>
    chinese.simplified(
      name
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}$]/gu, ''),
    );
  const at = new Map(header.map((name, i) => [plain(name), i]));
  return name => at.get(plain(name)) ?? -1;
};

/** What data frames and offices write where nothing is known. */
const isNothing = (text: string): boolean => /^(nan|none|null|<na>|n\/?a|-+|–|—|\.{2,3}|…|)$/i.test(text);

/** A value that has to be a number and not negative, `factor` times what is written. */
export const parseValue = (text: string, style: NumberStyle, factor = 1): number | RowResult => {
  const trimmed = text.trim();
  if (isNothing(trimmed)) return skipped('no value');
  const value = parseNumber(trimmed, style);
  if (value === undefined || !Number.isFinite(value))
    return wrong('value is no number', text, 'write digits alone, with a decimal point where one is needed');
  if (value < 0) return wrong('negative value', text, 'corrections cannot be loaded; download the corrected total');
  return value * factor;
};

/** An amount that is good to have: absent unless it is a positive number, since 0 stands for unknown in these files. */
export const parseAmount = (text: string | undefined, style: NumberStyle, factor = 1): number | undefined => {
  const value = text === undefined ? undefined : parseNumber(text.trim(), style);
  return value !== undefined && value > 0 ? value * factor : undefined;
};

/** The two ends of a row of `reporter`; `partner` is undefined for all countries together. */
export const endsOf = (
  reporter: string,
  partner: string | undefined,
  direction: 'import' | 'export',
): Pick<TradeRow, 'exporter' | 'importer' | 'reporter'> => {
  const [exporter, importer] = direction === 'import' ? [partner, reporter] : [reporter, partner];
  return { ...(exporter === undefined ? {} : { exporter }), ...(importer === undefined ? {} : { importer }), reporter };
};

/** A code as spreadsheets write it: `="847180"`, `'847180`, `8471.80`, `847180.0` → `847180`. */
export const plainCode = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s'’="]/g, '')
    .replace(/\.0$/, '')
    .replace(/^(nan|none|null|<na>)$/i, '');
