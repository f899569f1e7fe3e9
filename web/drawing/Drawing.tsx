import './drawing.css';
import { QueryFailure } from '../shell/Failure.tsx';
import { GraphFigure } from './GraphFigure.tsx';
import { mostDrawn, usePicture } from './usePicture.ts';

type Props = {
  /** Ids, in an order that stays the same while the picture does. */
  readonly entities: readonly string[];
  readonly relations: readonly string[];
  /** Ids that stand out while the rest recedes. */
  readonly lights: readonly string[];
  /** Whether the view turns to what is lit: not where the light follows the mouse. */
  readonly turning?: boolean;
  readonly label: string;
};

/** The given entities and relations at the chosen dates, as a picture beside a text. */
export const Drawing = ({ entities, relations, ...look }: Props) => {
  const { graph, asked } = usePicture(entities, relations);
  if (entities.length === 0) return <p class="drawing-empty quiet">There are no relations to draw.</p>;
  if (asked.error) return <QueryFailure error={asked.error} onRetry={asked.retry} />;
  const note = entities.length > mostDrawn ? `${mostDrawn} of ${entities.length} entities are drawn.` : undefined;
  return <GraphFigure graph={graph} note={note} {...look} />;
};
