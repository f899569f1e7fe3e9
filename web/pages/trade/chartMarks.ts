import type * as PlotLibrary from '@observablehq/plot';
import type { Palette } from '../../graph/palette.ts';
import type { Band, Change, ChartData, Other, Point, RuleLine, Stretch } from './chartData.ts';

type Plot = typeof PlotLibrary;
type Marks = PlotLibrary.Markish[];

export const rowHeight = 18;
/** Room above the numbers of the rules for what the axis measures. */
export const captionHeight = 18;

/** Numbered lines at the dates of rules: whole where a rule took effect, dashed otherwise. `rows[i]` is the row of the number. */
export const ruleMarks = (
  plot: Plot,
  rules: readonly RuleLine[],
  rows: readonly number[],
  top: number,
  colour: string,
): Marks => {
  const line = (some: readonly RuleLine[], dash: string) =>
    plot.ruleX(some, { x: 'at', stroke: colour, strokeDasharray: dash });
  const effective = ({ state }: RuleLine): boolean => state === 'effective';
  return [
    line(rules.filter(effective), 'none'),
    line(
      rules.filter(rule => !effective(rule)),
      '3 3',
    ),
    ...[...new Set(rows)].map(row =>
      plot.text(
        rules.filter((_, i) => rows[i] === row),
        {
          ...{ x: 'at', text: ({ number }: RuleLine) => String(number), frameAnchor: 'top' },
          ...{ dy: 14 + captionHeight + rowHeight * row - top, fill: colour, fontWeight: 600 },
        },
      ),
    ),
  ];
};

/** The expected value with its band, and the intervals in which the level changed. */
export const analysisMarks = (
  plot: Plot,
  bands: readonly Band[],
  changes: readonly Change[],
  palette: Palette,
): Marks => [
  plot.rect(changes, { x1: 'from', x2: 'to', fill: palette.trade, fillOpacity: 0.12 }),
  plot.areaY(bands, { x: 'date', y1: 'low', y2: 'high', fill: palette['ink-3'], fillOpacity: 0.16 }),
  plot.lineY(bands, { x: 'date', y: 'expected', stroke: palette['ink-3'], strokeDasharray: '6 3' }),
  plot.ruleX(changes, { x: 'month', stroke: palette.trade, strokeWidth: 1.5 }),
  plot.text(changes, {
    ...{ x: 'month', text: 'label', frameAnchor: 'top', textAnchor: 'end', dx: -4, dy: 4 },
    ...{ fill: palette.trade, stroke: palette.paper, strokeWidth: 4, fontWeight: 600 },
  }),
];

/** Other flows between the same two countries, quiet and named at their last value. */
export const otherMarks = (plot: Plot, others: readonly Other[], palette: Palette): Marks =>
  others.flatMap(({ name, points }) => [
    plot.lineY(points, { x: 'date', y: 'value', stroke: palette['ink-3'], strokeDasharray: '1 3' }),
    plot.dot(points, { x: 'date', y: 'value', stroke: palette['ink-3'], fill: palette.paper, r: 2.5 }),
    plot.text(points.slice(-1), {
      ...{ x: 'date', y: 'value', text: () => name, textAnchor: 'end', dx: -8, dy: -9 },
      ...{ fill: palette['ink-3'], stroke: palette.paper, strokeWidth: 4 },
    }),
  ]);

const shapes = {
  ABOVE: { symbol: 'triangle', rotate: 0, striking: true },
  BELOW: { symbol: 'triangle', rotate: 180, striking: true },
  UNDETERMINED: { symbol: 'diamond', rotate: 0, striking: true },
  WITHIN: { symbol: 'circle', rotate: 0, striking: false },
  TOO_FEW: { symbol: 'circle', rotate: 0, striking: false },
} as const;

export const middleOf = ({ low, high }: Pick<Point, 'low' | 'high'>, log: boolean): number =>
  log ? Math.sqrt(low * high) : (low + high) / 2;

export const centreOf = ({ start, end }: Stretch): Date => new Date((start.getTime() + end.getTime()) / 2);

/** Months as points, joined by a line, dotted over months without a value; years and spans as bars at their mean month. */
export const valueMarks = (
  plot: Plot,
  { points, joins, stretches, superseded }: ChartData,
  log: boolean,
  palette: Palette,
): Marks => {
  const ends = joins.map(({ from, to, gap }) => ({
    ...{ x1: from.date, y1: middleOf(from, log), x2: to.date, y2: middleOf(to, log), gap },
  }));
  const line = { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: palette.trade } as const;
  const conflicting = points.filter(point => point.conflicting);
  const halo = { stroke: palette.paper, strokeWidth: 4 };
  return [
    plot.link(stretches, { x1: 'start', x2: 'end', y1: 'mean', y2: 'mean', stroke: palette.trade, strokeWidth: 4 }),
    plot.text(stretches, {
      ...{ x: centreOf, y: 'mean', text: ({ period }: Stretch) => `mean month of ${period.replace('/', ' to ')}` },
      ...{ dy: -12, fill: palette['ink-2'], ...halo },
    }),
    plot.link(
      ends.filter(({ gap }) => !gap),
      { ...line, strokeWidth: 1.75 },
    ),
    plot.link(
      ends.filter(({ gap }) => gap),
      { ...line, strokeWidth: 1.75, strokeDasharray: '0.5 5', strokeLinecap: 'round' },
    ),
    plot.dot(superseded, { x: 'date', y: 'value', symbol: 'times', stroke: palette['ink-3'], r: 3 }),
    plot.ruleX(conflicting, { x: 'date', y1: 'low', y2: 'high', stroke: palette.disputed, strokeWidth: 2 }),
    plot.dot(
      conflicting.flatMap(({ date, low, high }) => [low, high].map(value => ({ date, value }))),
      { x: 'date', y: 'value', symbol: 'diamond', stroke: palette.disputed, fill: palette.paper, r: 4 },
    ),
    ...Object.entries(shapes).map(([verdict, { symbol, rotate, striking }]) =>
      plot.dot(
        points.filter(point => point.verdict === verdict && !point.conflicting),
        {
          ...{ x: 'date', y: (point: Point) => middleOf(point, log), symbol, rotate, r: striking ? 5 : 3.5 },
          ...{ fill: striking ? palette.trade : palette.paper, stroke: palette.trade, strokeWidth: 1.75 },
        },
      ),
    ),
  ];
};
