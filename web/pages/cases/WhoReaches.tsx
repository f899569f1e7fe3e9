import { relationWords } from '../../../domain/vocabulary/relationWords.ts';
import { formatAddress } from '../../core/address.ts';
import { countryInWords, notReported } from '../../core/words.ts';
import { amountsInWords } from '../../features/chain/measureWords.ts';
import type { WhoReachesQuery } from '../../generated/operations.ts';
import { DateText } from '../../ui/marks/DateText.tsx';
import { KindIcon } from '../../ui/marks/EntityName.tsx';
import { ShortName } from '../../ui/marks/ShortName.tsx';
import { CertaintyMark } from '../../ui/marks/StatusMark.tsx';
import { type CaseRow, haveWords, isIn, noneInWords, placeTexts } from './caseRows.ts';

type Reach = WhoReachesQuery['reach'];
type Party = Reach['parties']['nodes'][number];

const Row = ({
  row: { party, means, countries, certainty, lastConfirmed, hardwareCount, ...amounts },
}: {
  row: Party;
}) => (
  <tr>
    <th scope="row">
      <a class="entity-name restricted" href={formatAddress({ page: 'entity', id: party.id })}>
        <KindIcon kind={party.kind} />
        <span>
          <ShortName entity={party} />
        </span>
      </a>
    </th>
    <td data-label="Servers and GPUs">
      {amountsInWords(amounts) ?? <span class="quiet">{notReported}</span>}
      {amounts.uncounted === 0 ? null : <span class="small quiet"> ({amounts.uncounted} without a number)</span>}
    </td>
    <td data-label="Fleets, sites, leases" class="number">
      {hardwareCount}
    </td>
    <td data-label="By">{means.map(kind => relationWords[kind].verbs[0]).join(', ')}</td>
    <td data-label="Countries">
      {countries.length === 0 ? <span class="quiet">{notReported}</span> : countries.map(countryInWords).join(', ')}
    </td>
    <td data-label="Certainty">{certainty === null ? notReported : <CertaintyMark certainty={certainty} />}</td>
    <td data-label="Last confirmed" class="number">
      <DateText date={lastConfirmed} />
    </td>
  </tr>
);

type Props = {
  readonly reach: Reach;
  readonly wanted: string;
  /** The country in which its hardware must stand. */
  readonly country: string | undefined;
  readonly cases: readonly CaseRow[];
};

/** Every restricted party to which a chain leads today, with what it gets to; each leads to its dossier. */
export const WhoReaches = ({ reach, wanted, country, cases }: Props) => {
  const having = new Set(cases.map(({ id }) => id));
  const isCut = reach.parties.totalCount > reach.parties.nodes.length;
  const rows = reach.parties.nodes.filter(
    ({ party, countries, means, cases: told }) =>
      isIn(countries, country) &&
      (told.some(({ id }) => having.has(id)) || haveWords([party.name, ...placeTexts(countries), ...means], wanted)),
  );
  return (
    <>
      {rows.length === 0 ? (
        <p class="quiet">{noneInWords(['party', 'parties'], reach.parties.nodes.length, isCut)}</p>
      ) : (
        <table class="plain stacked reaching">
          <caption class="hidden">Who reaches restricted hardware today</caption>
          <thead>
            <tr>
              <th scope="col">Party</th>
              <th scope="col">Servers and GPUs</th>
              <th scope="col" class="number">
                Fleets, sites, leases
              </th>
              <th scope="col">By</th>
              <th scope="col">Countries</th>
              <th scope="col">Certainty</th>
              <th scope="col" class="number">
                Last confirmed
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <Row key={row.party.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {isCut ? (
        <p class="small quiet">
          The first {reach.parties.nodes.length} of {reach.parties.totalCount} parties are listed.
        </p>
      ) : null}
    </>
  );
};
