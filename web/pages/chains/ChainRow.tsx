import { ChainMeasures } from '../../chain/ChainMeasures.tsx';
import { ChainSentence } from '../../chain/ChainSentence.tsx';
import type { ChainLineFragment } from '../../generated/operations.ts';

type Props = {
  readonly chain: ChainLineFragment;
  readonly number: number;
  readonly onPoint: (id: string | undefined) => void;
};

/** One chain: its sentence and its measures. Pointing at it, or moving the keyboard into it, lights it in the drawing. */
export const ChainRow = ({ chain, number, onPoint }: Props) => (
  <li
    class="chain"
    onMouseEnter={() => onPoint(chain.id)}
    onMouseLeave={() => onPoint(undefined)}
    onFocusIn={() => onPoint(chain.id)}
    onFocusOut={() => onPoint(undefined)}
  >
    <span class="chain-number quiet" title={`Chain ${number}`}>
      {number}
    </span>
    <div>
      <ChainSentence steps={chain.steps} party={chain.party.id} />
      <ChainMeasures chain={chain} />
    </div>
  </li>
);
