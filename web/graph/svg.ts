import { escapeXml } from '../../domain/xml.ts';
import type { EntityKind } from '../generated/operations.ts';
import {
  edgeLabel,
  edgeWidth,
  fillOf,
  labelOfEntity,
  labelOfRelation,
  lineOf,
  nodeLabel,
  pictureOf,
} from './elements.ts';
import { fontFamilies } from './fontFamilies.ts';
import type { Graph, GraphEntity, GraphRelation, Point, Positions } from './graph.ts';
import { textWidth } from './labels.ts';
import { lengthOf, type Path, pointAlong, pointsOf, stopsOf } from './layout/path.ts';
import { type PlacedEdge, placeEdges } from './layout/placeEdges.ts';
import { nodePicture, nodeSize, pictureSize, sizeOf } from './nodeImage.ts';
import { outlines } from './outlines.ts';
import type { Palette } from './palette.ts';
import { readAlong } from './readAlong.ts';

const half = nodeSize / 2;
export const fontFamily = `font-family="${fontFamilies}"`;
export const dashes = {
  solid: '',
  presumed: '14 3 2 3',
  charged: '12 4',
  alleged: '6 4',
  possible: '2 3.5',
  past: '2 6',
} as const;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Lines of text from their top, on paper so that they stay readable over lines. */
const textBlock = (label: string, { x, y }: Point, size: number, colour: string, palette: Palette): string => {
  const lines = label.split('\n');
  const height = size * 1.25;
  const width = textWidth(label, size) + 4;
  const spans = lines.map(
    (line, i) => `<tspan x="${round(x)}" y="${round(y + size + i * height)}">${escapeXml(line)}</tspan>`,
  );
  return `<rect x="${round(x - width / 2)}" y="${round(y)}" width="${round(width)}" height="${round(lines.length * height + 3)}" fill="${palette.paper}" fill-opacity="0.88"/><text text-anchor="middle" ${fontFamily} font-size="${size}" fill="${colour}">${spans.join('')}</text>`;
};

export const outlineShape = (kind: EntityKind, look: string): string => {
  const outline = outlines[kind];
  if (outline === 'ellipse') return `<circle r="${half}" ${look}/>`;
  if (outline === 'round')
    return `<rect x="${-half}" y="${-half}" width="${nodeSize}" height="${nodeSize}" rx="8" ${look}/>`;
  return `<polygon points="${outline.map(value => value * half).join(' ')}" ${look}/>`;
};

const node = (entity: GraphEntity, at: Point, palette: Palette): string => {
  const { colour, fill } = fillOf(entity, palette);
  const ratio = sizeOf(entity) / nodeSize;
  const look = `fill="${fill}" stroke="${colour}" stroke-width="${entity.restrictedByOwnSeat ? 3.5 : 1.5}"`;
  const inner = entity.restrictedByOwnSeat
    ? outlineShape(entity.kind, `fill="none" stroke="${palette.paper}" stroke-width="1.2"`)
    : '';
  return `<g class="node" data-id="${escapeXml(entity.id)}" transform="translate(${round(at.x)} ${round(at.y)})"><g${ratio === 1 ? '' : ` transform="scale(${round(ratio)})"`}>${outlineShape(entity.kind, look)}${inner}<g transform="translate(${-pictureSize / 2} ${-pictureSize / 2})">${nodePicture(pictureOf(entity, { palette }))}</g></g>${textBlock(labelOfEntity(entity), { x: 0, y: half * ratio + 5 }, nodeLabel.fontSize, palette.ink, palette)}</g>`;
};

/** Where a line meets the target's edge, near enough, and which way it points there. */
const arrow = (path: Path, reach: number, width: number, colour: string): string => {
  const points = pointsOf(path);
  const length = lengthOf(points) || 1;
  const part = Math.max(0.5, 1 - (reach + 3) / length);
  const tip = pointAlong(points, part);
  const before = pointAlong(points, part - 5 / length);
  const angle = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  const size = 6 + width;
  return `<path d="M0 0L${-size} ${-size / 2}V${size / 2}Z" fill="${colour}" transform="translate(${round(tip.x)} ${round(tip.y)}) rotate(${round(angle)})"/>`;
};

const inSvg = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const drawnPath = (path: Path): string => {
  const [start = path.source, ...stops] = stopsOf(path);
  const curves = path.controls.map((control, i) => `Q${inSvg(control)} ${inSvg(stops[i] ?? path.target)}`);
  return `M${inSvg(start)}${curves.length === 0 ? `L${inSvg(path.target)}` : curves.join('')}`;
};

const edge = (relation: GraphRelation, placed: PlacedEdge, reach: number, palette: Palette): string => {
  const { label } = placed;
  const path = drawnPath(placed.path);
  const width = edgeWidth(relation);
  const line = lineOf(relation);
  const band = relation.disputed
    ? `<path d="${path}" fill="none" stroke="${palette.disputed}" stroke-opacity="0.22" stroke-width="${width + 8}"/>`
    : '';
  const colour = palette['ink-3'];
  const text = labelOfRelation(relation);
  const top = { x: label.x, y: label.y - (text.split('\n').length * edgeLabel.fontSize * 1.25) / 2 - 1 };
  const words = label.shown
    ? textBlock(text, top, edgeLabel.fontSize, relation.disputed ? palette.disputed : palette['ink-2'], palette)
    : '';
  return `<g class="edge" data-id="${escapeXml(relation.id)}" data-ends="${escapeXml(`${relation.from} ${relation.to}`)}"${line === 'past' ? ' opacity="0.4"' : ''}>${band}<path class="line" d="${path}" fill="none" stroke="${colour}" stroke-width="${round(width)}"${dashes[line] === '' ? '' : ` stroke-dasharray="${dashes[line]}"`}/>${relation.mixed ? '' : arrow(placed.path, reach, width, colour)}${words}</g>`;
};

const margin = 90;

/** How far values reach; 0 where there are none. */
const reachOf = (values: readonly number[]) =>
  values.length === 0 ? { least: 0, most: 0 } : { least: Math.min(...values), most: Math.max(...values) };

/** Where the picture stands, in its own units, and its elements. */
export type Drawing = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly content: string;
};

/** The picture with real text, the same outlines, icons and lines as on the canvas. Nodes without a place are left out. */
export const drawing = (graph: Graph, positions: Positions, palette: Palette): Drawing => {
  const points = graph.entities.flatMap(({ id }) => positions.get(id) ?? []);
  const [x, y] = [reachOf(points.map(point => point.x)), reachOf(points.map(point => point.y))];
  const [left, top] = [x.least - margin, y.least - margin];
  const [width, height] = [x.most + margin - left, y.most + margin - top];
  const places = placeEdges(graph, positions);
  const sizes = new Map(graph.entities.map(entity => [entity.id, sizeOf(entity)]));
  const edges = graph.relations.flatMap(relation => {
    const placed = places.get(relation.id);
    return placed ? [edge(relation, placed, (sizes.get(readAlong(relation).end) ?? nodeSize) / 2, palette)] : [];
  });
  const nodes = graph.entities.flatMap(entity => {
    const at = positions.get(entity.id);
    return at ? [node(entity, at, palette)] : [];
  });
  const box = { left: round(left), top: round(top), width: round(width), height: round(height) };
  const content = `<rect x="${box.left}" y="${box.top}" width="${box.width}" height="${box.height}" fill="${palette.paper}"/>${edges.join('')}${nodes.join('')}`;
  return { ...box, content };
};

/** A part of a drawing, or all of it, as one SVG of its own size. */
export const svg = ({ content }: Drawing, { left, top, width, height }: Omit<Drawing, 'content'>): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}">${content}</svg>`;
