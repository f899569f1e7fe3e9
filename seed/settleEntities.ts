import { chinese } from '../server/formats/chinese.ts';
import { resolveProperties } from '../server/model/evidence.ts';
import type { Properties } from '../server/model/graph.ts';
import { groupBy } from '../server/model/groupBy.ts';
import { entityKinds } from '../server/model/kinds.ts';
import { searchedTexts } from '../server/model/names/searchedTexts.ts';
import { searchKeysOf } from '../server/model/names/searchKeys.ts';
import { queries } from '../server/store/queries.ts';
import type { Run } from '../server/store/query.ts';
import { claimFrom, entityFrom } from '../server/store/rows.ts';
import { writes } from '../server/store/writes.ts';

/** Gives entities the properties that follow from what their files declare and from the claims of all files. */
export const settleEntities = async (run: Run, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  const stored = await run(queries.entitiesById, { ids: [...ids] });
  const evidence = (await run(queries.evidence, { claims: [], entities: [...ids] })).map(claimFrom);
  const claimsOf = groupBy(evidence, claim => (claim.says === 'property' ? claim.of : undefined));
  const rows = stored.flatMap(({ entity: row }) => {
    const { id, kind, name, declared } = entityFrom(row);
    if (kind === 'Claim' || kind === 'Source') return [];
    const types: Readonly<Record<string, string>> = entityKinds[kind];
    const resolved = [...resolveProperties(kind, declared, claimsOf.get(id) ?? [])].map(([property, { value }]) => [
      property,
      types[property] === 'json' ? JSON.stringify(value) : value,
    ]);
    const properties: Properties = {
      ...Object.fromEntries(resolved),
      ...{ id, kind, name, declaredIn: row.declaredIn, declared: row.declared },
      searchKeys: searchKeysOf(searchedTexts({ id, kind, name, properties: Object.fromEntries(resolved) }), chinese),
    };
    return [{ id, properties }];
  });
  await run(writes.properties, { rows });
};
