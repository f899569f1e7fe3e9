import { entityKinds } from '../../../../domain/vocabulary/entities.ts';
import { escapeXml } from '../../../../domain/xml.ts';
import tokens from '../../../core/styles/tokens.css?raw';
import { notReported } from '../../../core/words.ts';
import type { Positions } from '../../../graph/graph.ts';
import { type Grouped, partsOf } from '../../../graph/groupAlike.ts';
import { legendOf, signSize } from '../../../graph/legend.ts';
import { themePalette } from '../../../graph/palette.ts';
import { drawing, svg } from '../../../graph/svg.ts';
import { fontRules } from '../../../graph/withFont.ts';
import { sourcesOf } from './about.ts';
import htmlStyle from './htmlStyle.css?raw';
import { questionMeta, questionText } from './questionHtml.ts';
import type { PictureRecord } from './record.ts';
import { viewer } from './viewer.ts';

/** JSON that cannot end the script element it stands in. */
const embedded = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const known = (value: string | null | undefined): string => escapeXml(value ?? notReported);

/** By node and line of the picture that is drawn for others, what these are. */
const drawnFor = ({ graph, members }: Grouped): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([
    ...members,
    ...graph.relations.flatMap(line => (line.parts === undefined ? [] : [[line.id, partsOf(line)] as const])),
  ]);

/**
 * One file that shows the picture and its evidence in any browser, offline, in the theme of its reader: nothing is fetched,
 * and the policy forbids it.
 */
export const htmlFile = async (record: PictureRecord, grouped: Grouped, positions: Positions): Promise<string> => {
  const { graph } = grouped;
  const { question, caution, entities, relations } = record;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => escapeXml(names.get(id) ?? id);
  const drawn = drawing(graph, positions, themePalette);
  const legend = legendOf(graph, themePalette).map(
    ({ sign, text }) =>
      `<li><svg width="${signSize.width}" height="${signSize.height}" aria-hidden="true">${sign}</svg>${escapeXml(text)}</li>`,
  );
  const title = escapeXml(question.title);
  const entityRows = entities.map(
    ({ id, name, kind, country }) =>
      `<tr data-id="${escapeXml(id)}"><td><button type="button">${escapeXml(name)}</button></td><td>${entityKinds[kind].noun[0]}</td><td>${known(country)}</td></tr>`,
  );
  const relationRows = relations.map(
    ({ id, from, to, text, start, end, status, claims }) =>
      `<tr data-id="${escapeXml(id)}"><td><button type="button">${nameOf(from)}</button></td><td>${escapeXml(text)}</td><td>${nameOf(to)}</td><td>${known(start)}</td><td>${known(end)}</td><td>${status.toLowerCase().replaceAll('_', ' ')}</td><td>${claims.length}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:">
${questionMeta(question)}
<title>${title} · Throughline</title>
<style>${await fontRules(JSON.stringify(record))}${tokens}${htmlStyle}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${entities.length} entities, ${relations.length} relations.</p>
${questionText(question)}
<p>${escapeXml(caution)}</p>
</header>
<main>
<div id="picture"><div class="zoom"><button type="button" id="in" aria-label="Zoom in">+</button><button type="button" id="out" aria-label="Zoom out">−</button><button type="button" id="all">All</button></div>${svg(drawn, drawn)}</div>
<aside id="detail" aria-live="polite"><p>Choose a node, a line or a row to see the claims behind it.</p></aside>
</main>
<ul class="legend" aria-label="Legend">${legend.join('')}</ul>
<section><label>Find <input id="find" type="search"></label>
<h2>Entities</h2><table><thead><tr><th>Entity</th><th>Kind</th><th>Country</th></tr></thead><tbody>${entityRows.join('')}</tbody></table>
<h2>Relations</h2><table><thead><tr><th>From</th><th>Relation</th><th>To</th><th>Start</th><th>End</th><th>Status</th><th>Claims</th></tr></thead><tbody>${relationRows.join('')}</tbody></table>
<h2>Sources</h2><ol>${sourcesOf(relations)
    .map(source => `<li>${escapeXml(source)}</li>`)
    .join('')}</ol></section>
<script type="application/json" id="data">${embedded({ ...record, drawnFor: drawnFor(grouped) })}</script>
<script>(${viewer.toString().replaceAll('</', '<\\/')})();</script>
</body>
</html>
`;
};
