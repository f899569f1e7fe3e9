import { parseRelationId, relationId } from '../../domain/graph.ts';
import { isRelationKind } from '../../domain/vocabulary/kinds.ts';
import type { Merged } from '../../server/model/duplicates/merges.ts';
import type { Stored } from '../../server/store/rows.ts';

/** A claim or a gap as a node: what it says stands in its properties and links. */
type Node = {
  readonly id: string;
  readonly kind: string;
  readonly properties: Stored;
  readonly links: readonly { readonly type: string; readonly to: string }[];
};
/** What a claim said before a decision joined those that it names. */
type Original = { readonly about: readonly string[]; readonly properties: Stored };

/** The properties that name entities. */
const naming = ['says', 'relation', 'of', 'about'] as const;

const aboutOf = ({ links }: Node): readonly string[] =>
  links.filter(({ type }) => type === 'ABOUT').map(({ to }) => to);

const withAbout = <N extends Node>(
  node: N,
  about: readonly string[],
  named: readonly string[],
  properties: Stored,
): N => ({
  ...node,
  properties,
  links: [
    ...[...new Set(about)].map(to => ({ type: 'ABOUT', to })),
    ...named.map(to => ({ type: 'NAMES', to })),
    ...node.links.filter(({ type }) => type !== 'ABOUT' && type !== 'NAMES'),
  ],
});

/** Former versions kept the relation that a claim states with the text of its start. */
const withoutStart = (properties: Stored): Stored => {
  const parts = typeof properties.relation === 'string' ? parseRelationId(properties.relation) : undefined;
  return parts && isRelationKind(parts.kind)
    ? { ...properties, relation: relationId(parts.kind, parts.from, parts.to) }
    : properties;
};

const original = ({ properties }: Node): Original | undefined => {
  if (typeof properties.stated !== 'string') return undefined;
  const stated = JSON.parse(properties.stated) as Original;
  return { ...stated, properties: withoutStart(stated.properties) };
};

/** A node as its file has it. */
export const asStated = <N extends Node>(node: N): N => {
  const before = original(node);
  if (before === undefined) return node;
  const rest = Object.entries(node.properties).filter(
    ([name]) => name !== 'stated' && !naming.some(own => own === name),
  );
  return withAbout(node, before.about, [], { ...Object.fromEntries(rest), ...before.properties });
};

const renamed = (properties: Stored, kept: (id: string) => string): Stored => {
  const { says, relation, of, about } = properties;
  const parts = typeof relation === 'string' ? parseRelationId(relation) : undefined;
  const [from, to] = [kept(parts?.from ?? ''), kept(parts?.to ?? '')];
  // What links a thing to itself, once both ends are one, is no relation any more.
  const vanishes = parts !== undefined && from === to && parts.from !== parts.to;
  return {
    ...(says === undefined ? {} : { says: vanishes ? 'about' : says }),
    ...(parts && isRelationKind(parts.kind) && !vanishes ? { relation: relationId(parts.kind, from, to) } : {}),
    ...(typeof of === 'string' ? { of: kept(of) } : {}),
    ...(Array.isArray(about) ? { about: [...new Set(about.map(id => kept(String(id))))] } : {}),
  };
};

/**
 * A claim or gap with every entity that was merged replaced by the one that is kept. What it said stays with it as
 * `stated`, so that `asStated` gives it back exactly. Other nodes, and those that name no merged entity, stay as they are.
 */
export const rewritten = <N extends Node>(node: N, merged: Merged): N => {
  const about = aboutOf(node);
  if ((node.kind !== 'Claim' && node.kind !== 'Gap') || !about.some(id => merged.has(id))) return node;
  const kept = (id: string): string => merged.get(id) ?? id;
  const names = naming.filter(name => node.properties[name] !== undefined);
  const said = Object.fromEntries(names.map(name => [name, node.properties[name]]));
  const others = Object.entries(node.properties).filter(([name]) => !naming.some(own => own === name));
  const mergedAway = about.filter(id => merged.has(id));
  return withAbout(node, about.map(kept), mergedAway, {
    ...Object.fromEntries(others),
    ...renamed(node.properties, kept),
    stated: JSON.stringify({ about: about.toSorted(), properties: said } satisfies Original),
  });
};
