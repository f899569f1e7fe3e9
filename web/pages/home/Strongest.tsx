import { formatAddress } from '../../address.ts';
import { ChainMeasures } from '../../chain/ChainMeasures.tsx';
import { ChainSentence } from '../../chain/ChainSentence.tsx';
import { QueryFailure } from '../../shell/Failure.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { useAnswer } from '../../useAnswer.ts';
import type { CaseRow } from './caseRows.ts';
import { filterChains, strongestChains } from './strongest.ts';

type Props = {
  /** Words that a chain must have, */
  readonly wanted: string;
  /** or its hardware must be that of one of these cases, which have them. */
  readonly cases: readonly CaseRow[];
};

/** Who gets to use each fleet and site today, over the strongest chain that is reported. */
export const Strongest = ({ wanted, cases }: Props) => {
  const { answer, error, retry } = useAnswer('strongest', strongestChains);
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!answer) return <Loading what="access chains" />;
  if (answer.length === 0) return <p class="quiet">No chain to a restricted party is reported.</p>;
  const shown = filterChains(answer, wanted, cases);
  if (shown.length === 0) return <p class="quiet">No chain has these words.</p>;
  return (
    <ol class="strongest">
      {shown.map(chain => (
        <li key={chain.id} class="chain-block">
          <ChainSentence steps={chain.steps} party={chain.party.id} />
          <ChainMeasures chain={chain} />
          <a class="small" href={formatAddress({ page: 'chains', own: { target: chain.steps[0]?.from.id ?? '' } })}>
            All its chains
          </a>
        </li>
      ))}
    </ol>
  );
};
