import type { ComponentType } from 'preact';
import { amendOwn, own } from '../../core/state.ts';
import { ChainTable } from './ChainTable.tsx';
import { EntityTable } from './EntityTable.tsx';
import { RelationTable } from './RelationTable.tsx';
import { drawn } from './state/explorer.ts';

type Table = { readonly name: string; readonly title: string; readonly Body: ComponentType };

const tables: readonly [Table, ...Table[]] = [
  { name: 'entities', title: 'Entities', Body: EntityTable },
  { name: 'relations', title: 'Relations', Body: RelationTable },
  { name: 'chains', title: 'Chains', Body: ChainTable },
];

const open = (name: string): void => amendOwn({ table: name === 'entities' ? undefined : name, sort: undefined });

/** The picture as tables: the same selection, the same actions. */
export const Tables = () => {
  const shown = tables.find(({ name }) => name === own.value.table) ?? tables[0];
  const { entities, relations } = drawn.value.listed;
  const counts: Readonly<Record<string, number>> = { entities: entities.length, relations: relations.length };
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (way === undefined) return;
    const next = tables[(tables.indexOf(shown) + way + tables.length) % tables.length] ?? shown;
    open(next.name);
    document.getElementById(`tab-${next.name}`)?.focus();
  };
  return (
    <div class="tables">
      <div class="tabs" role="tablist" aria-label="Tables">
        {tables.map(({ name, title }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-controls="explorer-table"
            aria-selected={name === shown.name}
            tabIndex={name === shown.name ? 0 : -1}
            onClick={() => open(name)}
            onKeyDown={onKeyDown}
          >
            {title} {name in counts ? <span class="count">{counts[name]}</span> : null}
          </button>
        ))}
      </div>
      {/* What scrolls must be reachable by keyboard. */}
      <div class="table-body" id="explorer-table" role="tabpanel" aria-labelledby={`tab-${shown.name}`} tabIndex={0}>
        <shown.Body />
      </div>
    </div>
  );
};
