import type { Bin } from './histogram.ts';

type Props = { readonly bins: readonly Bin[]; readonly upTo: string };

/** Claims by month; months after the chosen day are pale. Decoration of the slider above it, which says the date. */
export const Histogram = ({ bins, upTo }: Props) => {
  const most = Math.max(1, ...bins.map(bin => bin.count));
  return (
    <div class="histogram" aria-hidden="true">
      {bins.map(({ month, count }) => (
        <span
          key={month}
          class={`bin${month > upTo ? ' bin-later' : ''}${month.endsWith('-01') ? ' bin-year' : ''}`}
          title={`${month}: ${count}`}
          data-year={month.endsWith('-01') ? month.slice(0, 4) : undefined}
        >
          {/* The root lets one claim be seen beside a hundred. */}
          <span style={{ height: `${Math.sqrt(count / most) * 100}%` }} />
        </span>
      ))}
    </div>
  );
};
