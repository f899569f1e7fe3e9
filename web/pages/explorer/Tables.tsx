import { useState } from 'preact/hooks';
import { EntityTable } from './EntityTable.tsx';
import { RelationTable } from './RelationTable.tsx';
import { drawn } from './state/explorer.ts';

const tabs = ['entities', 'relations'] as const;

/** The picture as tables: the same selection, the same actions. */
export const Tables = () => {
  const [shown, setShown] = useState<(typeof tabs)[number]>('entities');
  const { entities, relations } = drawn.value.graph;
  const counts = { entities: entities.length, relations: relations.length };
  return (
    <div class="tables">
      <div class="tabs" role="tablist" aria-label="Tables">
        {tabs.map((tab, i) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-controls="explorer-table"
            aria-selected={tab === shown}
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => setShown(tab)}
            onKeyDown={event => {
              if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
              const next = tabs[1 - i] ?? tab;
              setShown(next);
              document.getElementById(`tab-${next}`)?.focus();
            }}
          >
            {tab === 'entities' ? 'Entities' : 'Relations'} <span class="count">{counts[tab]}</span>
          </button>
        ))}
      </div>
      {/* What scrolls must be reachable by keyboard. */}
      <div class="table-body" id="explorer-table" role="tabpanel" aria-labelledby={`tab-${shown}`} tabIndex={0}>
        {shown === 'entities' ? <EntityTable /> : <RelationTable />}
      </div>
    </div>
  );
};
