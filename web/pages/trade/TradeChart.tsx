import { useEffect, useRef, useState } from 'preact/hooks';
import { onPaper } from '../../core/paper.ts';
import { usePalette } from '../../graph/canvas/usePalette.ts';
import type { ChartData, Other } from './chartData.ts';
import { drawChart } from './drawChart.ts';

type Props = {
  readonly data: ChartData;
  readonly others: readonly Other[];
  readonly log: boolean;
  readonly label: string;
};

/** Pixels of a sheet of A4 between its margins, at the scale of paper.css: drawn wider, the words would shrink. */
const paperWidth = 790;

type Plot = typeof import('@observablehq/plot');

/** The chart, drawn anew when its width or the theme changes. All it shows stands in the table below, too. */
export const TradeChart = ({ data, others, log, label }: Props) => {
  const host = useRef<HTMLDivElement>(null);
  const palette = usePalette(host);
  const [width, setWidth] = useState(0);
  const [plot, setPlot] = useState<Plot>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('@observablehq/plot').then(
      loaded => setPlot(() => loaded),
      () => setFailed(true),
    );
    if (!host.current) return;
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watcher.observe(host.current);
    return () => watcher.disconnect();
  }, []);
  const drawnWidth = onPaper.value ? paperWidth : width;
  useEffect(() => {
    if (!host.current || !plot || !palette || drawnWidth < 100) return;
    const chart = drawChart(plot, { data, others, width: drawnWidth, log, palette, label });
    chart.setAttribute('role', 'img');
    // The library labels each group of marks, which no role of theirs allows.
    for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
    host.current.replaceChildren(chart);
  }, [plot, palette, drawnWidth, data, others, log, label]);
  if (failed) return <p class="notice">The chart could not be loaded; its values stand in the table below.</p>;
  return <div ref={host} class="trade-chart" />;
};
