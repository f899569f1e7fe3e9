import { selecting } from '../../core/state.ts';
import { certaintyWords, counted, statusWords } from '../../core/words.ts';
import { amountsInWords } from '../../features/chain/measureWords.ts';
import type { LettingRelationFragment } from '../../generated/operations.ts';
import { SpanText } from '../../ui/marks/DateText.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { RelationSentence } from '../../ui/marks/RelationSentence.tsx';
import { CertaintyMark, StatusMark } from '../../ui/marks/StatusMark.tsx';
import { DataTable } from './DataTable.tsx';
import type { Letting } from './lettings.ts';
import type { Column } from './Rows.tsx';
import type { About } from './TableFiles.tsx';

const exactly = (count: number | null) => (count === null ? null : { min: count, max: count });

const amountIn = ({ lease }: Letting): string | undefined =>
  'servers' in lease ? amountsInWords({ servers: exactly(lease.servers), gpus: exactly(lease.gpus) }) : undefined;

const names = (entities: readonly { readonly name: string }[]): string | undefined =>
  entities.map(({ name }) => name).join('; ') || undefined;

const Relations = ({ relations }: { relations: readonly LettingRelationFragment[] }) => (
  <ul>
    {relations.map(relation => (
      <li key={relation.id}>
        <RelationSentence relation={relation} />
      </li>
    ))}
  </ul>
);

const otherDate = 'not at the chosen date';

const columns: readonly Column<Letting>[] = [
  { title: 'Lease', text: ({ lease }) => lease.name, cell: ({ lease }) => <EntityName entity={lease} /> },
  {
    title: 'Leased to',
    text: ({ takers }) => names(takers.map(({ from }) => from)),
    cell: ({ takers }) => (takers.length === 0 ? undefined : <Relations relations={takers} />),
  },
  {
    title: 'Over',
    text: ({ covers }) => names(covers.map(({ to }) => to)),
    cell: ({ covers }) => (covers.length === 0 ? undefined : <Relations relations={covers} />),
  },
  { title: 'Servers and GPUs', text: amountIn },
  {
    title: 'Granted',
    text: ({ grant: { start, end } }) =>
      start === null && end === null ? undefined : `${start ?? 'start not reported'} – ${end ?? 'no end reported'}`,
    cell: ({ grant: { id, start, end } }) => (
      <a href={selecting({ type: 'relation', id })}>
        <SpanText start={start} end={end} />
        <span class="hidden">: evidence</span>
      </a>
    ),
  },
  {
    title: 'At the date',
    text: ({ grant: { certainty } }) => (certainty === null ? otherDate : certaintyWords[certainty].word),
    cell: ({ grant: { certainty } }) => (certainty === null ? undefined : <CertaintyMark certainty={certainty} />),
  },
  {
    title: 'Status',
    text: ({ grant }) => statusWords[grant.status].word,
    cell: ({ grant }) => <StatusMark status={grant.status} />,
  },
];

type Props = {
  readonly rows: readonly Letting[];
  readonly about: About;
  /** How many leases it grants at any date. */
  readonly recorded: number;
  /** Whether there is more than was read. */
  readonly isCut: boolean;
};

/** What a firm lets out, and to whom: a party may be reached by no chain and yet be the one that gives access. */
export const LetsOut = ({ rows, about, recorded, isCut }: Props) => {
  const others = recorded - rows.length;
  return (
    <DataTable title="Leases granted" about={about} columns={columns} rows={rows} idOf={({ grant }) => grant.id}>
      {others > 0 ? (
        <p class="quiet">{counted(others, 'lease that it grants is', 'leases that it grants are')} at other dates.</p>
      ) : null}
      {isCut ? <p class="notice">There is more than one read returns: lessees may be missing.</p> : null}
    </DataTable>
  );
};
