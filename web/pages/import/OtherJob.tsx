import type { ImportJob } from '../../../domain/imports/job.ts';
import { Section } from '../../ui/Section.tsx';

type Props = { readonly job: ImportJob; readonly onAdopt: () => void; readonly onDiscard: () => void };

/** A server does one import at a time: this one was begun in another tab, or by somebody else. */
export const OtherJob = ({ job: { file, begun, doing }, onAdopt, onDiscard }: Props) => (
  <Section level={2} title="Another import is under way">
    <p>
      {file ? file.name : 'An import is taken back'}, begun at {new Date(begun).toLocaleTimeString('en-GB')}
      {doing === undefined ? ' and waiting' : ' and at work'}. A server imports one file at a time.
    </p>
    <p class="actions">
      <button type="button" class="button" onClick={onAdopt}>
        Go on with it here
      </button>
      {doing === 'import' || doing === 'take-back' || doing === 'undo' ? null : (
        <button type="button" class="button" onClick={onDiscard}>
          Throw it away
        </button>
      )}
    </p>
  </Section>
);
