import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { onPaper } from '../../core/paper.ts';

type Props = { readonly summary: ComponentChildren; readonly children: () => ComponentChildren };

/** A disclosure whose content is made when it is first opened, or printed: cases have hundreds of claims. */
export const LazyDetails = ({ summary, children }: Props) => {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={event => setOpened(opened || event.currentTarget.open)}>
      <summary>{summary}</summary>
      {opened || onPaper.value ? children() : null}
    </details>
  );
};
