import { layoutOf } from '../../server/formats/trade/layouts.ts';
import { makeStyleFinder } from '../../server/formats/trade/numberStyle.ts';
import {
  type Layout,
  type Parts,
  type PartsFinder,
  skipped,
  type TableFacts,
} from '../../server/formats/trade/tradeRow.ts';
import { FileError } from '../files/fileError.ts';
import type { RowSink } from './rowSink.ts';
import { mostAbove, type Table } from './tables.ts';

const assumed: TableFacts = { style: 'point', parts: undefined };

type Surveyed = {
  readonly layout: Layout;
  readonly header: readonly string[];
  /** The line of the header; rows follow it. */
  readonly line: number;
  readonly facts: TableFacts;
};

/** Reads a table once to find its header, the style of its numbers, and breakdowns without totals. Throws FileError. */
const preflight = async (table: Table): Promise<Surveyed> => {
  const style = makeStyleFinder(table.delimiter);
  let found: { layout: Layout; header: readonly string[]; line: number } | undefined;
  let fault: readonly string[] | undefined;
  let amounts: readonly number[] = [];
  let parts: PartsFinder | undefined;
  const begin = (line: number, header: readonly string[]): void => {
    const told = layoutOf(header, () => true, assumed);
    if ('read' in told) {
      found = { layout: told.layout, header, line };
      amounts = told.layout.amounts(header);
      parts = told.layout.partsFinder?.(header);
    } else if (fault === undefined || !told.unknown) fault = [told.problem, told.hint];
  };
  if (table.header) begin(0, table.header);
  await table.each({
    row: (line, cells) => {
      if (found === undefined) {
        if (line > mostAbove) throw new FileError(table.name, fault ?? []);
        begin(line, cells);
        return;
      }
      for (const place of amounts) style.see(cells[place] ?? '');
      parts?.see(cells);
    },
    wrong: () => undefined,
    full: () => undefined,
  });
  if (found === undefined) throw new FileError(table.name, fault ?? ['no row holds a header', 'give a table']);
  const styled = style.found();
  if ('problem' in styled)
    throw new FileError(table.name, [
      `${styled.problem}: ${styled.value}`,
      'write plain digits, or one mark for decimals and another between thousands throughout',
    ]);
  return { ...found, facts: { style: styled.style, parts: parts?.found() } };
};

const breakdownNames: Readonly<Record<Parts['by'], string>> = {
  transport: 'mode of transport',
  customs: 'customs procedure',
  secondPartner: 'second partner',
};

/** What a reader of the import should know of how the file was read. */
const remarks = (encoding: string, { style, parts }: TableFacts): readonly string[] => [
  ...(encoding === 'utf-8' ? [] : [`the text is read as ${encoding}`]),
  ...(style === 'comma' ? ['numbers have decimal commas, and points between thousands'] : []),
  ...(parts && parts.codes.size > 1
    ? [`the file has no totals over the ${breakdownNames[parts.by]}: its parts are added up`]
    : []),
  ...(parts && parts.codes.size === 1
    ? [`the file has one ${breakdownNames[parts.by]} alone: it is a series of its own, and no total`]
    : []),
];

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((cell, i) => cell === b[i]);

/**
 * Reads a table of trade statistics row by row into `sink`: twice, since the style of numbers and the totals are facts of
 * the whole table. Memory does not grow with it. Throws FileError, and what Node says of a file.
 */
export const readTrade = async (
  open: () => Promise<Table>,
  wanted: (code: string) => boolean,
  sink: RowSink,
): Promise<void> => {
  const table = await open();
  const { layout, header, line: headerLine, facts } = await preflight(table);
  const read = layout.readerFor(header, wanted, facts);
  if (typeof read !== 'function') throw new Error(`${layout.name} does not fit the header that it was told by`);
  sink.layout(layout, table.name, remarks(table.encoding, facts));
  await table.each({
    row: (line, cells) => {
      if (line <= headerLine) return;
      sink.take(line, isSame(cells, header) ? skipped('the header, given again') : read(cells));
    },
    wrong: sink.wrong,
    full: sink.full,
  });
};
