import { asOf, knownBy } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { RedFlags } from '../../features/routes/RedFlags.tsx';
import { RouteList } from '../../features/routes/RouteList.tsx';
import { RoutesDocument } from '../../generated/operations.ts';
import { PartFailure } from '../../ui/Failure.tsx';
import { Section } from '../../ui/Section.tsx';

const mostRoutes = 50;

/** The shipments of a case as routes; of a case without any, nothing. */
export const CaseRoutes = ({ id }: { id: string }) => {
  const dates = { asOf: asOf.value, knownBy: knownBy.value };
  const { data, error, retry } = useQuery(RoutesDocument, { id, first: mostRoutes, ...dates }, 'former');
  if (error) return <PartFailure what="The routes of the case" error={error} onRetry={retry} />;
  if (!data || data.routes.totalCount === 0) return null;
  return (
    <Section level={2} title="Routes of shipments" count={data.routes.totalCount}>
      <RouteList routes={data.routes} />
      <RedFlags routes={data.routes.nodes} />
    </Section>
  );
};
