import { csv } from '../../../domain/csv.ts';
import { download } from '../../ui/download.ts';
import type { Flow, RuleLine } from './chartData.ts';

/** Files of a flow, in the order of the menu. */
export const exportNames = { png: 'Picture (PNG)', svg: 'Picture (SVG)', csv: 'Values with sources (CSV)' } as const;
export type ExportName = keyof typeof exportNames;

/** The chart as text, with lines below it: what must not be lost with the page. */
const svgText = (chart: SVGSVGElement, lines: readonly string[]): string => {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const { width, height } = chart.viewBox.baseVal;
  const taller = height + 16 * lines.length + 8;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('height', String(taller));
  copy.setAttribute('viewBox', `0 0 ${width} ${taller}`);
  const behind = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ width, height: taller, fill: chart.style.background }))
    behind.setAttribute(name, String(value));
  copy.prepend(behind);
  for (const [i, line] of lines.entries()) {
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    for (const [name, value] of Object.entries({
      x: 8,
      y: height + 16 * (i + 1),
      fill: chart.style.color,
      stroke: 'none',
      'text-anchor': 'start',
    }))
      text.setAttribute(name, String(value));
    text.textContent = line;
    copy.append(text);
  }
  return new XMLSerializer().serializeToString(copy);
};

const pngOf = async (svg: string, scale = 2): Promise<Blob> => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * scale;
    canvas.height = image.height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('the browser made no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
};

/** One line a reading, superseded ones too; an empty cell is a value that was not reported. */
export const readingsCsv = (flow: Flow): string => {
  const evaluated = new Map(flow.baseline.map(item => [item.month, item]));
  return csv(
    [
      'flow',
      'exporter',
      'importer',
      'reporter',
      'code',
      'period',
      'valueUsd',
      'quantity',
      'superseded',
      'conflicting',
      'preliminary',
      'retrieved',
      'verdict',
      'expectedUsd',
      'source',
      'url',
      'caveat',
    ],
    flow.periods.flatMap(({ period, conflicting, readings, superseded }) =>
      [
        ...readings.map(reading => ({ reading, former: false })),
        ...superseded.map(reading => ({ reading, former: true })),
      ].map(({ reading, former }) => [
        ...[
          flow.id,
          flow.exporter,
          flow.importer,
          flow.reporter,
          flow.code,
          period,
          reading.valueUsd,
          reading.quantity,
        ],
        ...[
          former,
          conflicting,
          reading.preliminary,
          reading.retrieved,
          evaluated.get(period)?.verdict,
          evaluated.get(period)?.expected,
        ],
        ...[
          reading.sources.map(({ title }) => title).join('; '),
          reading.sources.map(({ url }) => url).join('; '),
          flow.caveat,
        ],
      ]),
    ),
  );
};

/** Writes one file of the flow as it is shown. Throws when the browser cannot make the picture. */
export const exportFlow = async (name: ExportName, flow: Flow, rules: readonly RuleLine[]): Promise<void> => {
  if (name === 'csv') return download(`${flow.id}.csv`, 'text/csv', readingsCsv(flow));
  const chart = document.querySelector<SVGSVGElement>('.trade-chart svg[role="img"]');
  if (!chart) throw new Error('the chart is not drawn yet');
  const numbered = rules.map(
    ({ number, date, state, rule }) => `${number}  ${date}  ${rule.shortName ?? rule.name}, ${state}`,
  );
  const svg = svgText(chart, [flow.name, ...(flow.caveat === null ? [] : [flow.caveat]), ...numbered, location.href]);
  if (name === 'svg') download(`${flow.id}.svg`, 'image/svg+xml', svg);
  else download(`${flow.id}.png`, 'image/png', await pngOf(svg));
};
