import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { onPaper } from '../core/paper.ts';

/** Rows that are drawn, or not, together. */
const partSize = 25;
/** How far beyond the window rows are drawn already, so that nobody scrolls or tabs into what is not there yet. */
const margin = '1500px 0px';

type PartProps = {
  readonly count: number;
  /** Pixels that a row is taken to need before it was ever drawn. */
  readonly rowHeight: number;
  readonly columns: number;
  readonly isFirst: boolean;
  readonly children: () => ComponentChildren;
};

/** Some rows of a table while they are in or near the window; else one empty row as high as they are. */
const Part = ({ count, rowHeight, columns, isFirst, children }: PartProps) => {
  const element = useRef<HTMLTableSectionElement>(null);
  const [isNear, setNear] = useState(isFirst);
  const height = useRef(rowHeight * count);
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const observer = new IntersectionObserver(
      entries => {
        const entry = entries.at(-1);
        // Where the keyboard is stays, wherever one scrolls.
        if (entry === undefined || watched.contains(document.activeElement)) return;
        if (!entry.isIntersecting && watched.dataset.drawn !== undefined)
          height.current = entry.boundingClientRect.height;
        setNear(entry.isIntersecting);
      },
      // The page scrolls in it, not in the window.
      { root: document.getElementById('main'), rootMargin: margin },
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  if (isNear || onPaper.value)
    return (
      <tbody ref={element} data-drawn>
        {children()}
      </tbody>
    );
  return (
    <tbody ref={element} aria-hidden="true">
      <tr class="not-in-sight">
        <td colSpan={columns} style={{ height: `${height.current}px` }} />
      </tr>
    </tbody>
  );
};

/**
 * The bodies of a table of any length, of which only rows in or near the window are drawn, and all of them on paper. The
 * table says by `aria-rowcount`, and each row by `aria-rowindex`, how many there are.
 */
export const RowsInSight = <T,>({
  rows,
  columns,
  rowHeight,
  children,
}: {
  readonly rows: readonly T[];
  readonly columns: number;
  readonly rowHeight: number;
  /** Draws a row; `index` begins with 2, since the heading is the first. */
  readonly children: (row: T, index: number) => ComponentChildren;
}) => (
  <>
    {Array.from({ length: Math.ceil(rows.length / partSize) }, (_, part) => {
      const own = rows.slice(part * partSize, (part + 1) * partSize);
      return (
        <Part key={part} count={own.length} isFirst={part === 0} {...{ rowHeight, columns }}>
          {() => own.map((row, i) => children(row, part * partSize + i + 2))}
        </Part>
      );
    })}
  </>
);
