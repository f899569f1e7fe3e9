import type { Claim, Properties, Value } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { isGraphKind, propertiesOf } from '../../domain/vocabulary/kinds.ts';
import { chinese } from '../../server/formats/chinese.ts';
import { propertyClaims, statementProperties } from '../../server/model/dataSetStatements.ts';
import { editionsOf } from '../../server/model/dataSets.ts';
import type { Merged } from '../../server/model/duplicates/merges.ts';
import { resolveProperties } from '../../server/model/evidence.ts';
import { namesIn } from '../../server/model/names/namesInTime.ts';
import { searchedTexts } from '../../server/model/names/searchedTexts.ts';
import { searchKeysOf } from '../../server/model/names/searchKeys.ts';
import { queries } from '../../server/store/queries.ts';
import type { Run } from '../../server/store/query.ts';
import { claimFrom, type DeclaredEntity, entityFrom, type Stored } from '../../server/store/rows.ts';
import { writes } from '../../server/store/writes.ts';
import { dataSetsIn } from './dataSetsIn.ts';
import { declaredTogether, mergedIn, withMerged } from './mergedIn.ts';

type Declared = { readonly entity: DeclaredEntity; readonly row: Stored };

/** What the store holds of an entity: what its file and those merged into it declare, with what claims state of it. */
export const settled = (
  { entity: { id, kind, declared, statements = [] }, row }: Declared,
  others: readonly DeclaredEntity[],
  claims: readonly Claim[],
  merged: Merged,
): { readonly id: string; readonly properties: Properties } => {
  const types: Readonly<Record<string, string>> = propertiesOf(kind);
  const together =
    others.length === 0
      ? declared
      : declaredTogether(
          declared,
          others.map(other => other.declared),
        );
  // One object, filled: copies of it would take most of the time of a bulk import.
  const properties: Record<string, Value> = {};
  let name: Value = '';
  for (const [property, { value }] of resolveProperties(kind, together, claims)) {
    const held = types[property] === 'json' ? JSON.stringify(value) : value;
    if (property === 'name') name = held;
    else properties[property] = held;
  }
  const formerNames = namesIn(together, claims).filter(each => each !== name);
  if (formerNames.length > 0) properties.formerNames = formerNames;
  const mergedInto = merged.get(id);
  // Found under the one that is kept, which has its names.
  if (mergedInto !== undefined) properties.mergedInto = mergedInto;
  else properties.searchKeys = searchKeysOf(searchedTexts({ id, kind, name: String(name), properties }), chinese);
  if (declared.name !== undefined && declared.name !== name) properties.declaredName = declared.name;
  if (others.length > 0) properties.declaredTogether = JSON.stringify(together);
  Object.assign(properties, statementProperties(statements), {
    ...{ id, kind, name, declaredIn: String(row.declaredIn), declared: String(row.declared) },
  });
  return { id, properties };
};

/**
 * Gives entities the properties that follow from what their files declare, from the claims of all files, and from what
 * was decided to be the same; those that are one with the given ones are settled with them.
 */
export const materialiseEntities = async (run: Run, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  const merged = await mergedIn(run);
  const all = withMerged(ids, merged);
  const rows = await run(queries.entitiesById, { ids: [...all] });
  const stored = rows.flatMap(({ entity: row }): Declared[] => {
    const entity = entityFrom({ ...row, declaredTogether: null });
    return isGraphKind(entity.kind) ? [{ entity, row }] : [];
  });
  const editions = editionsOf(await dataSetsIn(run), true);
  const evidence = [
    ...(await run(queries.evidence, { claims: [], entities: [...all] })).map(claimFrom),
    ...stored.flatMap(({ entity: { id, statements = [] } }) =>
      statements.flatMap(statement => propertyClaims(id, statement, editions)),
    ),
  ];
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
