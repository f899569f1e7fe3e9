import { type LineLook, lineOf, lineWords } from '../../graph/elements.ts';
import type { Graph } from '../../graph/graph.ts';
import { LineSign } from './LineSign.tsx';

/** How the lines that a graph shows are to be read, and who is marked as restricted. */
export const FigureLegend = ({ graph: { entities, relations } }: { graph: Graph }) => {
  const drawn = new Set(relations.map(lineOf));
  return (
    <ul class="legend">
      {(Object.keys(lineWords) as LineLook[])
        .filter(look => drawn.has(look))
        .map(look => (
          <li key={look}>
            <LineSign line={look} /> {lineWords[look]}
          </li>
        ))}
      {relations.some(({ disputed }) => disputed) ? (
        <li>
          <LineSign line="disputed" /> ≠ disputed
        </li>
      ) : null}
      {entities.some(({ restrictedByOwnSeat }) => restrictedByOwnSeat) ? (
        <li>
          <span class="legend-restricted" /> by its own seat or citizenship in a restricted jurisdiction
        </li>
      ) : null}
    </ul>
  );
};
