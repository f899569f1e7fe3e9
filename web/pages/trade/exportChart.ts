import { csv } from '../../../domain/csv.ts';
import { query } from '../../core/api.ts';
import { sourceInWords } from '../../core/citation.ts';
import { fileNamed } from '../../core/fileName.ts';
import { knownBy, link } from '../../core/state.ts';
import { RevisionDocument } from '../../generated/operations.ts';
import { paletteAt } from '../../graph/canvas/paletteAt.ts';
import { pngOf } from '../../graph/pngOf.ts';
import { sheet } from '../../graph/sheet.ts';
import { withFont } from '../../graph/withFont.ts';
import { download } from '../../ui/download.ts';
import type { Flow, RuleLine } from './chartData.ts';

/** Files of a flow, in the order of the menu. */
export const exportNames = { png: 'Picture (PNG)', svg: 'Picture (SVG)', csv: 'Values with sources (CSV)' } as const;
export type ExportName = keyof typeof exportNames;

/** What a file says of itself. */
export type About = {
  /** Partial ISO date. */
  readonly knownBy: string;
  readonly revision: string;
  /** ISO time. */
  readonly exported: string;
  readonly address: string;
};

const aboutInWords = ({ knownBy, revision, exported, address }: About): readonly string[] => [
  `Values known as of ${knownBy}. Data revision ${revision}, exported ${exported.slice(0, 16).replace('T', ' ')} UTC.`,
  address,
];

/** The chart on a sheet with what must not be lost with the page. */
const chartSheet = (chart: SVGSVGElement, flow: Flow, rules: readonly RuleLine[], about: About): string => {
  const { width, height } = chart.viewBox.baseVal;
  const copy = chart.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const ruled = rules.map(
    ({ number, date, state, rule }) => `${number}  ${date}  ${rule.shortName ?? rule.name}, ${state}`,
  );
  const text = {
    title: flow.name,
    lines: [...aboutInWords(about), ...(flow.caveat === null ? [] : [flow.caveat]), ...ruled],
    sources: flow.sources.map(sourceInWords),
  };
  const content = new XMLSerializer().serializeToString(copy);
  return sheet({ content, width, height }, text, [], paletteAt(chart));
};

/** One line a reading, superseded ones too; an empty cell is a value that was not reported. */
export const readingsCsv = (flow: Flow, about: About): string => {
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
      'view',
      'knownBy',
      'revision',
      'exported',
      'address',
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
          flow.name,
        ],
        ...[about.knownBy, about.revision, about.exported, about.address],
      ]),
    ),
  );
};

const aboutNow = async (): Promise<About> => {
  const { inventory } = await query(RevisionDocument, {});
  const exported = new Date().toISOString();
  return {
    ...{ revision: inventory.revision, exported, address: link.value },
    knownBy: knownBy.value ?? `${exported.slice(0, 10)} (today, undated sources too)`,
  };
};

/** Writes one file of the flow as it is shown. Throws when the server cannot be asked, or the browser makes no picture. */
export const exportFlow = async (name: ExportName, flow: Flow, rules: readonly RuleLine[]): Promise<void> => {
  const about = await aboutNow();
  const save = (type: string, content: string | Blob): void =>
    download(fileNamed(flow.name, about.knownBy.slice(0, 10), `.${name}`), type, content);
  if (name === 'csv') return save('text/csv', readingsCsv(flow, about));
  const chart = document.querySelector<SVGSVGElement>('.trade-chart svg[role="img"]');
  if (!chart) throw new Error('the chart is not drawn yet');
  const svg = chartSheet(chart, flow, rules, about);
  if (name === 'svg') save('image/svg+xml', await withFont(svg));
  else save('image/png', await pngOf(svg));
};
