import { DateField } from '../../features/time/DateField.tsx';
import { RelationKindChips } from './RelationKindChips.tsx';
import { change, view } from './state/explorer.ts';
import { certaintyLevels, type Filters, isFiltering, noFilters } from './state/filters.ts';
import { certaintyWords } from './state/filterWords.ts';
import { colourings, groupings, setGrouping, sizings } from './state/view.ts';
import { colourWords, groupingChoices, sizeWords } from './state/viewWords.ts';

const set = (next: Partial<Filters>): void =>
  change(present => ({ ...present, filters: { ...present.filters, ...next } }));

const FilterDate = ({ label, name }: { label: string; name: 'since' | 'until' }) => (
  <span class="filter-date">
    {label}
    <DateField
      label={label}
      value={view.value.filters[name]}
      unset="any date"
      onChoose={date => set({ [name]: date })}
    />
  </span>
);

type LookProps<Name extends string> = {
  readonly label: string;
  readonly names: readonly Name[];
  readonly words: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
};

const Look = <Name extends string>({ label, names, words, chosen, onChoose }: LookProps<Name>) => (
  <label>
    {label}
    <select
      value={chosen}
      onChange={event => onChoose(names.find(name => name === event.currentTarget.value) ?? chosen)}
    >
      {names.map(name => (
        <option key={name} value={name}>
          {words[name]}
        </option>
      ))}
    </select>
  </label>
);

/** How nodes look, and filters that the legend does not hold: kinds of relation, certainty, share and dates. */
export const FilterPanel = () => {
  const { filters, grouping, size, colour } = view.value;
  return (
    <section class="filters" id="explorer-filters" aria-label="Filters, groups and look">
      <Look
        {...{ label: 'Grouping', names: groupings, words: groupingChoices, chosen: grouping }}
        onChoose={chosen => change(present => setGrouping(present, chosen))}
      />
      <Look
        {...{ label: 'Node size', names: sizings, words: sizeWords, chosen: size }}
        onChoose={chosen => change(present => ({ ...present, size: chosen }))}
      />
      <Look
        {...{ label: 'Node colour', names: colourings, words: colourWords, chosen: colour }}
        onChoose={chosen => change(present => ({ ...present, colour: chosen }))}
      />
      <label>
        Relations
        <select
          value={filters.certainty}
          onChange={event =>
            set({ certainty: certaintyLevels.find(level => level === event.currentTarget.value) ?? 'any' })
          }
        >
          {certaintyLevels.map(level => (
            <option key={level} value={level}>
              {certaintyWords[level]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Minimum ownership
        <span class="with-unit">
          <input
            type="number"
            min="0"
            max="100"
            step="1"
            value={filters.leastShare ?? ''}
            onChange={event => {
              const share = event.currentTarget.valueAsNumber;
              set({ leastShare: Number.isFinite(share) ? Math.min(100, Math.max(0, share)) : undefined });
            }}
          />
          %
        </span>
      </label>
      <FilterDate label="Active after" name="since" />
      <FilterDate label="Active before" name="until" />
      <RelationKindChips />
      <button type="button" class="button" disabled={!isFiltering(filters)} onClick={() => set(cleared)}>
        Clear all filters
      </button>
    </section>
  );
};

const cleared: Partial<Filters> = { ...noFilters, leastShare: undefined, since: undefined, until: undefined };
