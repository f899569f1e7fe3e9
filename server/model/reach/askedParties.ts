import type { Value } from '../../../domain/graph.ts';
import { entityKind, partyKinds } from '../../../domain/vocabulary/kinds.ts';
import type { KnownEntity, Snapshot } from '../snapshot.ts';

/** Codes that no country has. */
const asked = '*';
const elsewhere = '-';

/** The parties that a question starts from: these by id, and all that are restricted in their own right in these jurisdictions. */
export type AskedParties = { readonly ids: ReadonlySet<string>; readonly jurisdictions: ReadonlySet<string> };

const seatedIn = (entity: KnownEntity, code: string): KnownEntity => {
  const { place } = entityKind(entity.kind);
  if (!place) return entity;
  const value: Value = entity.kind === 'National' ? [code] : code;
  return { ...entity, properties: { ...entity.properties, [place.property]: value } };
};

/**
 * The view in which the parties asked about by id have their seat in a jurisdiction of their own, so that everything
 * defined of the parties of a jurisdiction holds of them. Where no jurisdiction is asked about too, all others are
 * known to belong elsewhere, since who is asked about is known. `jurisdictions` are those to ask of the view.
 */
export const seatedAsAsked = (
  snapshot: Snapshot,
  { ids, jurisdictions }: AskedParties,
): { readonly view: Snapshot; readonly jurisdictions: ReadonlySet<string> } => {
  if (ids.size === 0) return { view: snapshot, jurisdictions };
  const seated = (entity: KnownEntity): KnownEntity => {
    if (!partyKinds.has(entity.kind)) return entity;
    if (ids.has(entity.id)) return seatedIn(entity, asked);
    return jurisdictions.size > 0 ? entity : seatedIn(entity, elsewhere);
  };
  const entities = new Map([...snapshot.entities].map(([id, entity]) => [id, seated(entity)]));
  return { view: { ...snapshot, entities }, jurisdictions: new Set([asked, ...jurisdictions]) };
};
