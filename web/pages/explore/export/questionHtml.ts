import { escapeXml } from '../../../../domain/xml.ts';
import type { AskedDate, Question } from './record.ts';

const askedInWords = ({ date, chosen }: AskedDate): string =>
  chosen ? date : `${date} (the day of export: no date was chosen)`;

const ownMachine: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** A link to this machine says nothing to the reader of a file elsewhere. */
const reach = (address: string): string => {
  const { hostname, host } = new URL(address);
  return ownMachine.has(hostname) ? ` (the link works only where the server at ${host} can be reached)` : '';
};

/** When the file was made and of what, for programs that read its head. */
export const questionMeta = ({ exported, revision }: Question): string =>
  `<meta name="dcterms.created" content="${escapeXml(exported)}">
<meta name="dcterms.hasVersion" content="${escapeXml(revision)}">`;

/** What was asked, when the file was made and of what, and the way back to the view. */
export const questionText = ({ address, asOf, knownBy, exported, revision }: Question): string =>
  `<p>As of ${escapeXml(askedInWords(asOf))}, as known on ${escapeXml(askedInWords(knownBy))}. Exported ${escapeXml(exported)} from data revision ${escapeXml(revision)}. <a href="${escapeXml(address)}">The same view in Throughline</a>${escapeXml(reach(address))}.</p>`;
