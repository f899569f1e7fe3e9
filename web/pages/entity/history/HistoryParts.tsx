import { knownBy } from '../../../core/state.ts';
import { counted } from '../../../core/words.ts';
import type { DossierQuery } from '../../../generated/operations.ts';
import { EntityName } from '../../../ui/marks/EntityName.tsx';
import { DataTable } from '../DataTable.tsx';
import type { Column } from '../Rows.tsx';
import { claimColumns } from '../recordColumns.tsx';
import type { About } from '../TableFiles.tsx';
import { eventColumns, idOfEvent } from './eventColumns.tsx';
import { dollars, type Money, moneyOf, withoutPrice } from './money.ts';
import { Since } from './Since.tsx';
import { datesOf, timeline } from './timeline.ts';
import type { History } from './useHistory.ts';

const moneyColumns: readonly Column<Money>[] = [
  { title: 'What', text: ({ what }) => what },
  {
    title: 'From',
    text: ({ held }) => held.relation.from.name,
    cell: ({ held }) => <EntityName entity={held.relation.from} />,
  },
  {
    title: 'To',
    text: ({ held }) => held.relation.to.name,
    cell: ({ held }) => <EntityName entity={held.relation.to} />,
  },
  { title: 'Start', text: ({ held }) => datesOf(held).start ?? undefined },
  { title: 'End', text: ({ held }) => datesOf(held).end ?? undefined },
  { title: 'Amount', text: dollars, isNumber: true },
];

type Props = {
  readonly entity: NonNullable<DossierQuery['entity']>;
  readonly about: About;
  readonly what: 'party' | 'hardware' | 'other';
  readonly history: History;
};

/** What was told and happened in time: changes since a day, all dated events, money, and every claim. */
export const HistoryParts = ({ entity, about, what, history }: Props) => {
  const { claims, relations, relationCount } = history;
  const events = timeline(history, entity.names, knownBy.value);
  const money = moneyOf(relations);
  const unpriced = withoutPrice(relations);
  const undated = claims.filter(({ date, property }) => date === null && property === null).length;
  const left = relationCount - relations.length;
  return (
    <>
      <Since id={entity.id} {...{ about, what, history, events }} />
      <DataTable title="Timeline" about={about} columns={eventColumns} rows={events} idOf={idOfEvent}>
        {events.length === 0 ? <p class="quiet">No event is reported with a date.</p> : null}
        {undated === 0 ? null : (
          <p class="small quiet">Of {counted(undated, 'claim')} nobody reports when it happened.</p>
        )}
        {left > 0 ? (
          <p class="notice">{counted(left, 'more relation is', 'more relations are')} not among these.</p>
        ) : null}
      </DataTable>
      <DataTable
        title="Money"
        about={about}
        columns={moneyColumns}
        rows={money}
        idOf={({ held, what: of }) => `${of} ${held.relation.id}`}
      >
        {money.length === 0 ? <p class="quiet">Payments, prices and values: not reported.</p> : null}
        {unpriced === 0 ? null : (
          <p class="small quiet">
            Of {counted(unpriced, 'lease or shipment', 'leases and shipments')} no price or value is reported.
          </p>
        )}
      </DataTable>
      <DataTable
        title="Claims"
        about={about}
        columns={claimColumns}
        rows={claims}
        total={Math.max(claims.length, entity.claims.totalCount)}
        idOf={({ id }) => id}
      />
    </>
  );
};
