import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

type Props = {
  readonly title: ComponentChildren;
  /** What is in it; `close` puts it away. */
  readonly children: (close: () => void) => ComponentChildren;
};

/** A button that opens something over the page; Escape and whatever else takes the focus close it. */
export const Menu = ({ title, children }: Props) => {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (menu.current) menu.current.open = false;
  };
  return (
    <details
      ref={menu}
      class="menu"
      onKeyDown={event => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.preventDefault();
        close();
        menu.current.querySelector('summary')?.focus();
      }}
      onFocusOut={event => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) close();
      }}
    >
      <summary class="button">{title}</summary>
      {children(close)}
    </details>
  );
};
