import type { ImportJob, ImportProgress } from '../../../domain/imports/job.ts';
import { numberInWords } from '../../../domain/words.ts';

const deeds: Readonly<Record<NonNullable<ImportJob['doing']>, string>> = {
  upload: 'Sending the file',
  preview: 'Reading the first rows',
  'dry-run': 'Checking all rows',
  import: 'Importing',
  undo: 'Taking the import back',
  'take-back': 'Taking back what was half loaded',
};

const farInWords = ({ step, rows, of }: ImportProgress): string => {
  if (step === 'end') return 'comparing with the edition before, and showing it';
  const far = of === undefined ? `${numberInWords(rows)} rows` : `${numberInWords(rows)} of ${numberInWords(of)} rows`;
  return `${step === 'survey' ? 'first reading' : step === 'write' ? 'loading' : 'second reading'}, ${far}`;
};

/** What is being done, and how far it is; a work that takes a while can be stopped. */
export const Working = ({ job: { doing, progress }, onStop }: { job: ImportJob; onStop: () => void }) => {
  if (doing === undefined) return null;
  const known = progress?.of !== undefined && progress.step !== 'end';
  return (
    <div class="import-progress">
      {known ? (
        <progress max={progress.of} value={progress.rows} aria-label={deeds[doing]} />
      ) : (
        <progress aria-label={deeds[doing]} />
      )}
      <span role="status">
        {deeds[doing]}
        {progress ? `: ${farInWords(progress)}` : ' …'}
      </span>
      {doing === 'dry-run' || doing === 'import' ? (
        <button type="button" class="button" onClick={onStop}>
          Stop
        </button>
      ) : null}
    </div>
  );
};
