import type { Entity } from '../../../domain/graph.ts';
import type { RelationKind } from '../../../domain/vocabulary/kinds.ts';
import { type ChineseReader, type NormalisedName, normalisedName } from '../names/normalisedName.ts';
import { withoutBrackets } from '../names/searchedTexts.ts';

/** An entity with all that tells whether it is the same as another. */
export type Described = Entity & {
  /** The file that declares it. */
  readonly file: string;
  readonly neighbours: readonly Neighbour[];
};

/** The far end of one of its relations. */
export type Neighbour = {
  readonly kind: RelationKind;
  readonly outgoing: boolean;
  readonly id: string;
  readonly name: string;
};

export const neighbourKey = ({ kind, outgoing, id }: Neighbour): string => `${kind} ${outgoing ? '>' : '<'} ${id}`;

export const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter(item => typeof item === 'string' && item !== '');

/** Name, original name and aliases, read. Brackets explain a name and are no part of it. */
export const namesOf = ({ name, properties }: Entity, chinese: ChineseReader): readonly NormalisedName[] =>
  [withoutBrackets(name) || name, ...textsOf(properties.nameOriginal), ...textsOf(properties.aliases)].map(text =>
    normalisedName(text, chinese),
  );
