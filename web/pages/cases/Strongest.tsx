import { formatAddress } from '../../core/address.ts';
import { ChainMeasures } from '../../features/chain/ChainMeasures.tsx';
import { ChainSentence } from '../../features/chain/ChainSentence.tsx';
import type { WhoReachesQuery } from '../../generated/operations.ts';
import { type CaseRow, haveWords, isIn, noneInWords, placeTexts } from './caseRows.ts';

type Props = {
  readonly found: WhoReachesQuery['reach']['hardware'];
  /** What was not read, in words; null where all was. */
  readonly unread: string | null;
  /** Words that a chain must have, */
  readonly wanted: string;
  /** the country in which its hardware must stand, */
  readonly country: string | undefined;
  /** or its hardware must be that of one of these cases, which have them. */
  readonly cases: readonly CaseRow[];
};

/** Who gets to use each fleet, site and lease today, over the strongest chain that is reported, in the order of the engine. */
export const Strongest = ({ found, unread, wanted, country, cases }: Props) => {
  if (found.totalCount === 0)
    return <p class="quiet">{unread === null ? 'No chain to a restricted party is reported.' : unread}</p>;
  const having = new Set(cases.flatMap(told => told.hardware.map(({ id }) => id)));
  const shown = found.nodes.flatMap(({ hardware, chain, countries }) =>
    chain &&
    isIn(countries, country) &&
    (having.has(hardware.id) || haveWords([chain.text, ...placeTexts(countries)], wanted))
      ? [{ hardware, chain }]
      : [],
  );
  if (shown.length === 0)
    return (
      <p class="quiet">{noneInWords(['chain', 'chains'], found.nodes.length, found.totalCount > found.nodes.length)}</p>
    );
  return (
    <>
      <ol class="strongest">
        {shown.map(({ hardware, chain }) => (
          <li key={hardware.id} class="chain-block">
            <ChainSentence steps={chain.steps} party={chain.party.id} />
            <ChainMeasures chain={chain} />
            <a class="small" href={formatAddress({ page: 'chains', own: { target: hardware.id } })}>
              All its chains
            </a>
          </li>
        ))}
      </ol>
      {found.totalCount > found.nodes.length ? (
        <p class="small quiet">
          The first {found.nodes.length} of {found.totalCount} are listed.
        </p>
      ) : null}
    </>
  );
};
