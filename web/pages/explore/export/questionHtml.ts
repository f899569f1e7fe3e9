import { escapeXml } from '../../../../domain/xml.ts';
import { aboutInWords } from './about.ts';
import type { Question } from './record.ts';

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

/** What was asked, what was left out, when the file was made and of what, and the way back to the view. */
export const questionText = (question: Question): string => {
  const lines = aboutInWords(question).map(line => `<p>${escapeXml(line)}</p>`);
  return `${lines.join('')}<p><a href="${escapeXml(question.address)}">The same view in Throughline</a>${escapeXml(reach(question.address))}.</p>`;
};
