import { asOf, knownBy } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { RedFlags } from '../../features/routes/RedFlags.tsx';
import { RouteList } from '../../features/routes/RouteList.tsx';
import { RoutesDocument } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { legColumns, legRows } from './routeColumns.ts';
import { type About, TableFiles } from './TableFiles.tsx';

const mostRoutes = 50;

/** The shipments on which an entity stands, as routes with gaps shown, and the red flags that claims support. */
export const Routes = ({ id, about }: { id: string; about: About }) => {
  const { data, error, retry } = useQuery(RoutesDocument, {
    ...{ id, first: mostRoutes },
    ...{ asOf: asOf.value, knownBy: knownBy.value },
  });
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="its routes" />;
  const { nodes, totalCount } = data.routes;
  return (
    <Section level={2} title="Routes" count={totalCount}>
      {totalCount === 0 ? <p class="quiet">No shipment on which it stands is reported by these dates.</p> : null}
      <RouteList routes={data.routes} />
      <TableFiles title="Routes" about={about} columns={legColumns} rows={legRows(nodes)} />
      {totalCount === 0 ? null : <RedFlags routes={nodes} />}
    </Section>
  );
};
