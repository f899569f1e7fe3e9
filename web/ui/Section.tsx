import type { ComponentChildren } from 'preact';

type Props = {
  readonly title: string;
  readonly count?: number;
  /** 2 on a page, 3 in the panel, whose heading is a level above. */
  readonly level?: 2 | 3;
  readonly children: ComponentChildren;
};

export const Section = ({ title, count, level = 3, children }: Props) => {
  const Heading = `h${level}` as const;
  return (
    <section class="evidence-section">
      <Heading>
        {title}
        {count === undefined ? null : <span class="count">{count}</span>}
      </Heading>
      {children}
    </section>
  );
};
