import { restrictedByDefault } from '../../../domain/restricted.ts';
import { entityKinds } from '../../../domain/vocabulary/entities.ts';
import { kindStyles } from '../../core/kindStyles.ts';
import { countryInWords, statusOrder, statusWords } from '../../core/words.ts';
import { LineSign } from '../../features/drawing/LineSign.tsx';
import type { EntityKind } from '../../generated/operations.ts';
import { lineOf } from '../../graph/elements.ts';
import { KindSign, TintSign } from './Signs.tsx';
import { change, drawn, held, view } from './state/explorer.ts';
import { type Filters, toggled } from './state/filters.ts';

const setFilters = (change_: (filters: Filters) => Partial<Filters>): void =>
  change(present => ({ ...present, filters: { ...present.filters, ...change_(present.filters) } }));

const tally = <Key,>(keys: Iterable<Key>): Map<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

type ToggleProps = { shown: boolean; title: string; onClick: () => void; children: preact.ComponentChildren };
const Toggle = ({ shown, title, onClick, children }: ToggleProps) => (
  <li>
    <button type="button" class="legend-item" aria-pressed={shown} title={title} onClick={onClick}>
      {children}
    </button>
  </li>
);

const lines = [
  ['presumed', 'presumed to go on'],
  ['possible', 'possible at the date'],
  ['past', 'not at the date'],
] as const;

/** What the signs mean; pressing one leaves its kind out of the picture, or brings it back. */
export const Legend = () => {
  const { entities, relations } = held.value.graph;
  const { filters, colour } = view.value;
  const tints = new Map(drawn.value.graph.entities.flatMap(({ tint }) => (tint ? [[tint.name, tint] as const] : [])));
  const kinds = tally(entities.map(({ kind }) => kind));
  const statuses = tally(relations.map(({ status }) => status));
  const drawnLines = tally(relations.map(lineOf));
  const hasRestricted = entities.some(({ restrictedByOwnSeat }) => restrictedByOwnSeat);
  const disputed = relations.filter(relation => relation.disputed).length;
  return (
    <ul class="legend" aria-label="Legend and filters">
      {(Object.keys(kindStyles) as EntityKind[]).flatMap(kind => {
        const count = kinds.get(kind);
        if (count === undefined) return [];
        const shown = !filters.kinds.includes(kind);
        return (
          <Toggle
            key={kind}
            shown={shown}
            title={shown ? `Leave out ${entityKinds[kind].noun[1]}` : `Bring back ${entityKinds[kind].noun[1]}`}
            onClick={() => setFilters(({ kinds: left }) => ({ kinds: toggled(left, kind) }))}
          >
            <KindSign kind={kind} plain={colour !== 'kind'} /> {entityKinds[kind].noun[count === 1 ? 0 : 1]}{' '}
            <span class="count">{count}</span>
          </Toggle>
        );
      })}
      {[...tints.values()].map(tint => (
        <li key={tint.name} class="legend-note">
          <TintSign colour={tint.colour} /> {tint.name}
        </li>
      ))}
      {hasRestricted ? (
        <li
          class="legend-note"
          title="Firms and bodies by seat, persons by citizenship. A place of registration alone marks no one."
        >
          <span class="restricted-sign" /> seat or citizenship in {restrictedByDefault.map(countryInWords).join(', ')}
        </li>
      ) : null}
      {statusOrder.flatMap(status => {
        const count = statuses.get(status);
        if (count === undefined) return [];
        const shown = !filters.statuses.includes(status);
        return (
          <Toggle
            key={status}
            shown={shown}
            title={statusWords[status].meaning}
            onClick={() => setFilters(({ statuses: left }) => ({ statuses: toggled(left, status) }))}
          >
            <LineSign line={lineOf({ status })} /> {statusWords[status].word} <span class="count">{count}</span>
          </Toggle>
        );
      })}
      {lines.flatMap(([line, words]) =>
        drawnLines.has(line) ? (
          <li key={line} class="legend-note">
            <LineSign line={line} /> {words} <span class="count">{drawnLines.get(line)}</span>
          </li>
        ) : (
          []
        ),
      )}
      {disputed > 0 ? (
        <Toggle
          shown={!filters.disputedOnly}
          title={filters.disputedOnly ? 'Bring back what is not disputed' : 'Show only what is disputed'}
          onClick={() => setFilters(({ disputedOnly }) => ({ disputedOnly: !disputedOnly }))}
        >
          <LineSign line="disputed" /> ≠ disputed <span class="count">{disputed}</span>
        </Toggle>
      ) : null}
    </ul>
  );
};
