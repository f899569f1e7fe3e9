import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Camera } from './canvas/camera.ts';
import { type Canvas, createCanvas, simplifyAbove } from './canvas/createCanvas.ts';
import type { Corner } from './canvas/fitView.ts';
import { leaveScrolling } from './canvas/leaveScrolling.ts';
import type { CanvasEvents, CanvasHandle, OnPositions, Picked } from './canvas/types.ts';
import { usePalette } from './canvas/usePalette.ts';
import { describe } from './describe.ts';
import { type Graph, neighbourhoods, type Positions } from './graph.ts';
import type { LayoutName } from './layout/layoutNames.ts';
import { directions, nextInDirection } from './layout/nextInDirection.ts';
import './graph.css';

export type GraphCanvasProps = {
  readonly graph: Graph;
  /** How the picture is first laid out. Where the page keeps no positions, changing it lays it out anew. */
  readonly layout: LayoutName;
  /** What the picture shows, for those who cannot see it. */
  readonly label: string;
  readonly selected?: readonly string[];
  readonly highlight?: readonly string[];
  /** Where nodes stand; those without a place get one that moves no other. Without any, the layout decides. */
  readonly positions?: Positions | undefined;
  /** What the view looks at. Without, it begins with the picture as a whole. */
  readonly camera?: Camera | undefined;
  readonly pinned?: ReadonlySet<string>;
  /** Pixels that buttons take up at the lower right; does not change. */
  readonly corner?: Corner;
  /** Whether one finger that moves up or down is left to the page, as beside a text. */
  readonly scrolls?: boolean;
  readonly onSelect: (picked: readonly Picked[]) => void;
  readonly onExpand?: (id: string) => void;
  readonly onCollapse?: (id: string) => void;
  readonly onHide?: (id: string) => void;
  readonly onPin?: (id: string) => void;
  /** The second button, or the key for menus, at a place of the window. */
  readonly onMenu?: CanvasEvents['onMenu'];
  readonly onPositions?: OnPositions;
  readonly onCamera?: (camera: Camera | undefined) => void;
  readonly onReady?: (handle: CanvasHandle | undefined) => void;
};

const none: readonly string[] = [];
const nonePinned: ReadonlySet<string> = new Set();

/** The graph as a picture. Everything it can do, its owner can do without it: the picture only shows and reports. */
export const GraphCanvas = (props: GraphCanvasProps) => {
  const { graph, layout, positions, camera, selected = none, highlight = none, pinned = nonePinned, corner } = props;
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas>();
  const latest = useRef(props);
  latest.current = props;
  const palette = usePalette(host);
  const helpId = useId();
  const [here, setHere] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const simplified = graph.entities.length + graph.relations.length > simplifyAbove;
  const near = useMemo(() => neighbourhoods(graph), [graph]);

  // The canvas is made once for each renderer setting; the effects below keep it up to date.
  useEffect(() => {
    if (!host.current || !palette) return;
    const former = canvas.current?.positions();
    canvas.current?.dispose();
    const made = createCanvas(
      host.current,
      { graph, layout, palette, positions: positions ?? former, camera, pinned, selected, highlight, corner },
      simplified,
      {
        onSelect: picked => latest.current.onSelect(picked),
        onExpand: id => latest.current.onExpand?.(id),
        onPositions: (...found) => latest.current.onPositions?.(...found),
        onCamera: seen => latest.current.onCamera?.(seen),
        onMenu: (picked, at) => latest.current.onMenu?.(picked, at),
        onHere: setHere,
        onBusy: setBusy,
        onError: error => setFailure(error.message),
      },
    );
    canvas.current = made;
    latest.current.onReady?.(made);
  }, [simplified, palette !== undefined]);
  useEffect(
    () => () => {
      canvas.current?.dispose();
      canvas.current = undefined;
      latest.current.onReady?.(undefined);
    },
    [],
  );
  useEffect(() => {
    if (!palette) return;
    canvas.current?.update({ graph, layout, palette, positions, camera, pinned, selected, highlight, corner });
  }, [graph, layout, palette, positions, camera, pinned, selected, highlight]);
  useEffect(() => canvas.current?.setHere(here), [here]);
  useEffect(() => (props.scrolls && host.current ? leaveScrolling(host.current) : undefined), [props.scrolls]);

  // The library takes the keyboard away from whatever has it when the pointer goes down.
  const onClick = (): void => {
    host.current?.setAttribute('data-pointed', '');
    host.current?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    host.current?.removeAttribute('data-pointed');
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at =
      here !== undefined && near.has(here) ? here : (selected.find(id => near.has(id)) ?? graph.entities[0]?.id);
    if (at === undefined) return;
    const step = directions[event.key as keyof typeof directions];
    const actions: Readonly<Record<string, () => void>> = {
      Enter: () => props.onSelect([{ type: 'entity', id: at }]),
      ' ': () =>
        props.onSelect([
          ...selected.flatMap((id): Picked[] => (near.has(id) && id !== at ? [{ type: 'entity', id }] : [])),
          ...(selected.includes(at) ? [] : [{ type: 'entity', id: at } as const]),
        ]),
      e: () => props.onExpand?.(at),
      c: () => props.onCollapse?.(at),
      h: () => props.onHide?.(at),
      p: () => props.onPin?.(at),
      f: () => canvas.current?.fit(),
      ContextMenu: () => {
        const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
        props.onMenu?.({ type: 'entity', id: at }, { x: left + width / 2, y: top + height / 2 });
      },
      '+': () => canvas.current?.zoomBy(1.25),
      '-': () => canvas.current?.zoomBy(0.8),
      Escape: () => (busy ? canvas.current?.interrupt() : props.onSelect([])),
    };
    const action = step
      ? () =>
          setHere(
            here === undefined
              ? at
              : (nextInDirection(at, step, canvas.current?.positions() ?? new Map(), near.get(at) ?? []) ?? at),
          )
      : actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };

  return (
    <div class="graph">
      <div
        ref={host}
        class={props.scrolls ? 'graph-canvas graph-scrolls' : 'graph-canvas'}
        role="application"
        aria-label={props.label}
        aria-describedby={helpId}
        aria-busy={busy}
        // The role application takes the keyboard.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onBlur={() => setHere(undefined)}
      />
      <p id={helpId} class="hidden">
        Arrow keys go from node to node, Enter shows the evidence, E expands, C collapses, H hides, P pins. The same is
        in the tables beside the graph.
      </p>
      <p class="hidden" aria-live="polite">
        {here === undefined ? '' : describe(graph, here)}
      </p>
      {busy && (
        <button type="button" class="graph-stop" onClick={() => canvas.current?.interrupt()}>
          Computing the layout… stop
        </button>
      )}
      {failure !== undefined && (
        <p class="graph-failure" role="alert">
          The layout failed: {failure}. The nodes stay where they are.
        </p>
      )}
    </div>
  );
};
