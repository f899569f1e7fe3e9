import './drawing.css';
import { Maximize } from 'lucide';
import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onPaper } from '../../core/paper.ts';
import { select, selection } from '../../core/state.ts';
import type { CanvasHandle, Picked } from '../../graph/canvas/types.ts';
import type { GraphCanvasProps } from '../../graph/GraphCanvas.tsx';
import type { Graph, Positions } from '../../graph/graph.ts';
import { drawnAs, type Grouped, groupAlike, groupKey, partsOf } from '../../graph/groupAlike.ts';
import { isWithin } from '../../graph/layout/boxes.ts';
import type { LayoutName } from '../../graph/layout/layoutNames.ts';
import { readAs } from '../../graph/readAlong.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PrintPicture } from '../print/PrintPicture.tsx';
import { FigureLegend } from './FigureLegend.tsx';

type Props = {
  /** Undefined while it is on its way. */
  readonly graph: Graph | undefined;
  /** Ids that stand out while the rest recedes. */
  readonly highlighted: readonly string[];
  /** Whether the view turns to what is lit: not where the light follows the mouse. */
  readonly turning?: boolean;
  readonly label: string;
  readonly layout?: LayoutName;
  /** Said under the picture, where it does not show everything. */
  readonly note?: string | undefined;
};

const none: readonly string[] = [];

/** A group stands for its members, one line of theirs for all of them. */
const pickedAs = (item: Picked, drawn: Grouped | undefined): readonly Picked[] => {
  const line = drawn?.graph.relations.find(({ id }) => id === item.id);
  const ids = drawn?.members.get(item.id) ?? (line ? partsOf(line) : [item.id]);
  return ids.map(id => ({ ...item, id }));
};

/** Cytoscape and the layouts are fetched when the first picture is drawn. */
const useCanvas = (): ComponentType<GraphCanvasProps> | undefined => {
  const [canvas, setCanvas] = useState<{ readonly Canvas: ComponentType<GraphCanvasProps> }>();
  useEffect(() => {
    void import('../../graph/GraphCanvas.tsx').then(module => setCanvas({ Canvas: module.GraphCanvas }));
  }, []);
  return canvas?.Canvas;
};

/** While the window is dragged to another size, the picture waits until it rests. */
const restMilliseconds = 120;

/** Turns the view to what is lit: when the picture is arranged, when the light moves, when the room changes. */
const useView = (highlighted: readonly string[]) => {
  const handle = useRef<CanvasHandle>();
  const lit = useRef(highlighted);
  lit.current = highlighted;
  const turn = (): void => handle.current?.begin(lit.current.length === 0 ? undefined : lit.current);
  const [inPart, setInPart] = useState(false);
  // Whoever has asked for the whole keeps it when the room changes.
  const wantsWhole = useRef(false);
  const view = (): void => (wantsWhole.current ? handle.current?.fit() : turn());
  useEffect(() => {
    wantsWhole.current = false;
    turn();
  }, [highlighted.join(' ')]);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!room.current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(view, restMilliseconds);
    });
    observer.observe(room.current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, []);
  return {
    room,
    turn,
    inPart,
    whole: (): void => {
      wantsWhole.current = true;
      view();
    },
    onReady: (ready: CanvasHandle | undefined): void => {
      handle.current = ready;
      ready?.watch(({ whole, view: seen }) => setInPart(!isWithin(whole, seen)));
    },
  };
};

/** A graph as a picture beside a text: layered from the hardware to the parties, with how to read its lines. */
export const GraphFigure = ({ graph: given, highlighted, turning = true, label, layout = 'layered', note }: Props) => {
  const Canvas = useCanvas();
  const [opened, setOpened] = useState(none);
  const drawn = useMemo(
    () => given && groupAlike(readAs(given, layout), opened, none, ['National']),
    [given, opened, layout],
  );
  const graph = drawn?.graph;
  const shownAs = (ids: readonly string[]): readonly string[] => (drawn ? drawnAs(ids, drawn) : ids);
  const highlight = useMemo(() => shownAs(highlighted), [highlighted.join(' '), drawn]);
  const { room, turn, whole, inPart, onReady } = useView(turning ? highlight : none);
  const selected = useMemo(
    () => shownAs(selection.value.flatMap(({ type, id }) => (type === 'claim' ? [] : [id]))),
    [selection.value, drawn],
  );
  const [arranged, setArranged] = useState<Positions>();
  return (
    <figure class="drawing">
      {onPaper.value ? (
        graph && arranged ? (
          <PrintPicture graph={graph} positions={arranged} label={label} />
        ) : (
          <Loading what="graph" />
        )
      ) : null}
      <div class="drawing-canvas" ref={room}>
        {Canvas && graph ? (
          <Canvas
            graph={graph}
            layout={layout}
            label={label}
            highlight={highlight}
            selected={selected}
            scrolls
            onExpand={id => {
              const group = groupKey(id);
              if (group !== undefined) setOpened([...opened, group]);
            }}
            onSelect={picked => {
              select(...picked.flatMap(item => pickedAs(item, drawn)));
              // Where the evidence takes the lower half of the page, what it is about stays in the upper one.
              requestAnimationFrame(() => room.current?.scrollIntoView({ block: 'nearest' }));
            }}
            onReady={onReady}
            onPositions={(positions, reason) => {
              setArranged(positions);
              if (reason !== 'dragged') turn();
            }}
          />
        ) : (
          <Loading what="graph" />
        )}
      </div>
      <figcaption class="small quiet">
        {graph ? <FigureLegend graph={graph} /> : null}
        <span class="drawing-hint" hidden={!inPart}>
          Drag sideways to see the rest.
        </span>
        {note === undefined ? null : <span>{note}</span>}
        <button type="button" class="text-button" onClick={whole}>
          <Icon node={Maximize} /> Whole graph
        </button>
      </figcaption>
    </figure>
  );
};
