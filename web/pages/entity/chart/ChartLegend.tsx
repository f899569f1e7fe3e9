import type { ComponentChildren } from 'preact';
import { lineOf, lineWords } from '../../../graph/elements.ts';
import type { Card, OwnershipChart } from './ownershipChart.ts';

const cardSigns: readonly { readonly looks: string; readonly text: string; readonly is: (card: Card) => boolean }[] = [
  {
    looks: 'chart-card chart-firm',
    text: 'the firm itself',
    is: card => card.kind === 'party' && card.restricted === undefined,
  },
  {
    looks: 'chart-card chart-restricted',
    text: 'restricted by its own seat or citizenship',
    is: card => card.kind === 'party' && card.restricted === true,
  },
  {
    looks: 'chart-card chart-unaccounted',
    text: 'a part that nobody reports, or owners not drawn',
    is: card => card.kind !== 'party',
  },
];

const Sign = ({ children }: { children: ComponentChildren }) => (
  <svg class="ownership-chart" width="30" height="16" viewBox="0 0 30 16" aria-hidden="true">
    {children}
  </svg>
);

const LineSign = ({ looks }: { looks: string }) => (
  <Sign>
    <g class={`chart-link ${looks}`}>
      <path d="M1 8H29" />
    </g>
  </Sign>
);

/** What the signs mean that a chart shows, in the styles of the chart. */
export const ChartLegend = ({ chart: { cards, links } }: { chart: OwnershipChart }) => {
  const drawn = new Set(links.flatMap(({ relations: [first] }) => (first ? [lineOf(first)] : [])));
  return (
    <ul class="chart-legend small quiet">
      {cardSigns
        .filter(({ is }) => cards.some(is))
        .map(({ looks, text }) => (
          <li key={text}>
            <Sign>
              <g class={looks}>
                <rect x="2" y="2" width="26" height="12" rx="3" />
                {looks.includes('restricted') ? (
                  <rect class="chart-inner" x="5" y="5" width="20" height="6" rx="2" />
                ) : null}
              </g>
            </Sign>
            {text}
          </li>
        ))}
      {(Object.keys(lineWords) as (keyof typeof lineWords)[])
        .filter(look => drawn.has(look))
        .map(look => (
          <li key={look}>
            <LineSign looks={`chart-${look}`} />
            {lineWords[look]}
          </li>
        ))}
      {links.some(({ isInCircle }) => isInCircle) ? (
        <li>
          <LineSign looks="chart-circle" />
          part of a circle of owners
        </li>
      ) : null}
    </ul>
  );
};
