import { ListChecks, Network } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ImportJob } from '../../../domain/imports/job.ts';
import { numberInWords } from '../../../domain/words.ts';
import { formatAddress } from '../../core/address.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Section } from '../../ui/Section.tsx';
import { failureInWords } from './failureWords.ts';
import { ImportedFiles } from './ImportedFiles.tsx';
import { UndoButton } from './UndoButton.tsx';
import type { Importing } from './useImport.ts';
import { Working } from './Working.tsx';

/** Parties that one picture begins with, and names that one link screens. */
const mostDrawn = 50;
const mostScreened = 100;

const Parties = ({ job: { outcome } }: { job: ImportJob }) => {
  const files = outcome?.files.filter(({ isUnchanged }) => !isUnchanged) ?? [];
  const parties = files.flatMap(file => file.parties);
  const count = files.reduce((sum, { partyCount }) => sum + partyCount, 0);
  if (parties.length === 0) return null;
  const first = parties.slice(0, mostDrawn);
  const names = parties.slice(0, mostScreened).map(({ name }) => name);
  return (
    <Section level={2} title="Its parties" count={count}>
      <p class="actions">
        <a class="button" href={formatAddress({ page: 'explore', own: { ids: first.map(({ id }) => id).join(',') } })}>
          <Icon node={Network} /> Explore {count > first.length ? `the first ${first.length}` : 'them'}
        </a>
        <a class="button" href={formatAddress({ page: 'screening', own: { parties: names.join('\n') } })}>
          <Icon node={ListChecks} /> Screen {count > names.length ? `the first ${names.length}` : 'them'}
        </a>
      </p>
      <ul class="import-parties">
        {parties.map(({ id, name }) => (
          <li key={id}>
            <a href={formatAddress({ page: 'entity', id })}>{name}</a>
          </li>
        ))}
      </ul>
      {count > parties.length ? (
        <p class="small quiet">
          The first {parties.length} of {numberInWords(count)}; the search finds all of them.
        </p>
      ) : null}
    </Section>
  );
};

/** What the import brought, where to go on, and how to take it back. */
export const ResultStep = ({ job, importing }: { job: ImportJob; importing: Importing }) => {
  const { outcome, undone, failure, doing, file } = job;
  const head = useRef<HTMLParagraphElement>(null);
  // Whoever reads by ear is led to what came of it.
  useLayoutEffect(() => head.current?.focus(), [undone]);
  const loaded = outcome?.files.filter(({ isUnchanged, loaded: rows, merged }) => !isUnchanged && rows + merged > 0);
  const title = undone ? undone.map(one => `${one.title}, edition of ${one.day}`).join('; ') : '';
  return (
    <>
      <p ref={head} tabIndex={-1} class="notice">
        {undone
          ? `Taken back: ${title}.`
          : loaded?.length
            ? `${file?.name} is imported.`
            : `Nothing of ${file?.name} was loaded: see below why.`}
      </p>
      {failure ? (
        <p class="notice" role="alert">
          {failureInWords(failure)}
        </p>
      ) : null}
      <Working job={job} onStop={importing.stop} />
      <div class="actions">
        <button type="button" class="button" disabled={doing !== undefined} onClick={importing.discard}>
          {file ? 'Import another file' : 'Back'}
        </button>
        {loaded?.length && doing === undefined ? (
          <UndoButton
            what={loaded.map(one => `${one.title}, edition of ${one.day}`).join('; ')}
            rows={loaded.reduce((sum, one) => sum + one.loaded + one.merged, 0)}
            onUndo={() =>
              importing.work({ do: 'undo', editions: loaded.map(({ dataSet, day }) => ({ dataSet, day })) })
            }
          />
        ) : null}
      </div>
      {outcome ? <ImportedFiles outcome={outcome} /> : null}
      <Parties job={job} />
    </>
  );
};
