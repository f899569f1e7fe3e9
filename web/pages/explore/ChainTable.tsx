import { useState } from 'preact/hooks';
import { asOf, knownBy } from '../../core/state.ts';
import { useAnswer } from '../../core/useAnswer.ts';
import { certaintyOrder, counted, statusOrder } from '../../core/words.ts';
import { measures } from '../../features/chain/measureWords.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { SpanText } from '../../ui/marks/DateText.tsx';
import { NamedText } from '../../ui/marks/NamedText.tsx';
import { ShortName } from '../../ui/marks/ShortName.tsx';
import { CertaintyMark, DisputedMark, StatusMark } from '../../ui/marks/StatusMark.tsx';
import { type Column, SortableTable } from '../../ui/SortableTable.tsx';
import { selectedIds } from './state/actions.ts';
import { type AskedChains, askChains } from './state/askChains.ts';
import { type ChainRow, chainEntities, chainParts, chainRows, hardwareDrawn, mostTargets } from './state/chainRows.ts';
import { drawn, presentIds } from './state/explorer.ts';
import { isMarked, mark } from './state/paths.ts';

type Row = ChainRow & { readonly missing: number };

const namesOf = ({ steps }: ChainRow['chain']): readonly string[] =>
  steps.flatMap(({ from, to }) => [from.name, to.name]);

const columns: readonly Column<Row>[] = [
  {
    name: 'chain',
    title: 'Chain, strongest first',
    value: ({ rank }) => rank,
    cell: ({ chain }) => <NamedText text={chain.text} names={namesOf(chain)} />,
  },
  {
    name: 'party',
    title: 'Party',
    value: ({ chain }) => chain.party.name,
    cell: ({ chain }) => <ShortName entity={chain.party} />,
  },
  { name: 'hops', title: 'Steps', isNumber: true, value: ({ chain }) => chain.hops, cell: ({ chain }) => chain.hops },
  {
    name: 'certainty',
    title: 'At the date',
    value: ({ chain }) => certaintyOrder.indexOf(chain.certainty),
    cell: ({ chain }) => <CertaintyMark certainty={chain.certainty} />,
  },
  {
    name: 'status',
    title: 'Status',
    value: ({ chain }) => statusOrder.indexOf(chain.status),
    cell: ({ chain }) => (
      <>
        <StatusMark status={chain.status} /> {chain.disputed ? <DisputedMark /> : null}
      </>
    ),
  },
  {
    name: 'measures',
    title: 'How much',
    value: ({ chain }) => chain.servers?.min,
    cell: ({ chain }) => measures(chain).join(', '),
  },
  {
    name: 'window',
    title: 'All steps hold',
    value: ({ chain }) => chain.window.start,
    cell: ({ chain }) => <SpanText start={chain.window.start} end={chain.window.end} />,
  },
  {
    name: 'missing',
    title: 'Not shown',
    isNumber: true,
    value: ({ missing }) => missing,
    cell: ({ missing }) => missing,
  },
];

const Found = ({ chains, omitted, truncated }: AskedChains) => {
  const rows = chainRows(chains).map(row => ({
    ...row,
    missing: chainEntities(row.chain).filter(id => !presentIds.value.has(id)).length,
  }));
  const selected = selectedIds();
  const holds = ({ chain }: Row): boolean => {
    const parts = new Set(chainParts(chain));
    return selected.length > 0 && selected.every(id => parts.has(id));
  };
  const holding = rows.filter(holds).length;
  return (
    <>
      <p class="table-note small quiet" role="status">
        {rows.length === 0 ? 'No access chain starts at the hardware of the graph at these dates.' : ''}
        {rows.length > 0 && selected.length > 0
          ? `${counted(holding, 'chain')} of ${rows.length} hold what is selected. `
          : ''}
        {omitted > 0 ? `${counted(omitted, 'chain')} more are not listed: ask for those of less hardware. ` : ''}
        {truncated ? 'There is more around this hardware than one search reads: chains may be missing.' : ''}
      </p>
      {rows.length === 0 ? null : (
        <SortableTable
          caption="Access chains that start at the hardware of the graph"
          columns={columns}
          rows={rows}
          idOf={({ chain }) => chain.id}
          selected={rows.filter(({ chain }) => isMarked(chainParts(chain))).map(({ chain }) => chain.id)}
          noteOf={row => (holds(row) ? 'holds what is selected' : undefined)}
          onSelect={id => {
            const chain = rows.find(row => row.chain.id === id)?.chain;
            if (chain) mark(chainEntities(chain), chainParts(chain));
          }}
        />
      )}
    </>
  );
};

const inWords = (asked: number, all: number): string => {
  if (all === 1) return 'the one fleet or data centre that is drawn';
  return `${asked === all ? 'all' : `${asked} of the`} ${all} fleets and data centres that are drawn`;
};

/** The access chains of the hardware that is drawn, asked for when the table is opened; choosing one marks it in the picture. */
export const ChainTable = () => {
  const [only, setOnly] = useState<readonly string[]>();
  const all = hardwareDrawn(drawn.value);
  const chosen = new Set(selectedIds());
  const selected = all.filter(id => chosen.has(id));
  const targets = (only ?? all).filter(id => all.includes(id)).slice(0, mostTargets);
  const dates = { asOf: asOf.value, knownBy: knownBy.value };
  const {
    data: answer,
    error,
    retry,
  } = useAnswer(JSON.stringify([targets, dates]), signal => askChains(targets, dates, signal));
  if (all.length === 0) {
    return (
      <p class="table-note quiet">
        No fleet or data centre is drawn. Draw one, and the chains that lead from it to restricted parties stand here.
      </p>
    );
  }
  return (
    <>
      <p class="table-note small">
        From {inWords(targets.length, all.length)}.{' '}
        {selected.length === 0 || selected.length === targets.length ? null : (
          <button type="button" class="text-button" onClick={() => setOnly(selected)}>
            Only from what is selected
          </button>
        )}{' '}
        {only === undefined ? null : (
          <button type="button" class="text-button" onClick={() => setOnly(undefined)}>
            From all
          </button>
        )}
      </p>
      {error ? <QueryFailure error={error} onRetry={retry} /> : null}
      {answer ? <Found {...answer} /> : error ? null : <Loading what="chains" />}
    </>
  );
};
