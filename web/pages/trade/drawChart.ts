import type * as PlotLibrary from '@observablehq/plot';
import type { Palette } from '../../graph/palette.ts';
import type { ChartData, Other, RuleLine } from './chartData.ts';
import {
  analysisMarks,
  captionHeight,
  centreOf,
  middleOf,
  otherMarks,
  rowHeight,
  ruleMarks,
  valueMarks,
} from './chartMarks.ts';
import { usd } from './values.ts';

export type Drawing = {
  readonly data: ChartData;
  readonly others: readonly Other[];
  readonly width: number;
  readonly log: boolean;
  readonly palette: Palette;
  readonly label: string;
};

const margin = { left: 60, right: 20, bottom: 32 };
const numberWidth = 20;

/** Rows for the numbers of the rule lines, as few as keep them apart. */
const rowsOf = (rules: readonly RuleLine[], [first, last]: readonly [Date, Date], width: number): number[] => {
  const ends: number[] = [];
  const scale = (width - margin.left - margin.right) / (last.getTime() - first.getTime());
  return rules.map(({ at }) => {
    const x = (at.getTime() - first.getTime()) * scale;
    const free = ends.findIndex(end => x - end >= numberWidth);
    const row = free < 0 ? ends.length : free;
    ends[row] = x;
    return row;
  });
};

/** Powers of ten, and halves of them where there are few. */
const logTicks = (values: readonly number[]): number[] => {
  const logs = values.filter(value => value > 0).map(Math.log10);
  if (logs.length === 0) return [];
  const [low, high] = [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))];
  const powers = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
  return high - low > 2 ? powers : powers.flatMap(power => [power, 2 * power, 5 * power]).slice(0, -2);
};

/** Without what a logarithmic axis cannot show: a value of 0 stands in the table alone. */
const positive = (data: ChartData): ChartData => ({
  ...data,
  points: data.points.filter(({ low }) => low > 0),
  joins: data.joins.filter(({ from, to }) => from.low > 0 && to.low > 0),
  stretches: data.stretches.filter(({ mean }) => mean > 0),
  superseded: data.superseded.filter(({ value }) => value > 0),
});

/** The chart of one flow as an SVG whose colours and fonts stand in it, so that it can be saved as it is. */
export const drawChart = (plot: typeof PlotLibrary, drawing: Drawing): SVGSVGElement | HTMLElement => {
  const { others, width, log, palette, label } = drawing;
  const data = log ? positive(drawing.data) : drawing.data;
  // Without room for their names they would be riddles.
  const named = width < 520 ? [] : others;
  const behind = log
    ? named.map(({ name, points }) => ({ name, points: points.filter(({ value }) => value > 0) }))
    : named;
  const rows = rowsOf(data.rules, data.domain, width);
  const marginTop = 28 + captionHeight + rowHeight * (rows.length === 0 ? 0 : Math.max(...rows) + 1);
  const tips = [
    ...data.points.map(point => ({ date: point.date, value: middleOf(point, log), title: point.title })),
    ...data.stretches.map(stretch => ({ date: centreOf(stretch), value: stretch.mean, title: stretch.title })),
  ];
  const drawn = [
    ...data.points.flatMap(({ low, high }) => [low, high]),
    ...data.bands.flatMap(({ low, high }) => [low, high]),
    ...data.stretches.map(({ mean }) => mean),
    ...behind.flatMap(({ points }) => points.map(({ value }) => value)),
  ];
  const ticks = log ? logTicks(drawn) : 6;
  return plot.plot({
    ...{ width, height: 340 + marginTop, marginTop },
    ...{ marginLeft: margin.left, marginRight: margin.right, marginBottom: margin.bottom },
    ariaLabel: label,
    style: {
      fontFamily: '"Inter Variable", system-ui, sans-serif',
      fontSize: '12px',
      color: palette['ink-2'],
      background: palette.paper,
      overflow: 'hidden',
    },
    x: { type: 'utc', domain: [...data.domain], label: null },
    y: {
      ...{ type: log ? 'log' : 'linear', zero: !log, nice: true, ticks, tickFormat: usd },
      label: log ? 'US dollars a month, logarithmic' : 'US dollars a month',
    },
    marks: [
      plot.gridY({ stroke: palette.line, strokeOpacity: 1, ticks }),
      ...analysisMarks(plot, data.bands, data.changes, palette),
      ...ruleMarks(plot, data.rules, rows, marginTop, palette.rule),
      ...otherMarks(plot, behind, palette),
      ...valueMarks(plot, data, log, palette),
      plot.tip(
        tips,
        plot.pointer({
          ...{ x: 'date', y: 'value', title: 'title', fill: palette.paper, stroke: palette['ink-3'] },
          ...{ textPadding: 10, lineWidth: 30 },
        }),
      ),
    ],
  });
};
