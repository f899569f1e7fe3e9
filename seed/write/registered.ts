import { jurisdictionId, relationId } from '../../domain/graph.ts';

/**
 * The relations that trade data state by themselves, as ids: those that lead to a flow or to one of its values. Their
 * status and sources are those that the entity declares.
 */
export const registeredRelations = (
  id: string,
  kind: string,
  declared: Readonly<Record<string, unknown>>,
): readonly string[] => {
  if (kind === 'TradeObservation') return [relationId('OBSERVED', String(declared.flow), id)];
  if (kind !== 'TradeFlow') return [];
  // An end that is all countries together is no jurisdiction.
  return (['exporter', 'importer'] as const).flatMap(end =>
    typeof declared[end] === 'string'
      ? [relationId(end === 'exporter' ? 'EXPORTS' : 'IMPORTS', jurisdictionId(declared[end]), id)]
      : [],
  );
};
