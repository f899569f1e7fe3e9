import { numberInWords } from '../../../../domain/words.ts';
import './chart.css';
import { useMemo } from 'preact/hooks';
import { formatAddress } from '../../../core/address.ts';
import { withOwnLabels } from '../../../core/shortNames.ts';
import { asOf, knownBy, selecting } from '../../../core/state.ts';
import { counted, countryInWords, notReported } from '../../../core/words.ts';
import { rangeInWords } from '../../../features/tests/testWords.ts';
import type { ChartRelationFragment, OwnershipChartQuery } from '../../../generated/operations.ts';
import { lineOf } from '../../../graph/elements.ts';
import { wrapLabel } from '../../../graph/labels.ts';
import { Section } from '../../../ui/Section.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import { type ChartLayout, cardSize, chartLayout } from './chartLayout.ts';
import { type Card, type Link, ownershipChart, type PartyCard } from './ownershipChart.ts';

const lineHeight = 15;
const middle = cardSize.width / 2;

const partyLines = ({ entity, restricted, interest, isInCircle, isUnowned, isOverAllocated }: PartyCard) => {
  const place = entity.place === null ? 'place not reported' : entity.place.countries.map(countryInWords).join(', ');
  const notes = [
    ...(isInCircle ? ['in a circle'] : []),
    ...(isUnowned ? ['owners not reported'] : []),
    ...(isOverAllocated ? ['owners over 100 %'] : []),
  ];
  return [
    ...(restricted === undefined
      ? []
      : [interest === null ? 'interest not reported' : `${rangeInWords(interest)} effective`]),
    `${place}${restricted ? ' · restricted' : ''}`,
    ...(notes.length === 0 ? [] : [notes.join(', ')]),
  ];
};

const partLines = (card: Exclude<Card, PartyCard>): readonly string[] =>
  card.kind === 'unaccounted'
    ? [`${numberInWords(card.share)} %`, 'unaccounted for:', 'nobody reports whose']
    : [`and ${card.owners} more`, 'see Ownership'];

const Lines = ({ texts, from, name }: { texts: readonly string[]; from: number; name?: readonly string[] }) => (
  <text x={middle} text-anchor="middle">
    {[...(name ?? []), ...texts].map((line, i) => (
      <tspan
        key={`${i} ${line}`}
        x={middle}
        y={from + i * lineHeight}
        class={i < (name?.length ?? 0) ? 'chart-name' : undefined}
      >
        {line}
      </tspan>
    ))}
  </text>
);

const cardLooks = (card: Card): string => {
  if (card.kind !== 'party') return `chart-card chart-${card.kind}`;
  return `chart-card${card.restricted ? ' chart-restricted' : ''}${card.restricted === undefined ? ' chart-firm' : ''}`;
};

type CardProps = { readonly card: Card; readonly label: string | undefined; readonly x: number; readonly y: number };

const CardShape = ({ card, label, x, y }: CardProps) => {
  const name = label === undefined ? [] : wrapLabel(label, 14, 2).split('\n');
  const texts = card.kind === 'party' ? partyLines(card) : partLines(card);
  const from = (cardSize.height - (name.length + texts.length) * lineHeight) / 2 + 11;
  const shape = (
    <>
      <rect width={cardSize.width} height={cardSize.height} rx="3" />
      {card.kind === 'party' && card.restricted ? (
        <rect class="chart-inner" x="3" y="3" width={cardSize.width - 6} height={cardSize.height - 6} rx="2" />
      ) : null}
      <Lines name={name} texts={texts} from={from} />
    </>
  );
  return (
    <g class={cardLooks(card)} transform={`translate(${x} ${y})`}>
      {card.kind === 'party' ? (
        <a href={selecting({ type: 'entity', id: card.entity.id })}>
          <title>{card.entity.name}</title>
          {shape}
        </a>
      ) : (
        shape
      )}
    </g>
  );
};

/** Each figure of an owner in a firm once; a holding without one says so. */
const linkLines = (relations: readonly ChartRelationFragment[]): readonly string[] => {
  const holdings = relations.filter(({ kind }) => kind === 'OWNS');
  const shares = holdings.map(({ details }) => details.find(detail => detail.includes('%')) ?? `share ${notReported}`);
  const controls = relations.some(({ kind }) => kind === 'CONTROLS') ? ['controls'] : [];
  return [
    ...new Set(shares),
    ...(shares.length === 0 && controls.length > 0 ? [`share ${notReported}`] : []),
    ...controls,
  ];
};

const LinkShape = ({ link, corners }: { link: Link; corners: ChartLayout['corners'] }) => {
  const [owner, firm] = [corners.get(link.from), corners.get(link.to)];
  if (!owner || !firm) return null;
  const start = { x: owner.x + middle, y: owner.y + cardSize.height };
  const end = { x: firm.x + middle, y: firm.y };
  // Within a circle some holding leads up or sideways: it leaves and enters at the side.
  const isDown = start.y < end.y;
  const bend = isDown ? (end.y - start.y) / 2 : 40;
  const path = `M${start.x} ${start.y}C${start.x} ${start.y + bend} ${end.x} ${end.y - bend} ${end.x} ${end.y}`;
  const [first] = link.relations;
  const lines = [...linkLines(link.relations), ...(link.isInCircle ? ['part of a circle'] : [])];
  const near = 0.3;
  const at = {
    x: start.x + (end.x - start.x) * near * near * (3 - 2 * near),
    y: isDown ? start.y + 8 : (start.y + end.y) / 2,
  };
  const widest = Math.max(0, ...lines.map(line => line.length)) * 5.8 + 6;
  return (
    <g
      class={`chart-link${first ? ` chart-${lineOf(first)}` : ' chart-open'}${link.isInCircle ? ' chart-circle' : ''}`}
    >
      <path d={path} marker-end="url(#chart-arrow)" />
      {first === undefined ? null : (
        <a href={selecting({ type: 'relation', id: first.id })}>
          <title>{link.relations.map(({ text }) => text).join('; ')}</title>
          <rect x={at.x - widest / 2} y={at.y - 2} width={widest} height={lines.length * 13 + 4} />
          <text text-anchor="middle">
            {lines.map((line, i) => (
              <tspan key={line} x={at.x} y={at.y + 10 + i * 13}>
                {line}
              </tspan>
            ))}
          </text>
        </a>
      )}
    </g>
  );
};

const Picture = ({ chart, name }: { chart: ReturnType<typeof ownershipChart>; name: string }) => {
  const { width, height, corners } = useMemo(() => chartLayout(chart), [chart]);
  const parties = chart.cards.flatMap(card => (card.kind === 'party' ? [card.entity] : []));
  const labels = new Map(withOwnLabels(parties).map(({ id, label }) => [id, label]));
  return (
    <figure class="chart-scroll" aria-label={`Owners and controllers above ${name}`}>
      <svg class="ownership-chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <title>The firm at the bottom, its owners above. The same is in the list of Ownership.</title>
        <defs>
          <marker id="chart-arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path class="chart-arrow" d="M0 0L8 4L0 8Z" />
          </marker>
        </defs>
        {chart.links.map(link => (
          <LinkShape key={`${link.from} ${link.to}`} link={link} corners={corners} />
        ))}
        {chart.cards.map(card => (
          <CardShape
            key={card.id}
            card={card}
            label={labels.get(card.id)}
            {...(corners.get(card.id) ?? { x: 0, y: 0 })}
          />
        ))}
      </svg>
    </figure>
  );
};

type Props = { readonly report: OwnershipChartQuery['ownership'] };

/** Who stands above a firm, top down, with shares, effective interests, and what nobody is reported to hold. */
export const OwnershipChart = ({ report }: Props) => {
  const { firm, ownerCount, truncated } = report;
  const chart = useMemo(() => ownershipChart(report), [report]);
  const all = formatAddress({ page: 'ownership', own: { firm: firm.id }, asOf: asOf.value, knownBy: knownBy.value });
  return (
    <Section level={2} title="Ownership" count={ownerCount}>
      {ownerCount === 0 ? (
        <p class="quiet">
          Nobody is reported to own or control it at these dates: all of it is unaccounted for, and belongs to somebody.
        </p>
      ) : (
        <>
          <Picture chart={chart} name={firm.name} />
          <ChartLegend chart={chart} />
        </>
      )}
      <p class="small quiet">
        {chart.left > 0
          ? `${counted(chart.left, 'more owner or controller is', 'more owners and controllers are')} not drawn. `
          : ''}
        {truncated && chart.left === 0 ? 'Not all that is above it was read. ' : ''}
        <a href={all}>Ownership with votes, control and tests</a>
      </p>
    </Section>
  );
};
