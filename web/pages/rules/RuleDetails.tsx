import { Fragment } from 'preact';
import { spanOf } from '../../../domain/dates.ts';
import { amend, selecting } from '../../core/state.ts';
import { NoteText } from '../../features/evidence/NoteText.tsx';
import { SourceText } from '../../features/evidence/SourceText.tsx';
import { remoteAccessWords } from '../../features/rules/ruleWords.ts';
import { StateMark } from '../../features/rules/StateMark.tsx';
import type { RuleLineFragment } from '../../generated/operations.ts';
import { DateText } from '../../ui/marks/DateText.tsx';
import { namesIn } from './namesIn.ts';

const Changes = ({ rule }: { rule: RuleLineFragment }) => (
  <ol class="changes">
    {rule.changes.map(change => (
      <li key={`${change.date} ${change.text}`}>
        <button
          type="button"
          class="date-button"
          title="Show everything as it stood on this day"
          onClick={() => amend({ asOf: spanOf(change.date).first })}
        >
          <DateText date={change.date} />
        </button>
        <div>
          {change.state === null ? null : <StateMark state={change.state} possible={change.certainty === 'POSSIBLE'} />}{' '}
          {change.state === null ? change.text : change.details.join('; ')}
          {/* Where a change has no source of its own, those of the rule stand for it, below. */}
          {(change.sources.length < rule.sources.length ? change.sources : []).map(source => (
            <p key={source.id} class="small quiet">
              <SourceText source={source} />
            </p>
          ))}
        </div>
      </li>
    ))}
  </ol>
);

type Props = { readonly rule: RuleLineFragment; readonly names: ReadonlyMap<string, string> };

/** What one rule says and did, with its sources. */
export const RuleDetails = ({ rule, names }: Props) => (
  <div class="rule-details">
    <div>
      <p class="rule-title">{rule.name}</p>
      <p>{namesIn(rule.summary ?? '', names)}</p>
      <p>{remoteAccessWords[rule.remoteAccess]}</p>
      {rule.restates === null ? null : (
        <p>It restates the {names.get(rule.restates.id) ?? rule.restates.id}: both are one duty.</p>
      )}
      {rule.thresholds.length === 0 ? (
        <p class="quiet">These data hold no test of hardware or of parties for it.</p>
      ) : (
        <dl class="thresholds">
          {rule.thresholds.map(({ test, conditions }) => (
            <Fragment key={test}>
              <dt>{test}</dt>
              <dd>{conditions.join(' and ')}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {rule.note === null ? null : (
        <p class="small quiet">
          <NoteText text={namesIn(rule.note, names)} />
        </p>
      )}
      {rule.gaps.map(gap => (
        <p key={gap.id} class="small">
          <strong>Open question:</strong> {gap.what}. {namesIn(gap.detail ?? '', names)}
        </p>
      ))}
      <p class="small">
        <a href={selecting({ type: 'entity', id: rule.id })}>Evidence and cases</a>
        {rule.officialAddress === null ? null : (
          <>
            {' · '}
            <a href={rule.officialAddress} target="_blank" rel="noopener noreferrer">
              Official text
            </a>
          </>
        )}
      </p>
    </div>
    <div>
      <h3>History</h3>
      <Changes rule={rule} />
      <h3>Sources</h3>
      <ul class="small">
        {rule.sources.map(source => (
          <li key={source.id}>
            <SourceText source={source} />
          </li>
        ))}
      </ul>
    </div>
  </div>
);
