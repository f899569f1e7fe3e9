import { ArrowDown, ArrowUp } from 'lucide';
import type { ComponentChildren } from 'preact';
import { amendOwn } from '../core/state.ts';
import { Icon } from './Icon.tsx';
import { type Sorting, sortParameters } from './sortRows.ts';

type Props = {
  readonly name: string;
  readonly title: string;
  readonly sorting: Sorting;
  readonly class?: string;
  readonly help?: string | undefined;
  /** Whether the column's own order is from the greatest, as of counts and dates. */
  readonly descendsFirst?: boolean | undefined;
  readonly children?: ComponentChildren;
};

/** The heading of a column by which a table can be sorted. */
export const SortHeading = ({
  name,
  title,
  sorting,
  class: className,
  help,
  descendsFirst = false,
  children,
}: Props) => {
  const isSorted = sorting.column === name;
  const descends = descendsFirst !== sorting.reversed;
  return (
    <th
      scope="col"
      class={className}
      title={help}
      aria-sort={isSorted ? (descends ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" class="sort" onClick={() => amendOwn(sortParameters(sorting, name))}>
        {title}
        {isSorted ? <Icon node={descends ? ArrowDown : ArrowUp} /> : null}
      </button>
      {children}
    </th>
  );
};
