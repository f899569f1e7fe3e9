import { chinese } from '../server/formats/chinese.ts';
import type { Merged } from '../server/model/duplicates/merges.ts';
import { resolveProperties } from '../server/model/evidence.ts';
import type { Claim, Properties, Value } from '../server/model/graph.ts';
import { groupBy } from '../server/model/groupBy.ts';
import { entityKinds } from '../server/model/kinds.ts';
import { searchedTexts } from '../server/model/names/searchedTexts.ts';
import { searchKeysOf } from '../server/model/names/searchKeys.ts';
import { queries } from '../server/store/queries.ts';
import type { Run } from '../server/store/query.ts';
import { claimFrom, type DeclaredEntity, entityFrom, type Stored } from '../server/store/rows.ts';
import { writes } from '../server/store/writes.ts';
import { declaredTogether, mergedIn, withMerged } from './mergedIn.ts';

type Declared = { readonly entity: DeclaredEntity; readonly row: Stored };

const settled = (
  { entity: { id, kind, name, declared }, row }: Declared,
  others: readonly DeclaredEntity[],
  claims: readonly Claim[],
  merged: Merged,
): { readonly id: string; readonly properties: Properties } => {
  const types: Readonly<Record<string, string>> = entityKinds[kind];
  const together = others.length === 0 ? declared : declaredTogether({ name, declared }, others);
  const values = [...resolveProperties(kind, together, claims)].map(([property, { value }]): [string, Value] => [
    property,
    types[property] === 'json' ? JSON.stringify(value) : value,
  ]);
  const properties = Object.fromEntries(values);
  const mergedInto = merged.get(id);
  return {
    id,
    properties: {
      ...properties,
      ...{ id, kind, name, declaredIn: String(row.declaredIn), declared: String(row.declared) },
      ...(others.length === 0 ? {} : { declaredTogether: JSON.stringify(together) }),
      // Found under the one that is kept, which has its names.
      ...(mergedInto === undefined
        ? { searchKeys: searchKeysOf(searchedTexts({ id, kind, name, properties }), chinese) }
        : { mergedInto }),
    },
  };
};

/**
 * Gives entities the properties that follow from what their files declare, from the claims of all files, and from what
 * was decided to be the same; those that are one with the given ones are settled with them.
 */
export const settleEntities = async (run: Run, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  const merged = await mergedIn(run);
  const all = withMerged(ids, merged);
  const rows = await run(queries.entitiesById, { ids: [...all] });
  const stored = rows.flatMap(({ entity: row }): Declared[] => {
    const entity = entityFrom({ ...row, declaredTogether: null });
    return entity.kind === 'Claim' || entity.kind === 'Source' ? [] : [{ entity, row }];
  });
  const evidence = (await run(queries.evidence, { claims: [], entities: [...all] })).map(claimFrom);
  const claimsOf = groupBy(evidence, claim => (claim.says === 'property' ? claim.of : undefined));
  const into = groupBy(
    stored.map(({ entity }) => entity),
    ({ id }) => merged.get(id),
  );
  await run(writes.properties, {
    rows: stored.map(declared => {
      const { id } = declared.entity;
      return settled(declared, into.get(id) ?? [], claimsOf.get(id) ?? [], merged);
    }),
  });
};
