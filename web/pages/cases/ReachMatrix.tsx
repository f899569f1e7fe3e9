import { formatAddress } from '../../core/address.ts';
import { useQuery } from '../../core/useQuery.ts';
import { counted } from '../../core/words.ts';
import { amountsInWords } from '../../features/chain/measureWords.ts';
import { ReachMatrixDocument } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { ShortName } from '../../ui/marks/ShortName.tsx';
import { noneInWords } from './caseRows.ts';
import { type Cell, casesOf, cellAddress, columnInWords, columnsOf, filterCells } from './reachCells.ts';

const mostCells = 500;

const CellLink = ({ cell }: { cell: Cell }) => {
  const things = cell.hardware.map(({ name }) => name).join(', ');
  return (
    <a href={formatAddress(cellAddress(cell))} title={things}>
      {amountsInWords(cell) ??
        `${counted(cell.hardware.length, 'fleet, site or lease', 'fleets, sites or leases')}, no number reported`}
      <span class="hidden"> of {things}: chains</span>
    </a>
  );
};

/** Cases × parties × countries: how much of what a case tells of each party reaches in each country; a cell leads to the chains. */
export const ReachMatrix = ({ wanted, country: chosen }: { wanted: string; country: string | undefined }) => {
  const { data, error, retry } = useQuery(ReachMatrixDocument, { first: mostCells });
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="the matrix" />;
  const { cells: all, cellCount } = data.reach;
  const cells = filterCells(all, wanted, chosen);
  const columns = columnsOf(cells);
  if (cells.length === 0 && cellCount > all.length)
    return <p class="quiet">{noneInWords(['cell', 'cells'], all.length, true)}</p>;
  if (cells.length === 0) return <p class="quiet">No case, party or country fits the filter.</p>;
  return (
    <>
      <p class="small quiet">
        An empty cell says that no source read reports a chain there, not that there is none. What several cases tell of
        stands in each of them.
      </p>
      <div class="reach-matrix">
        <table class="plain">
          <caption class="hidden">Cases, parties and countries</caption>
          <thead>
            <tr>
              <th scope="col">Case and party</th>
              {columns.map(country => (
                <th key={country ?? ''} scope="col">
                  {country === null ? `Country ${columnInWords(country)}` : columnInWords(country)}
                </th>
              ))}
            </tr>
          </thead>
          {casesOf(cells).map(({ case: told, parties }) => (
            <tbody key={told?.id ?? ''}>
              <tr>
                <th scope="rowgroup" colSpan={1 + columns.length}>
                  {told === null ? (
                    'In no recorded case'
                  ) : (
                    <a href={formatAddress({ page: 'case', id: told.id })}>{told.title}</a>
                  )}
                </th>
              </tr>
              {parties.map(({ party, cells: own }) => (
                <tr key={party.id}>
                  <th scope="row">
                    <a href={formatAddress({ page: 'entity', id: party.id })}>
                      <ShortName entity={party} />
                    </a>
                  </th>
                  {columns.map(country => {
                    const cell = own.find(each => each.country === country);
                    return <td key={country ?? ''}>{cell === undefined ? null : <CellLink cell={cell} />}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {cellCount > all.length ? (
        <p class="small quiet">
          The first {all.length} of {counted(cellCount, 'cell')} are shown.
        </p>
      ) : null}
    </>
  );
};
