import './drawing.css';
import { useMemo } from 'preact/hooks';
import { QueryFailure } from '../../ui/Failure.tsx';
import { GraphFigure } from './GraphFigure.tsx';
import { type Supposed, withSupposed } from './markHypotheses.ts';
import { mostDrawn, usePicture } from './usePicture.ts';

type Props = {
  /** Ids, in an order that stays the same while the picture does. */
  readonly entities: readonly string[];
  readonly relations: readonly string[];
  /** Ids that stand out while the rest recedes. */
  readonly highlighted: readonly string[];
  /** Whether the view turns to what is lit: not where the light follows the mouse. */
  readonly turning?: boolean;
  readonly label: string;
  /** What the answer supposes of relations against or beyond the record, by id. */
  readonly supposed?: Supposed | undefined;
};

/** The given entities and relations at the chosen dates, as a picture beside a text. */
export const Drawing = ({ entities, relations, supposed, ...look }: Props) => {
  const { graph, asked } = usePicture(entities, relations);
  const drawn = useMemo(() => graph && withSupposed(graph, supposed ?? new Map()), [graph, supposed]);
  if (entities.length === 0) return <p class="drawing-empty quiet">There are no relations to draw.</p>;
  if (asked.error) return <QueryFailure error={asked.error} onRetry={asked.retry} />;
  const note = entities.length > mostDrawn ? `${mostDrawn} of ${entities.length} entities are drawn.` : undefined;
  return <GraphFigure graph={drawn} note={note} {...look} />;
};
