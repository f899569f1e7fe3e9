import { spanOf } from '../../../domain/dates.ts';
import { stateWords } from '../../features/rules/ruleWords.ts';
import type { RuleLineFragment } from '../../generated/operations.ts';
import type { TimeScale } from './timeScale.ts';

type Span = RuleLineFragment['spans'][number];

const spanInWords = ({ start, end, enforced, certainty }: Span): string => {
  const doubt = enforced ? (certainty === 'CERTAIN' ? '' : ', not certain') : ', never enforced';
  return `in force from ${start} ${end === null ? 'with no end' : `to ${end}`}${doubt}`;
};

const Bar = ({ span, scale }: { span: Span; scale: TimeScale }) => {
  const [left, right] = [scale.at(span.start), span.end === null ? 100 : scale.at(span.end)];
  const look = span.enforced ? (span.certainty === 'CERTAIN' ? 'certain' : 'possible') : 'unenforced';
  const style = { left: `${left}%`, width: `${right - left}%` };
  return (
    <span class={`bar bar-${look}${span.end === null ? ' bar-open' : ''}`} style={style} title={spanInWords(span)} />
  );
};

/** The days between the first word of a rule and its end, if it has one. */
const life = ({ changes, spans, announced }: RuleLineFragment): { start: string; end: string | null } | undefined => {
  const dates = [
    ...changes.map(change => change.date),
    ...spans.map(span => span.start),
    ...(announced === null ? [] : [announced]),
  ];
  const start = dates.toSorted((a, b) => spanOf(a).first.localeCompare(spanOf(b).first))[0];
  const ended = changes.find(({ state }) => state === 'WITHDRAWN' || state === 'SUPERSEDED' || state === 'RESCINDED');
  return start === undefined ? undefined : { start, end: ended?.date ?? null };
};

/** The life of one rule on the axis: a hairline while it was talked of, a bar while it was in force, a mark at each event. */
export const RuleTrack = ({ rule, scale, asOf }: { rule: RuleLineFragment; scale: TimeScale; asOf: string }) => {
  const lived = life(rule);
  const said = rule.spans.length === 0 ? 'never in force' : rule.spans.map(spanInWords).join('; ');
  return (
    <>
      <span class="hidden">{said}</span>
      <span class="track" aria-hidden="true">
        {scale.years.map(year => (
          <span key={year} class="track-year" style={{ left: `${scale.at(year)}%` }} />
        ))}
        {lived === undefined ? null : (
          <span
            class="track-life"
            style={{
              left: `${scale.at(lived.start)}%`,
              width: `${(lived.end === null ? 100 : scale.at(lived.end)) - scale.at(lived.start)}%`,
            }}
          />
        )}
        {rule.spans.map(span => (
          <Bar key={span.start} span={span} scale={scale} />
        ))}
        {rule.changes.map(change => (
          <span
            key={`${change.date} ${change.text}`}
            class={`event event-${change.state === null ? 'note' : 'state'}`}
            style={{ left: `${scale.at(change.date)}%` }}
            title={`${change.date}: ${change.text}${change.state === null ? '' : ` – ${stateWords[change.state].meaning}`}`}
          />
        ))}
        <span class="track-now" style={{ left: `${scale.at(asOf)}%` }} />
      </span>
    </>
  );
};
