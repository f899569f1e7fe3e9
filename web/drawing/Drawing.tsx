import './drawing.css';
import { Maximize } from 'lucide';
import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CanvasHandle } from '../graph/canvas/types.ts';
import type { GraphCanvasProps } from '../graph/GraphCanvas.tsx';
import { Icon } from '../Icon.tsx';
import { QueryFailure } from '../shell/Failure.tsx';
import { Loading } from '../shell/Loading.tsx';
import { select, selection } from '../state.ts';
import { Legend } from './Legend.tsx';
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

const none: readonly string[] = [];

/** Cytoscape and the layouts are fetched when the first picture is drawn. */
const useCanvas = (): ComponentType<GraphCanvasProps> | undefined => {
  const [canvas, setCanvas] = useState<{ readonly Canvas: ComponentType<GraphCanvasProps> }>();
  useEffect(() => {
    void import('../graph/GraphCanvas.tsx').then(module => setCanvas({ Canvas: module.GraphCanvas }));
  }, []);
  return canvas?.Canvas;
};

/** Turns the view to what is lit: as soon as the picture is arranged, and whenever the light moves. */
const useView = (lights: readonly string[]) => {
  const handle = useRef<CanvasHandle>();
  const lit = useRef(lights);
  lit.current = lights;
  const turn = (): void => handle.current?.fit(lit.current.length === 0 ? undefined : lit.current);
  useEffect(turn, [lights.join(' ')]);
  return {
    turn,
    whole: (): void => handle.current?.fit(),
    onReady: (ready: CanvasHandle | undefined): void => {
      handle.current = ready;
    },
  };
};

/** A picture beside a text: layered from the hardware to the parties, at the chosen dates. */
export const Drawing = ({ entities, relations, lights, turning = true, label }: Props) => {
  const Canvas = useCanvas();
  const { graph, asked } = usePicture(entities, relations);
  const { turn, whole, onReady } = useView(turning ? lights : none);
  const selected = useMemo(
    () => selection.value.flatMap(({ type, id }) => (type === 'claim' ? [] : [id])),
    [selection.value],
  );
  const highlight = useMemo(() => lights, [lights.join(' ')]);
  if (entities.length === 0) return <p class="drawing-empty quiet">There are no relations to draw.</p>;
  if (asked.error) return <QueryFailure error={asked.error} onRetry={asked.retry} />;
  return (
    <figure class="drawing">
      <div class="drawing-canvas">
        {Canvas && graph ? (
          <Canvas
            graph={graph}
            layout="layered"
            label={label}
            highlight={highlight}
            selected={selected}
            onSelect={picked => select(...picked)}
            onReady={onReady}
            onPositions={(_positions, reason) => {
              if (reason !== 'dragged') turn();
            }}
          />
        ) : (
          <Loading what="picture" />
        )}
      </div>
      <figcaption class="small quiet">
        <Legend />
        {entities.length > mostDrawn ? (
          <span>
            {mostDrawn} of {entities.length} entities are drawn.
          </span>
        ) : null}
        <button type="button" class="text-button" onClick={whole}>
          <Icon node={Maximize} /> Whole picture
        </button>
      </figcaption>
    </figure>
  );
};
