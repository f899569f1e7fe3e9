import type { Graph, Point, Positions } from '../graph.ts';
import type { LayoutName } from '../layout/layoutNames.ts';
import type { Palette } from '../palette.ts';
import type { Camera } from './camera.ts';
import type { Corner } from './fitView.ts';
import type { Overview } from './overview.ts';

export type Picked = { readonly type: 'entity' | 'relation'; readonly id: string };

/** Everything the picture depends on; drawing the same state twice changes nothing. */
export type CanvasState = {
  readonly graph: Graph;
  readonly layout: LayoutName;
  readonly palette: Palette;
  readonly positions?: Positions | undefined;
  /** Where the view looks, if not at the picture as it begins. */
  readonly camera?: Camera | undefined;
  readonly pinned: ReadonlySet<string>;
  readonly selected: readonly string[];
  readonly highlight: readonly string[];
  /** Taken by buttons over the canvas. */
  readonly corner?: Corner | undefined;
};

/** After a drag, a layout that was asked for, or the placing of new nodes (a first layout included). */
export type OnPositions = (positions: Positions, reason: 'dragged' | 'arranged' | 'placed', layout: LayoutName) => void;

export type CanvasEvents = {
  readonly onSelect: (picked: readonly Picked[]) => void;
  readonly onExpand: (id: string) => void;
  readonly onPositions: OnPositions;
  /** Once the view rests: what the user chose to look at, undefined for the picture as it begins. */
  readonly onCamera: (camera: Camera | undefined) => void;
  /** Asked for with the second button, at a place of the window; nothing is picked where the graph is empty. */
  readonly onMenu: (picked: Picked | undefined, at: { readonly x: number; readonly y: number }) => void;
  readonly onHere: (id: string | undefined) => void;
  readonly onBusy: (busy: boolean) => void;
  readonly onError: (error: Error) => void;
};

/** What a page may ask of the picture; undefined ids mean all of it. */
export type CanvasHandle = {
  readonly fit: (ids?: readonly string[]) => void;
  /** As `fit`, but in a narrow view what can be read of it, beginning with what is selected. */
  readonly begin: (ids?: readonly string[]) => void;
  /** Brings one node into the middle of the view, readable. */
  readonly reveal: (id: string) => void;
  readonly centreOn: (point: Point) => void;
  /** Tells about the whole picture and the view at once and after each change; the answer ends it. */
  readonly watch: (onChange: (overview: Overview) => void) => () => void;
  readonly zoomBy: (factor: number) => void;
  /** Lays the picture out anew, by another layout than the given one if wanted. */
  readonly arrange: (layout?: LayoutName) => void;
  readonly interrupt: () => void;
  readonly png: () => Promise<Blob>;
  readonly positions: () => Positions;
};
