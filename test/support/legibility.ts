import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import ELKConstructor, { type ELK, type ElkEdgeSection, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Page } from 'playwright-core';

type Point = { readonly x: number; readonly y: number };
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
type Edge = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly points: readonly Point[];
};
type Node = { readonly id: string; readonly shape: Box; readonly whole: Box };

/** What a canvas of the page shows as it stands; all lengths in the units of the picture but for `fonts`, in pixels. */
export type Seen = {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly zoom: number;
  readonly fonts: { readonly node: readonly number[]; readonly edge: readonly number[] };
  /** Edges whose arrow points the way that the picture runs, to the right or down, and those that point back. */
  readonly arrows: readonly [along: number, against: number];
};

/** Reads the canvas by the library's own figures: what it draws, not what it was told to. */
export const look = async (page: Page): Promise<Seen> => {
  // Functions handed to the page were compiled by tsx, which names them through a helper.
  await page.evaluate('globalThis.__name ??= value => value');
  return page.evaluate(() => {
    const host = document.querySelector('.graph-canvas');
    const { cy }: { readonly cy: Core } = Reflect.get(host ?? {}, '_cyreg');
    const zoom = cy.zoom();
    const boxOf = ({ x1, x2, y1, y2 }: Record<'x1' | 'x2' | 'y1' | 'y2', number>) => ({
      ...{ left: x1, right: x2, top: y1, bottom: y2 },
    });
    const around = ({ x, y }: Point, reach: number) => ({
      ...{ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach },
    });
    const part = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
    const pointsOf = (edge: EdgeSingular): Point[] => {
      const [start, end] = [edge.sourceEndpoint(), edge.targetEndpoint()];
      const controls: Point[] = edge.controlPoints() ?? [];
      if (controls.length === 0) return [start, ...(edge.segmentPoints() ?? []), end];
      const joints = controls.slice(1).map((control, i) => part(controls[i] ?? control, control, 0.5));
      const stops = [start, ...joints, end];
      return controls
        .flatMap((control, i) =>
          [0, 1, 2, 3, 4, 5, 6, 7].map(step => {
            const [a, b] = [stops[i] ?? start, stops[i + 1] ?? end];
            return part(part(a, control, step / 8), part(control, b, step / 8), step / 8);
          }),
        )
        .concat([end]);
    };
    const fontOf = (element: NodeSingular | EdgeSingular): number[] => {
      const size = Number.parseFloat(element.style('font-size')) * zoom;
      const least = Number.parseFloat(element.style('min-zoomed-font-size'));
      const isSeen = element.style('label') !== '' && Number(element.style('text-opacity')) > 0 && size >= least;
      return isSeen && element.visible() ? [Math.round(size * 10) / 10] : [];
    };
    const ways = cy
      .edges()
      .toArray()
      .flatMap(edge => {
        if (!edge.isEdge() || edge.style('target-arrow-shape') === 'none') return [];
        const [from, to] = [edge.source().position(), edge.target().position()];
        return [{ right: to.x - from.x, down: to.y - from.y }];
      });
    const alongOf = (way: 'right' | 'down'): [number, number] => [
      ways.filter(ends => ends[way] > 1).length,
      ways.filter(ends => ends[way] < -1).length,
    ];
    const [right, down] = [alongOf('right'), alongOf('down')];
    const arrows = right[0] - right[1] >= down[0] - down[1] ? right : down;
    return {
      zoom,
      arrows,
      nodes: cy.nodes().map(node => ({
        id: node.id(),
        shape: around(node.position(), node.outerWidth() / 2),
        whole: boxOf(node.boundingBox({ includeOverlays: false, includeUnderlays: false })),
      })),
      edges: cy.edges().map(edge => ({
        ...{ id: edge.id(), source: edge.data('source'), target: edge.data('target'), points: pointsOf(edge) },
      })),
      fonts: {
        node: cy
          .nodes()
          .toArray()
          .flatMap(element => fontOf(element)),
        edge: cy
          .edges()
          .toArray()
          .flatMap(element => fontOf(element)),
      },
    };
  });
};

const pairs = (points: readonly Point[]): [Point, Point][] =>
  points.slice(1).flatMap((end, i): [Point, Point][] => {
    const start = points[i];
    return start ? [[start, end]] : [];
  });

const side = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
const cross = ([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

const boundsOf = (points: readonly Point[]): Box => ({
  left: Math.min(...points.map(({ x }) => x)),
  right: Math.max(...points.map(({ x }) => x)),
  top: Math.min(...points.map(({ y }) => y)),
  bottom: Math.max(...points.map(({ y }) => y)),
});

/** How often lines cross. Lines with a common end cross there in no picture. */
export const crossings = (edges: readonly Edge[]): number => {
  const lines = edges.map(edge => ({ edge, segments: pairs(edge.points), bounds: boundsOf(edge.points) }));
  let count = 0;
  lines.forEach((a, i) => {
    for (const b of lines.slice(i + 1)) {
      if (a.bounds.right < b.bounds.left || b.bounds.right < a.bounds.left) continue;
      if (a.bounds.bottom < b.bounds.top || b.bounds.bottom < a.bounds.top) continue;
      for (const one of a.segments) for (const other of b.segments) if (cross(one, other)) count += 1;
    }
  });
  return count;
};

const enters = ([a, b]: readonly [Point, Point], { left, right, top, bottom }: Box): boolean => {
  let [from, to] = [0, 1];
  for (const [start, way, low, high] of [
    [a.x, b.x - a.x, left, right],
    [a.y, b.y - a.y, top, bottom],
  ] as const) {
    if (way === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [near, far] = [(low - start) / way, (high - start) / way];
    from = Math.max(from, Math.min(near, far));
    to = Math.min(to, Math.max(near, far));
  }
  return from < to;
};

/** Edges that pass through the shape of a node that they do not end at. */
export const through = ({ nodes, edges }: Seen): number =>
  edges.filter(({ source, target, points }) =>
    nodes.some(
      ({ id, shape }) => id !== source && id !== target && pairs(points).some(segment => enters(segment, shape)),
    ),
  ).length;

// The package is CommonJS, and types know no default of it.
const elk: ELK = new (ELKConstructor as unknown as { new (): ELK })();

const mostForElk = 1_000;

/** Crossings of ELK's own layered picture of the same graph, left to right, with its own lines; undefined above 1,000 edges. */
export const crossingsByElk = async (seen: Seen): Promise<number | undefined> => {
  if (seen.edges.length > mostForElk) return undefined;
  const question: ElkNode = {
    id: 'graph',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'RIGHT', 'elk.edgeRouting': 'POLYLINE' },
    children: seen.nodes.map(({ id, whole }) => ({
      ...{ id, width: whole.right - whole.left, height: whole.bottom - whole.top },
    })),
    edges: seen.edges
      .filter(({ source, target }) => source !== target)
      .map(({ id, source, target }) => ({ id, sources: [source], targets: [target] })),
  };
  const answer = await elk.layout(question);
  const pointsOf = ({ startPoint, bendPoints = [], endPoint }: ElkEdgeSection) => [startPoint, ...bendPoints, endPoint];
  return crossings(
    (answer.edges ?? []).map(({ id, sources, targets, sections = [] }) => ({
      ...{ id, source: sources[0] ?? '', target: targets[0] ?? '' },
      points: sections.flatMap(pointsOf),
    })),
  );
};
