import { relationText } from '../../../domain/exports/exported.ts';
import { certaintyOrder, notReported, statusOrder } from '../../core/words.ts';
import type { GraphEntity, GraphRelation } from '../../graph/graph.ts';
import { DateText } from '../../ui/marks/DateText.tsx';
import { CertaintyMark, DisputedMark, StatusMark } from '../../ui/marks/StatusMark.tsx';
import { type Column, SortableTable } from '../../ui/SortableTable.tsx';
import { shareInWords } from './shareInWords.ts';
import { selectedIds, selectPicked } from './state/actions.ts';
import { drawn } from './state/explorer.ts';
import { toggled } from './state/filters.ts';

type End = Pick<GraphEntity, 'name' | 'label'>;
type Row = GraphRelation & { readonly ends: readonly [End, End] };

const shortOf = ({ name, label = name }: End): string => label;
const EndName = ({ end }: { end: End }) => (
  <span title={shortOf(end) === end.name ? undefined : end.name}>{shortOf(end)}</span>
);

const columns: readonly Column<Row>[] = [
  { name: 'from', title: 'From', value: ({ ends }) => shortOf(ends[0]), cell: ({ ends }) => <EndName end={ends[0]} /> },
  { name: 'text', title: 'Relation', value: relationText, cell: relationText },
  { name: 'to', title: 'To', value: ({ ends }) => shortOf(ends[1]), cell: ({ ends }) => <EndName end={ends[1]} /> },
  {
    name: 'share',
    title: 'Share',
    isNumber: true,
    value: ({ shareMax, shareMin }) => shareMax ?? shareMin,
    cell: relation => (relation.kind === 'OWNS' ? shareInWords(relation) : ''),
  },
  { name: 'start', title: 'Start', value: ({ start }) => start, cell: ({ start }) => <DateText date={start} /> },
  { name: 'end', title: 'End', value: ({ end }) => end, cell: ({ end }) => <DateText date={end} /> },
  {
    name: 'status',
    title: 'Status',
    value: ({ status }) => statusOrder.indexOf(status),
    cell: ({ status, disputed }) => (
      <>
        <StatusMark status={status} /> {disputed ? <DisputedMark /> : null}
      </>
    ),
  },
  {
    name: 'certainty',
    title: 'At the date',
    value: ({ certainty }) => (certainty ? certaintyOrder.indexOf(certainty) : certaintyOrder.length),
    cell: ({ certainty }) => (certainty ? <CertaintyMark certainty={certainty} /> : <span class="quiet">no</span>),
  },
];

/** Every relation of the picture, with what the lines say. */
export const RelationTable = () => {
  const { listed: graph } = drawn.value;
  const entities = new Map(graph.entities.map(entity => [entity.id, entity]));
  const endOf = (id: string): End => entities.get(id) ?? { name: notReported };
  const chosen = new Set(selectedIds());
  const selected = graph.relations.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  return (
    <SortableTable
      caption="Relations of the graph. Enter selects, space adds."
      columns={columns}
      rows={graph.relations.map(relation => ({
        ...relation,
        ends: [endOf(relation.from), endOf(relation.to)] as const,
      }))}
      idOf={({ id }) => id}
      selected={selected}
      onSelect={(id, adding) =>
        selectPicked((adding ? toggled(selected, id) : [id]).map(other => ({ type: 'relation', id: other })))
      }
    />
  );
};
