import { formatAddress } from '../../address.ts';
import { ChainMeasures } from '../../chain/ChainMeasures.tsx';
import { ChainSentence } from '../../chain/ChainSentence.tsx';
import { QueryFailure } from '../../shell/Failure.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { useAnswer } from '../../useAnswer.ts';
import { strongestChains } from './strongest.ts';

/** Who gets to use each fleet and site today, over the strongest chain that is reported. */
export const Strongest = () => {
  const { answer, error, retry } = useAnswer('strongest', strongestChains);
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!answer) return <Loading what="access chains" />;
  if (answer.length === 0) return <p class="quiet">No chain to a restricted party is reported.</p>;
  return (
    <ol class="strongest">
      {answer.map(chain => (
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
