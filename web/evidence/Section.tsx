import type { ComponentChildren } from 'preact';

type Props = { readonly title: string; readonly count?: number; readonly children: ComponentChildren };

export const Section = ({ title, count, children }: Props) => (
  <section class="evidence-section">
    <h3>
      {title}
      {count === undefined ? null : <span class="count">{count}</span>}
    </h3>
    {children}
  </section>
);
