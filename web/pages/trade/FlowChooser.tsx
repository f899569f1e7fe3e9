import { formatAddress } from '../../core/address.ts';
import { address, amendOwn, follow, own } from '../../core/state.ts';
import { upperFirst } from '../../core/words.ts';
import type { TradeFlowsQuery } from '../../generated/operations.ts';
import { endInWords } from './values.ts';

export type ListedFlow = TradeFlowsQuery['tradeFlows']['nodes'][number];

const pairOf = ({ exporter, importer }: ListedFlow): string =>
  upperFirst(`${endInWords(exporter)} to ${endInWords(importer)}`);

/** The name without the two countries, which the group says. */
const partOf = (flow: ListedFlow): string =>
  flow.name.startsWith(`${pairOf(flow)}, `) ? flow.name.slice(pairOf(flow).length + 2) : flow.name;

/** Narrows the list to flows from or to one country. */
const Country = ({ name, label }: { name: 'exporter' | 'importer'; label: string }) => (
  <label>
    <span class="small quiet">{label}</span>
    <input
      type="text"
      size={4}
      maxLength={2}
      placeholder="any"
      title="Two letters, for example MY"
      value={own.value[name] ?? ''}
      onChange={event => {
        const code = event.currentTarget.value.trim().toUpperCase();
        amendOwn({ [name]: /^[A-Z]{2}$/.test(code) ? code : undefined });
      }}
    />
  </label>
);

type Props = { readonly flows: readonly ListedFlow[]; readonly total: number; readonly chosen: string };

/** More than a reader can look through. */
const many = 20;

/** All flows, grouped by where from and where to; with many, by country. */
export const FlowChooser = ({ flows, total, chosen }: Props) => {
  const pairs = [...new Set(flows.map(pairOf))];
  const filtered = own.value.exporter !== undefined || own.value.importer !== undefined;
  return (
    <div class="trade-tools">
      {total > many || filtered ? (
        <>
          <Country name="exporter" label="From" />
          <Country name="importer" label="To" />
        </>
      ) : null}
      <label class="trade-chooser">
        <span class="small quiet">{total > flows.length ? `Flow, the first ${flows.length} of ${total}` : 'Flow'}</span>
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
          {flows.some(({ id }) => id === chosen) ? null : <option value={chosen}>the flow shown</option>}
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
      </label>
    </div>
  );
};
