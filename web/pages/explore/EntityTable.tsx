import { entityKinds } from '../../../domain/vocabulary/entities.ts';
import { notReported } from '../../core/words.ts';
import type { GraphEntity } from '../../graph/graph.ts';
import { countryInWords } from '../../graph/nodeImage.ts';
import { KindIcon } from '../../ui/marks/EntityName.tsx';
import { type Column, SortableTable } from '../../ui/SortableTable.tsx';
import { collapseEntity, expandEntity, hideEntities, pinEntities, selectedIds, selectPicked } from './state/actions.ts';
import { drawn } from './state/explorer.ts';
import { toggled } from './state/filters.ts';

type Row = GraphEntity & { readonly ties: number };

const columns: readonly Column<Row>[] = [
  {
    name: 'name',
    title: 'Entity',
    value: ({ name, label = name }) => label,
    cell: ({ kind, name, label = name }) => (
      <>
        <KindIcon kind={kind} /> <span title={label === name ? undefined : name}>{label}</span>
      </>
    ),
  },
  {
    name: 'kind',
    title: 'Kind',
    value: ({ kind }) => entityKinds[kind].noun[0],
    cell: ({ kind }) => entityKinds[kind].noun[0],
  },
  {
    name: 'country',
    title: 'Country',
    value: ({ country }) => country,
    cell: ({ country, countryBasis, restrictedByOwnSeat }) =>
      country === undefined ? (
        <span class="quiet">{notReported}</span>
      ) : (
        <span class={restrictedByOwnSeat ? 'restricted' : ''}>{countryInWords(country, countryBasis)}</span>
      ),
  },
  { name: 'ties', title: 'Links shown', isNumber: true, value: ({ ties }) => ties, cell: ({ ties }) => ties },
  { name: 'more', title: 'Links hidden', isNumber: true, value: ({ more }) => more, cell: ({ more }) => more ?? 0 },
];

const keys: Readonly<Record<string, (id: string) => unknown>> = {
  e: expandEntity,
  c: collapseEntity,
  h: id => hideEntities([id]),
  p: id => pinEntities([id]),
};

/** Every entity of the picture; the same keys work here as there. */
export const EntityTable = () => {
  const { listed: graph } = drawn.value;
  const ties = new Map<string, number>();
  for (const { from, to } of graph.relations) {
    for (const id of new Set([from, to])) ties.set(id, (ties.get(id) ?? 0) + 1);
  }
  const present = new Set(graph.entities.map(({ id }) => id));
  const selected = selectedIds().filter(id => present.has(id));
  return (
    <SortableTable
      caption="Entities of the graph. Enter selects, space adds, E expands, C collapses, H hides, P pins."
      columns={columns}
      rows={graph.entities.map(entity => ({ ...entity, ties: ties.get(entity.id) ?? 0 }))}
      idOf={({ id }) => id}
      selected={selected}
      onSelect={(id, adding) =>
        selectPicked((adding ? toggled(selected, id) : [id]).map(other => ({ type: 'entity', id: other })))
      }
      onKey={(key, id) => {
        keys[key]?.(id);
        return key in keys;
      }}
    />
  );
};
