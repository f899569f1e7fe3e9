import { asOf, knownBy } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { ClaimCard } from '../../features/evidence/ClaimCard.tsx';
import { ChainClaimsDocument, type ChainLineFragment } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { RelationSentence } from '../../ui/marks/RelationSentence.tsx';

/** Every relation that a listed chain passes, in the order of the chains, with the claims behind it and their denials. */
export const ChainClaims = ({ chains }: { chains: readonly ChainLineFragment[] }) => {
  const steps = chains.flatMap(chain => chain.steps);
  const ids = [...new Set(steps.flatMap(({ from, to }) => [from.id, to.id]))];
  const variables = { ids, asOf: asOf.value, knownBy: knownBy.value, limit: ids.length };
  const { data, error, retry } = useQuery(ChainClaimsDocument, variables);
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="claims" />;
  const known = new Map(data.subgraph.relations.map(relation => [relation.id, relation]));
  const passed = [...new Set(steps.map(({ relation }) => relation.id))].flatMap(id => known.get(id) ?? []);
  return (
    <>
      {passed.map(relation => (
        <section key={relation.id} class="passed-relation">
          <h3>
            <RelationSentence relation={relation} />
          </h3>
          {relation.claims.map(claim => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </section>
      ))}
    </>
  );
};
