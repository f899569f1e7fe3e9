import type { ImportJob, LoadAsked } from '../../../domain/imports/job.ts';
import { Section } from '../../ui/Section.tsx';
import { Working } from './Working.tsx';

type Loading = Pick<LoadAsked, 'edition' | 'replace'>;
type Props = {
  readonly job: ImportJob;
  readonly loading: Loading;
  readonly onChange: (loading: Loading) => void;
  readonly onTry: () => void;
  readonly onStop: () => void;
};

/** Tries all rows, which changes nothing. */
export const LoadStep = ({ job, loading, onChange, onTry, onStop }: Props) => {
  const { doing, failure } = job;
  const asksToReplace = failure?.option === 'replace' || loading.replace;
  return (
    <Section level={2} title="Check">
      <div class="import-fields">
        <label class="import-field">
          <span class="small">
            Day of the edition, where the file does not say it: the day of the file unless given
          </span>
          <input
            type="date"
            value={loading.edition ?? ''}
            onInput={event => {
              const { edition: _former, ...others } = loading;
              const { value } = event.currentTarget;
              onChange(value === '' ? others : { ...others, edition: value });
            }}
          />
        </label>
        {asksToReplace ? (
          <label>
            <input
              type="checkbox"
              checked={loading.replace}
              onChange={event => onChange({ ...loading, replace: event.currentTarget.checked })}
            />{' '}
            Load it in place of what is loaded, or although it has far fewer rows. What it replaces does not come back
            when this import is undone.
          </label>
        ) : null}
      </div>
      {doing === 'dry-run' ? (
        <Working job={job} onStop={onStop} />
      ) : (
        <p class="actions">
          <button type="button" class="button" disabled={doing !== undefined} onClick={onTry}>
            Check all rows (dry run)
          </button>
          <span class="quiet">Nothing is loaded by it.</span>
        </p>
      )}
    </Section>
  );
};
