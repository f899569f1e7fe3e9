import { numberInWords } from '../../../domain/words.ts';
import { selecting } from '../../core/state.ts';
import { notReported } from '../../core/words.ts';
import { NoteText } from '../../features/evidence/NoteText.tsx';
import { isWebAddress, SourceText } from '../../features/evidence/SourceText.tsx';
import { nameOf, reviewRemarks } from '../../features/rules/ruleWords.ts';
import type { HardwareLineFragment, RuleLineFragment } from '../../generated/operations.ts';
import { namesIn } from './namesIn.ts';

type Props = {
  readonly model: HardwareLineFragment;
  readonly rules: readonly RuleLineFragment[];
  readonly names: ReadonlyMap<string, string>;
};

/** The reasons behind one row of the matrix, and where its figures come from. */
export const HardwareDetails = ({ model, rules, names }: Props) => (
  <div class="rule-details">
    <div>
      <p class="rule-title">{model.name}</p>
      <ul class="reasons">
        {model.meets.map(meeting => {
          const rule = rules.find(({ id }) => id === meeting.rule.id);
          return (
            <li key={meeting.rule.id}>
              <strong>{rule ? nameOf(rule) : meeting.rule.id}:</strong>{' '}
              {meeting.reasons.map(({ text }) => text).join(' ')}
              {meeting.review === null ? null : ` ${reviewRemarks[meeting.review] ?? ''}`}
            </li>
          );
        })}
      </ul>
      <p class="small quiet">
        Die area:{' '}
        {model.dieAreaMm2 === null
          ? notReported
          : `${numberInWords(model.dieAreaMm2)} mm²${model.dieAreaEstimate === true ? ' (estimate)' : ''}`}
        . Memory: {model.memoryGb === null ? notReported : `${numberInWords(model.memoryGb)} GB`}.
        {model.interconnectNote === null ? '' : ` Interconnect: ${model.interconnectNote}.`}
        {model.estimate === true ? ' These figures are computed or rumoured, not published by the maker.' : ''}
      </p>
      {model.note === null ? null : (
        <p class="small quiet">
          <NoteText text={namesIn(model.note, names)} />
        </p>
      )}
      {model.gaps.map(gap => (
        <p key={gap.id} class="small">
          <strong>Open question:</strong> {gap.what}. {namesIn(gap.detail ?? '', names)}
        </p>
      ))}
      <p class="small">
        <a href={selecting({ type: 'entity', id: model.id })}>Evidence, fleets and cases</a>
      </p>
    </div>
    <div>
      <h3>Sources</h3>
      <ul class="small">
        {model.sources.map(source => (
          <li key={source.id}>
            <SourceText source={source} />
          </li>
        ))}
        {(model.datasheetAddresses ?? []).map(address => (
          <li key={address}>
            {isWebAddress(address) ? (
              <a href={address} target="_blank" rel="noopener noreferrer">
                Datasheet that the data set cites
              </a>
            ) : (
              `Datasheet that the data set cites: ${address}`
            )}{' '}
            <span class="quiet">(not opened)</span>
          </li>
        ))}
      </ul>
    </div>
  </div>
);
