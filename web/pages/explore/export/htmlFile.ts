import { entityKinds } from '../../../../domain/vocabulary/entities.ts';
import { escapeXml } from '../../../../domain/xml.ts';
import { notReported } from '../../../core/words.ts';
import htmlStyle from './htmlStyle.css?raw';
import { questionMeta, questionText } from './questionHtml.ts';
import type { PictureRecord } from './record.ts';
import { viewer } from './viewer.ts';

/** JSON that cannot end the script element it stands in. */
const embedded = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const known = (value: string | null | undefined): string => escapeXml(value ?? notReported);

/** One file that shows the picture and its evidence in any browser, offline: nothing is fetched, and the policy forbids it. */
export const htmlFile = (record: PictureRecord, svgText: string): string => {
  const { question, caution, entities, relations } = record;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => escapeXml(names.get(id) ?? id);
  const title = `Throughline picture: ${entities.length} entities, ${relations.length} relations`;
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
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
${questionMeta(question)}
<title>${title}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${questionText(question)}
<p>${escapeXml(caution)}</p>
</header>
<main>
<div id="picture"><div class="zoom"><button type="button" id="in" aria-label="Zoom in">+</button><button type="button" id="out" aria-label="Zoom out">−</button><button type="button" id="all">All</button></div>${svgText}</div>
<aside id="detail" aria-live="polite"><p>Choose a node, a line or a row to see the claims behind it.</p></aside>
</main>
<section><label>Find <input id="find" type="search"></label>
<h2>Entities</h2><table><thead><tr><th>Entity</th><th>Kind</th><th>Country</th></tr></thead><tbody>${entityRows.join('')}</tbody></table>
<h2>Relations</h2><table><thead><tr><th>From</th><th>Relation</th><th>To</th><th>Start</th><th>End</th><th>Status</th><th>Claims</th></tr></thead><tbody>${relationRows.join('')}</tbody></table></section>
<script type="application/json" id="data">${embedded(record)}</script>
<script>(${viewer.toString().replaceAll('</', '<\\/')})();</script>
</body>
</html>
`;
};
