import { numberInWords } from '../../../domain/words.ts';
import { useQuery } from '../../core/useQuery.ts';
import { countryInWords } from '../../core/words.ts';
import { whyFound } from '../../features/search/whyFound.ts';
import { SimilarNamesDocument, type SimilarNamesQuery } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { DataTable } from './DataTable.tsx';
import type { Column } from './Rows.tsx';
import type { About } from './TableFiles.tsx';

type Similar = SimilarNamesQuery['similarNames']['parties'][number];

const columns: readonly Column<Similar>[] = [
  { title: 'Party', text: ({ entity }) => entity.name, cell: ({ entity }) => <EntityName entity={entity} whole /> },
  {
    title: 'Country',
    text: ({ entity }) => entity.place?.countries.map(countryInWords).join(', '),
  },
  { title: 'Resembles', text: ({ name }) => name },
  { title: 'Why', text: ({ matched }) => whyFound(matched) || 'the same name' },
  { title: 'Score', text: ({ matched }) => numberInWords(Math.round(matched.score * 100) / 100), isNumber: true },
];

const most = 20;

/** Watches for names that may be taken for those of the party. */
export const SimilarNames = ({ id, about }: { id: string; about: About }) => {
  const { data, error, retry } = useQuery(SimilarNamesDocument, { party: id, first: most });
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="similar names" />;
  const { parties, totalCount, compared } = data.similarNames;
  return (
    <DataTable
      title="Similar names"
      about={about}
      columns={columns}
      rows={parties}
      total={totalCount}
      idOf={({ entity }) => entity.id}
    >
      <p class="small quiet">
        {totalCount === 0
          ? `No other recorded party has a name like ${compared.join(', ')}. Parties that are not recorded may.`
          : 'Similar names, not the same by any report. The score orders them; it finds nothing out.'}
      </p>
    </DataTable>
  );
};
