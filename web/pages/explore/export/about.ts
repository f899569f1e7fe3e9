import { sourceInWords } from '../../../core/citation.ts';
import { terms } from '../../../core/terms.ts';
import { certaintyWords, counted, statusWords } from '../../../core/words.ts';
import type { ExportEvidenceQuery } from '../../../generated/operations.ts';
import type { Graph } from '../../../graph/graph.ts';
import type { AskedDate, Question } from './record.ts';

type EvidenceOf = ExportEvidenceQuery['subgraph']['relations'][number];
type Source = EvidenceOf['sources'][number];

/** The case that most relations come from, else who is drawn first. */
export const titleOf = ({ entities }: Graph, evidence: readonly EvidenceOf[]): string => {
  const counts = new Map<string, number>();
  for (const { claims } of evidence)
    for (const title of new Set(claims.flatMap(claim => claim.case?.title ?? [])))
      counts.set(title, (counts.get(title) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most && most[1] * 2 > evidence.length) return most[0];
  const names = entities.slice(0, 2).map(({ name }) => name);
  const others = entities.length - names.length;
  return others === 0 ? names.join(', ') : `${names.join(', ')} and ${counted(others, 'other')}`;
};

const askedInWords = ({ date, chosen }: AskedDate): string => (chosen ? date : `${date} (today, no date was chosen)`);

/** What a file is of, a line each, for people. */
export const aboutInWords = ({ asOf, knownBy, exported, revision, filters }: Question): readonly string[] => [
  `As of ${askedInWords(asOf)}. Known as of ${askedInWords(knownBy)}. Data revision ${revision}, exported ${exported.slice(0, 16).replace('T', ' ')} UTC.`,
  filters.length === 0 ? 'Nothing is filtered out.' : `Filters: ${filters.join('; ')}.`,
];

/** The sources behind relations, each once. */
export const sourcesOf = (relations: readonly { readonly sources: readonly Source[] }[]): readonly string[] => [
  ...new Set(relations.flatMap(({ sources }) => sources.map(sourceInWords))),
];

const meanings = (words: Readonly<Record<string, { readonly word: string; readonly meaning: string }>>): string =>
  Object.entries(words)
    .map(([code, { meaning }]) => `${code}: ${meaning}`)
    .join(' ');

/** What the codes in a file mean, for files without a picture. */
export const codesInWords = `status – ${meanings(statusWords)} certainty – ${meanings(certaintyWords)} NO: It did not hold on the chosen date. disputed – ${terms.disputed.meaning} An absent value is not reported.`;
