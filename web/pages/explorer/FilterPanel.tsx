import { RelationKindChips } from './RelationKindChips.tsx';
import { change, view } from './state/explorer.ts';
import { type CertaintyLevel, certaintyLevels, type Filters, isFiltering, noFilters } from './state/filters.ts';

const certaintyWords: Readonly<Record<CertaintyLevel, string>> = {
  any: 'of any time',
  possible: 'that hold at the date, certainly or possibly',
  certain: 'that certainly hold at the date',
};

const set = (next: Partial<Filters>): void =>
  change(present => ({ ...present, filters: { ...present.filters, ...next } }));

const isDate = /^\d{4}(-\d\d){0,2}$/u;

const DateField = ({ label, name }: { label: string; name: 'since' | 'until' }) => (
  <label>
    {label}
    <input
      type="text"
      inputMode="numeric"
      placeholder="2025-03"
      pattern="\d{4}(-\d\d){0,2}"
      title="A year, a month or a day: 2025, 2025-03, 2025-03-04"
      value={view.value.filters[name] ?? ''}
      onChange={event => {
        const text = event.currentTarget.value.trim();
        if (text === '' || isDate.test(text)) set({ [name]: text === '' ? undefined : text });
        else event.currentTarget.reportValidity();
      }}
    />
  </label>
);

/** Filters that the legend does not hold: kinds of relation, certainty, share and dates. */
export const FilterPanel = () => {
  const { filters } = view.value;
  return (
    <section class="filters" id="explorer-filters" aria-label="Filters">
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
        Shares from
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
      <DateField label="Not ended before" name="since" />
      <DateField label="Begun by" name="until" />
      <RelationKindChips />
      <button type="button" class="button" disabled={!isFiltering(filters)} onClick={() => set(cleared)}>
        Clear all filters
      </button>
    </section>
  );
};

const cleared: Partial<Filters> = { ...noFilters, leastShare: undefined, since: undefined, until: undefined };
