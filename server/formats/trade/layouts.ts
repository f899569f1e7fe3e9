import { comtradeClassic, comtradePlus } from './comtrade.ts';
import { taiwanCustoms } from './taiwanCustoms.ts';
import type { Layout, RowReader, TableFacts } from './tradeRow.ts';

/** Each is recognised by its header. */
export const layouts: readonly Layout[] = [comtradePlus, comtradeClassic, taiwanCustoms];

/** The layout of a table and a reader for its rows, or what is wrong with its header. */
export const layoutOf = (
  header: readonly string[],
  wanted: (code: string) => boolean,
  facts: TableFacts,
): { layout: Layout; read: RowReader } | { problem: string; hint: string; unknown?: true } => {
  for (const layout of layouts) {
    const reader = layout.readerFor(header, wanted, facts);
    if (reader === undefined) continue;
    return typeof reader === 'function' ? { layout, read: reader } : reader;
  }
  return {
    unknown: true,
    problem: `no known layout; the first line is ${JSON.stringify(header.slice(0, 8).join(','))}`,
    hint: `give a table of ${layouts.map(({ name }) => name).join(', ')}`,
  };
};
