import { type Period, periodText } from './period.ts';
import { type Range, type Series, valueIn } from './series.ts';

export type MirrorGap = {
  readonly period: string;
  readonly exporter: Range;
  readonly importer: Range;
  /** Importer's report less exporter's, in dollars. */
  readonly gap: Range;
  /** Importer's report over exporter's; absent when the exporter may have reported 0. */
  readonly ratio?: Range;
  /** Undetermined when sources differ on which it is. */
  readonly verdict: 'usual-margin' | 'exporter-higher' | 'importer-higher' | 'undetermined';
};

/**
 * Importers count freight and insurance in (CIF), exporters do not (FOB), so an importer's figure is usually 0 to 20 per
 * cent above: the United Nations' manual on merchandise trade statistics gives 10 per cent as the old rule of thumb, the
 * IMF 6 per cent since 2018 (Marini, Dippelsman and Stanger, working paper 18/16).
 */
export const usualMargin: Range = { low: 1, high: 1.2 };

const verdictOf = (ratio: Range | undefined): MirrorGap['verdict'] => {
  if (ratio === undefined) return 'undetermined';
  if (ratio.high < usualMargin.low) return 'exporter-higher';
  if (ratio.low > usualMargin.high) return 'importer-higher';
  return ratio.low >= usualMargin.low && ratio.high <= usualMargin.high ? 'usual-margin' : 'undetermined';
};

const gapIn = (exporter: Series, importer: Series, period: Period): MirrorGap | undefined => {
  const [sent, got] = [valueIn(exporter, period), valueIn(importer, period)];
  if (sent === undefined || got === undefined) return undefined;
  const ratio = sent.low > 0 ? { low: got.low / sent.high, high: got.high / sent.low } : undefined;
  return {
    period: periodText(period),
    exporter: sent,
    importer: got,
    gap: { low: got.low - sent.high, high: got.high - sent.low },
    ...(ratio === undefined ? {} : { ratio }),
    verdict: verdictOf(ratio),
  };
};

/**
 * The exporter's report against the importer's, for every period that both give. A gap has many innocent causes: margins,
 * goods under way, the country of consignment against that of origin, different codes.
 */
export const mirrorGapsOf = (exporter: Series, importer: Series): readonly MirrorGap[] =>
  [...[...exporter.months.values()], ...exporter.spans].flatMap(
    ({ period }) => gapIn(exporter, importer, period) ?? [],
  );
