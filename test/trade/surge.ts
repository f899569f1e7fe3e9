import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFile } from '../../seed/trade/importFile.ts';
import { monthText } from '../../server/model/trade/period.ts';
import type { Store } from '../../server/store/query.ts';
import { draw, firstMonth, randomFrom } from './synthetic.ts';
import { plusHeader, plusRow, taiwanHeader, taiwanRow } from './tables.ts';

/** Index of the first month of the planted new level: 2023-12. */
export const surgeAt = 71;
export const surgeMonths = 90;
/** 2021-05 is left out of the importer's report. */
const hole = 40;

/**
 * Two invented reports of one flow, 2018-01 to 2025-06, with a planted surge to five times the level: the importer's
 * (Comtrade) six per cent above the exporter's (Taiwan's customs), but half of it in the last month.
 */
export const importSurge = async (store: Store, folder: string): Promise<void> => {
  const values = draw(
    { months: surgeMonths, noise: 0.12, season: 0.1, growth: 0.05, steps: [{ at: surgeAt, size: Math.log(5) }] },
    randomFrom(42),
  ).map(Math.round);
  const months = values.map((value, i) => ({ value, month: monthText(firstMonth + i) }));
  const imports = months.flatMap(({ value, month }, i) => {
    const margin = i === surgeMonths - 1 ? 0.5 : 1.06;
    return i === hole
      ? []
      : [plusRow({ period: month.replace('-', ''), primaryValue: Math.round(value * margin), qty: '' })];
  });
  const exports = months.map(({ value, month }) =>
    taiwanRow({
      Time: month.replace('-', '/'),
      'Commodity Code': '847150',
      'Value(USD$ 1000)': (value / 1000).toLocaleString('en', { maximumFractionDigits: 3 }),
    }),
  );
  const options = { wanted: () => true, retrieved: '2025-09-01', dryRun: false };
  for (const [name, lines] of [
    ['imports.csv', [plusHeader, ...imports]],
    ['exports.csv', [taiwanHeader, ...exports]],
  ] as const) {
    writeFileSync(join(folder, name), lines.join('\n'));
    await importFile(store, join(folder, name), options);
  }
};
