import { Drawing } from '../../drawing/Drawing.tsx';
import type { CaseClaimFragment } from '../../generated/operations.ts';

type Props = { readonly claims: readonly CaseClaimFragment[]; readonly lights: readonly string[] };

/** All relations of the case, with those of the present step lit. */
export const CaseDrawing = ({ claims, lights }: Props) => {
  const relations = claims.flatMap(({ relation }) => (relation && relation.kind !== 'PARTY_TO' ? [relation] : []));
  const entities = [...new Set(relations.flatMap(({ from, to }) => [from.id, to.id]))].sort();
  return (
    <Drawing
      entities={entities}
      relations={[...new Set(relations.map(({ id }) => id))].sort()}
      lights={lights}
      label="Relations of the case; those of the present step are lit"
    />
  );
};
