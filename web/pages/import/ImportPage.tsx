import '../../features/report/report.css';
import './import.css';
import { useAnswer } from '../../core/useAnswer.ts';
import { takesChanges } from '../../features/access/askToChange.ts';
import { TokenField } from '../../features/access/TokenField.tsx';
import { mayChange } from '../../features/access/who.ts';
import { PageFailure } from '../../ui/Failure.tsx';
import { FileStep } from './FileStep.tsx';
import { JobSteps } from './JobSteps.tsx';
import { LoadedSets } from './LoadedSets.tsx';
import { OtherJob } from './OtherJob.tsx';
import { useImport } from './useImport.ts';

/** Where the server takes no import over the network: what to do instead. */
const ReadOnly = () => (
  <div class="notice import-read-only">
    <p>
      This server only reads: it knows neither a token nor a login, so nothing can be imported from the page. Give out a
      token on the machine of the server, open this page anew, and write the token here:
    </p>
    <pre>npm run tokens -- add NAME --role editor</pre>
    <p>Or import on the command line, on the machine of the server, while it runs:</p>
    <pre>npm run import -- FILE --dry-run</pre>
  </div>
);

const Importing = () => {
  const importing = useImport();
  const { state, error, isOurs, sent } = importing;
  const job = state?.job ?? null;
  return (
    <>
      {error ? (
        <div class="notice" role="alert">
          <p>{error.message}</p>
          {state ? null : (
            <button type="button" class="button" onClick={importing.retry}>
              Try again
            </button>
          )}
        </div>
      ) : null}
      {state && (job === null || sent !== undefined) ? (
        <FileStep sent={sent} onTake={importing.take} onStop={importing.stop} />
      ) : null}
      {state && job && sent === undefined ? (
        isOurs ? (
          <JobSteps key={job.id} job={job} layouts={state.layouts} importing={importing} />
        ) : (
          <OtherJob job={job} onAdopt={importing.adopt} onDiscard={importing.discard} />
        )
      ) : null}
      <LoadedSets
        key={job?.doing === undefined ? `${job?.id} ${job?.outcome?.asked.do} ${job?.undone?.length}` : 'working'}
        onUndo={state && job === null && sent === undefined ? importing.undo : undefined}
      />
    </>
  );
};

/** Brings a list or register into the store: a file is sent, looked at, tried, imported, and can be taken back. */
const ImportPage = () => {
  const takes = useAnswer('takes changes', takesChanges);
  const carries = mayChange.value;
  return (
    <article class="report import">
      <div>
        <h1>Import</h1>
        <p class="quiet">
          Bring in a list or register as it is downloaded, or any table of your own (CSV, Excel). Nothing is loaded
          before you have seen what it would bring, and the whole import can be taken back.
        </p>
      </div>
      {takes.error ? <PageFailure error={takes.error} onRetry={takes.retry} /> : null}
      {takes.data === false ? <ReadOnly /> : null}
      {takes.data ? (
        <div class="import-token">
          {carries ? null : (
            <p>An import changes the store for everybody who uses this server, so it is for editors alone.</p>
          )}
          <TokenField />
        </div>
      ) : null}
      {takes.data && carries ? <Importing /> : takes.data === undefined ? null : <LoadedSets onUndo={undefined} />}
    </article>
  );
};

export default ImportPage;
