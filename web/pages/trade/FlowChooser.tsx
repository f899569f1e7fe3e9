import { formatAddress } from '../../address.ts';
import type { TradeFlowsQuery } from '../../generated/operations.ts';
import { address, follow } from '../../state.ts';
import { countryInWords } from '../../words.ts';

export type ListedFlow = TradeFlowsQuery['tradeFlows']['nodes'][number];

const pairOf = ({ exporter, importer }: ListedFlow): string =>
  `${countryInWords(exporter ?? '?')} to ${countryInWords(importer ?? '?')}`;

/** The name without the two countries, which the group says. */
const partOf = (flow: ListedFlow): string =>
  flow.name.startsWith(`${pairOf(flow)}, `) ? flow.name.slice(pairOf(flow).length + 2) : flow.name;

type Props = { readonly flows: readonly ListedFlow[]; readonly total: number; readonly chosen: string };

/** All flows, grouped by where from and where to. */
export const FlowChooser = ({ flows, total, chosen }: Props) => {
  const pairs = [...new Set(flows.map(pairOf))];
  return (
    <label class="trade-chooser">
      <span class="small quiet">Flow</span>
      <select
        value={chosen}
        onChange={event =>
          follow(
            formatAddress({
              page: 'trade',
              id: event.currentTarget.value,
              knownBy: address.value?.knownBy,
              own: address.value?.own,
            }),
          )
        }
      >
        {pairs.map(pair => (
          <optgroup key={pair} label={pair}>
            {flows
              .filter(flow => pairOf(flow) === pair)
              .map(flow => (
                <option key={flow.id} value={flow.id} selected={flow.id === chosen}>
                  {partOf(flow)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {total > flows.length ? (
        <span class="small quiet">
          The first {flows.length} of {total}; choose countries by their links on the page to see others.
        </span>
      ) : null}
    </label>
  );
};
