import type { ElementDefinition } from 'cytoscape';
import { kindStyles } from '../core/kindStyles.ts';
import type { Graph, GraphEntity, GraphRelation } from './graph.ts';
import { relationLabel, wrapLabel } from './labels.ts';
import { countryInWords, type NodePicture, nodeImage, nodeSize, pictureSize, sizeOf } from './nodeImage.ts';
import { mix, type Palette } from './palette.ts';
import { readAlong } from './readAlong.ts';

export type Drawing = {
  readonly palette: Palette;
  readonly pinned?: ReadonlySet<string> | undefined;
};

/** Node labels: font size in units of the picture, widest line in em, most lines. */
export const nodeLabel = { fontSize: 12, ems: 12, lines: 3 } as const;
export const edgeLabel = { fontSize: 11 } as const;

export const colourOf = ({ kind, restrictedByOwnSeat, tint }: GraphEntity, palette: Palette): string =>
  palette[restrictedByOwnSeat ? 'restricted' : (tint?.colour ?? kindStyles[kind].colour)];

/** Of the outline, and of what it holds. */
export const fillOf = (entity: GraphEntity, palette: Palette): { readonly colour: string; readonly fill: string } => {
  const colour = colourOf(entity, palette);
  return { colour, fill: mix(colour, palette.paper, 0.1) };
};

/** Lower and upper share, per cent; undefined where neither is known. */
const middleShare = ({ shareMin, shareMax }: GraphRelation): number | undefined => {
  const known = [shareMin, shareMax].filter(share => share !== undefined && share !== null);
  return known.length === 0 ? undefined : known.reduce((sum, share) => sum + share, 0) / known.length;
};

/** Thicker for a greater share; the thinnest line where the share is not reported or there is none. */
export const edgeWidth = (relation: GraphRelation): number => {
  const share = middleShare(relation);
  return share === undefined ? 1.5 : 1.5 + (share / 100) * 3.5;
};

export type LineLook = 'past' | 'possible' | 'alleged' | 'charged' | 'presumed' | 'solid';

/** What each look of a line says. */
export const lineWords: Readonly<Record<LineLook, string>> = {
  solid: 'reported, or better supported',
  presumed: 'presumed to go on: no end is reported',
  charged: 'charged',
  alleged: 'alleged, or denied',
  possible: 'possible at the date',
  past: 'not at the date',
};

/** How a relation is drawn; the first that applies decides the line, `disputed` comes on top. */
export const lineOf = ({ certainty, status }: Pick<GraphRelation, 'certainty' | 'status'>): LineLook => {
  if (certainty === null) return 'past';
  if (certainty === 'POSSIBLE') return 'possible';
  if (status === 'ALLEGED' || status === 'DENIED') return 'alleged';
  if (status === 'CHARGED') return 'charged';
  return certainty === 'PRESUMED' ? 'presumed' : 'solid';
};

export const labelOfEntity = ({ name, label = name, members }: GraphEntity): string =>
  wrapLabel(members === undefined ? label : `${members} ${label}`, nodeLabel.ems, nodeLabel.lines);

export const labelOfRelation = (relation: GraphRelation): string =>
  `${relation.disputed ? '≠ disputed\n' : ''}${relationLabel(readAlong(relation).verb, relation.details)}`;

export const pictureOf = (entity: GraphEntity, { palette, pinned }: Drawing): NodePicture => ({
  icon: kindStyles[entity.kind].icon,
  colour: colourOf(entity, palette),
  paper: palette.paper,
  caption: entity.country === undefined ? undefined : countryInWords(entity.country, entity.countryBasis),
  badge: entity.more === undefined || entity.more <= 0 ? undefined : entity.more > 999 ? '999+' : `+${entity.more}`,
  pinned: pinned?.has(entity.id),
});

const endsOf = (relation: GraphRelation): { source: string; target: string } => {
  const { start, end } = readAlong(relation);
  return { source: start, target: end };
};

/**
 * Data and classes only: positions are the canvas's affair. Relations whose ends are missing are left out. An
 * entity none of whose relations hold at the date is past as they are.
 */
export const graphElements = (graph: Graph, drawing: Drawing): ElementDefinition[] => {
  const present = new Set(graph.entities.map(({ id }) => id));
  const tied = new Set(graph.relations.flatMap(({ from, to }) => [from, to]));
  const holding = new Set(
    graph.relations.filter(relation => lineOf(relation) !== 'past').flatMap(({ from, to }) => [from, to]),
  );
  const images = new Map<string, string>();
  const imageOf = (entity: GraphEntity): string => {
    const { icon, ...rest } = pictureOf(entity, drawing);
    const key = JSON.stringify([entity.kind, rest]);
    const image = images.get(key) ?? nodeImage({ icon, ...rest });
    images.set(key, image);
    return image;
  };
  const nodes = graph.entities.map(
    (entity): ElementDefinition => ({
      group: 'nodes',
      data: {
        id: entity.id,
        kind: entity.kind,
        label: labelOfEntity(entity),
        fontSize: nodeLabel.fontSize,
        image: imageOf(entity),
        ...fillOf(entity, drawing.palette),
        size: sizeOf(entity),
        pictureSize: (sizeOf(entity) / nodeSize) * pictureSize,
      },
      classes: [
        entity.restrictedByOwnSeat ? 'restricted' : '',
        entity.members === undefined ? '' : 'group',
        tied.has(entity.id) && !holding.has(entity.id) ? 'past' : '',
      ],
    }),
  );
  const edges = graph.relations
    .filter(({ from, to }) => present.has(from) && present.has(to))
    .map(
      (relation): ElementDefinition => ({
        group: 'edges',
        data: {
          id: relation.id,
          kind: relation.kind,
          ...endsOf(relation),
          label: labelOfRelation(relation),
          width: edgeWidth(relation),
          fontSize: edgeLabel.fontSize,
          labelX: 0,
          labelY: 0,
          weights: '0.5',
          distances: '0',
        },
        classes: [lineOf(relation), relation.disputed ? 'disputed' : '', relation.mixed ? 'mixed' : ''],
      }),
    );
  return [...nodes, ...edges];
};
