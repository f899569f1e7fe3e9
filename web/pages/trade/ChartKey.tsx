import { selecting } from '../../core/state.ts';
import type { ChartData } from './chartData.ts';

const signs: readonly (readonly [className: string, text: string, shown: (data: ChartData) => boolean])[] = [
  ['key-month', 'month', ({ points }) => points.length > 0],
  ['key-above', 'above the band', ({ points }) => points.some(({ verdict }) => verdict === 'ABOVE')],
  ['key-below', 'below it', ({ points }) => points.some(({ verdict }) => verdict === 'BELOW')],
  ['key-band', 'expected, with its band', ({ bands }) => bands.length > 0],
  ['key-gap', 'no value between', ({ joins }) => joins.some(({ gap }) => gap)],
  ['key-span', 'year or span, at its mean month', ({ stretches }) => stretches.length > 0],
  ['key-conflict', 'sources differ', ({ points }) => points.some(({ conflicting }) => conflicting)],
  ['key-former', 'superseded', ({ superseded }) => superseded.length > 0],
  ['key-change', 'structural break, with its interval', ({ changes }) => changes.length > 0],
  ['key-rule', 'rule took effect', ({ rules }) => rules.some(({ state }) => state === 'effective')],
  ['key-rule-other', 'rule announced or changed', ({ rules }) => rules.some(({ state }) => state !== 'effective')],
];

/** What the marks mean, as far as they occur, and which rule each numbered line belongs to. */
export const ChartKey = ({ data }: { data: ChartData }) => (
  <>
    <ul class="trade-key small">
      {signs
        .filter(([, , shown]) => shown(data))
        .map(([className, text]) => (
          <li key={className}>
            <span class={`key ${className}`} aria-hidden="true" />
            {text}
          </li>
        ))}
    </ul>
    {data.rules.length === 0 ? null : (
      <ol class="trade-rules small">
        {data.rules.map(({ number, date, state, rule }) => (
          <li key={number} value={number}>
            <span class="rule-number">{number}</span>
            <time dateTime={date}>{date}</time>
            <span>
              <a href={selecting({ type: 'entity', id: rule.id })}>{rule.shortName ?? rule.name}</a>, {state}
            </span>
          </li>
        ))}
      </ol>
    )}
  </>
);
