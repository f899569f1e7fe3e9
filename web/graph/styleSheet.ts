import type { EdgeSingular, StylesheetJson } from 'cytoscape';
import type { EntityKind } from '../generated/operations.ts';
import { fontFamilies } from './fontFamilies.ts';
import { nodeSize, pictureSize } from './nodeImage.ts';
import { outlines } from './outlines.ts';
import { mix, type Palette } from './palette.ts';

const nodeStyles: StylesheetJson = (Object.keys(outlines) as EntityKind[]).map(kind => {
  const outline = outlines[kind];
  return {
    selector: `node[kind = "${kind}"]`,
    style:
      typeof outline === 'string'
        ? { shape: outline === 'round' ? 'round-rectangle' : outline }
        : { shape: 'polygon', 'shape-polygon-points': outline.join(' ') },
  };
});

/** Of what is not asked for: words in it keep a contrast of 3:1. */
export const dimmed = 0.6;

/** Lines: solid, dash and dot, long dashes, dashes, dots; distinct without colour. */
const lineStyles: StylesheetJson = [
  { selector: 'edge.presumed', style: { 'line-style': 'dashed', 'line-dash-pattern': [14, 3, 2, 3] } },
  { selector: 'edge.charged', style: { 'line-style': 'dashed', 'line-dash-pattern': [12, 4] } },
  { selector: 'edge.alleged', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
  { selector: 'edge.possible', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 3.5] } },
  { selector: 'edge.past', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 6] } },
];

/** A line of which so much is left, and its words. */
const receding = (palette: Palette, part: number) => ({
  'line-color': mix(palette['ink-3'], palette.paper, part),
  'target-arrow-color': mix(palette['ink-3'], palette.paper, part),
  color: mix(palette['ink-2'], palette.paper, dimmed),
});

/** The look of every element and state as data, for one palette. */
export const styleSheet = (palette: Palette): StylesheetJson => [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'border-width': 1.5,
      'border-color': 'data(colour)',
      'background-color': 'data(fill)',
      'background-image': 'data(image)',
      'background-width': 'data(pictureSize)',
      'background-height': 'data(pictureSize)',
      'background-clip': 'none',
      'background-image-containment': 'over',
      'bounds-expansion': `${(pictureSize - nodeSize) / 2}px`,
      label: 'data(label)',
      color: palette.ink,
      'font-family': fontFamilies,
      'font-size': 'data(fontSize)',
      'line-height': 1.25,
      'min-zoomed-font-size': 6,
      'text-wrap': 'wrap',
      'text-max-width': '400px',
      'text-valign': 'bottom',
      'text-margin-y': 6,
      'text-background-color': palette.paper,
      'text-background-opacity': 0.85,
      'text-background-padding': '2px',
      'overlay-opacity': 0,
      'transition-property': 'opacity',
      'transition-duration': 250,
    },
  },
  ...nodeStyles,
  {
    selector: 'node.restricted',
    style: { 'border-width': 5, 'border-style': 'double' },
  },
  { selector: 'node.group', style: { 'border-width': 4, 'border-style': 'double' } },
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'line-color': palette['ink-3'],
      'target-arrow-color': palette['ink-3'],
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.9,
      'curve-style': 'straight',
      label: 'data(label)',
      color: palette['ink-2'],
      'font-family': fontFamilies,
      'font-size': 'data(fontSize)',
      'line-height': 1.2,
      // Words that stand in the middle of straight lines; where they find a place of their own, they are kept legible.
      'min-zoomed-font-size': 11,
      'text-wrap': 'wrap',
      'text-max-width': '400px',
      'text-background-color': palette.paper,
      'text-background-opacity': 0.92,
      'text-background-padding': '2px',
      'overlay-opacity': 0,
      'transition-property': 'opacity',
      'transition-duration': 250,
    },
  },
  // Functions are asked anew at each change of style: too slow for great pictures, whose lines stay straight.
  {
    selector: 'edge.settled',
    style: {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position',
      // A list of figures, which the types do not know of.
      'control-point-distances': ((edge: EdgeSingular): string => edge.data('distances')) as unknown as number,
      'control-point-weights': ((edge: EdgeSingular): string => edge.data('weights')) as unknown as number,
      'min-zoomed-font-size': 5.5,
      'text-margin-x': (edge: EdgeSingular): number => edge.data('labelX'),
      'text-margin-y': (edge: EdgeSingular): number => edge.data('labelY'),
    },
  },
  // Arrows cost more than all else, and cannot be seen from afar; lines of several directions have none.
  { selector: 'edge.far, edge.mixed', style: { 'target-arrow-shape': 'none' } },
  ...lineStyles,
  {
    selector: 'edge.disputed',
    style: {
      'underlay-color': palette.disputed,
      'underlay-opacity': 0.22,
      'underlay-padding': 4,
      color: palette.disputed,
    },
  },
  { selector: 'edge.crowded', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
  {
    selector: 'edge.crowded.near, edge.crowded.chosen, edge.crowded.lit',
    style: { 'text-opacity': 1, 'text-background-opacity': 0.92 },
  },
  { selector: 'node.unnamed', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
  {
    selector: 'node.unnamed.near, node.unnamed.chosen, node.unnamed.lit, node.unnamed.here',
    style: { 'text-opacity': 1, 'text-background-opacity': 0.92, 'z-index': 4 },
  },
  { selector: 'node.past', style: { opacity: dimmed } },
  { selector: 'node.dim', style: { opacity: dimmed } },
  // By colours: through words that are not opaque their own line would be seen.
  { selector: 'edge.dim', style: receding(palette, dimmed) },
  { selector: 'edge.past', style: receding(palette, 0.4) },
  {
    selector: 'edge.disputed.dim',
    style: { 'underlay-opacity': 0.22 * dimmed, color: mix(palette.disputed, palette.paper, dimmed) },
  },
  {
    selector: 'edge.near, edge.lit',
    style: { 'line-color': palette.ink, 'target-arrow-color': palette.ink, color: palette.ink, 'z-index': 2 },
  },
  // What is asked for is said, however small it is.
  { selector: 'edge.near, edge.lit, edge.chosen', style: { 'min-zoomed-font-size': 0 } },
  {
    selector: 'node.lit',
    style: { 'underlay-color': palette.accent, 'underlay-opacity': 0.22, 'underlay-padding': 7 },
  },
  { selector: 'edge.lit', style: { 'line-color': palette.accent, 'target-arrow-color': palette.accent } },
  {
    selector: 'node.chosen',
    style: { 'outline-color': palette.focus, 'outline-width': 3, 'outline-offset': 3, 'z-index': 3 },
  },
  {
    selector: 'edge.chosen',
    style: { 'line-color': palette.focus, 'target-arrow-color': palette.focus, color: palette.ink, 'z-index': 3 },
  },
  {
    selector: 'node.here',
    style: { 'outline-color': palette.focus, 'outline-style': 'dashed', 'outline-width': 2, 'outline-offset': 7 },
  },
];
