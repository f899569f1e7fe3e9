import type { ImportedFile, ImportJob } from '../../../domain/imports/job.ts';
import { numberInWords } from '../../../domain/words.ts';
import { formatAddress } from '../../core/address.ts';
import { counted } from '../../core/words.ts';
import { Section } from '../../ui/Section.tsx';

/** Faults that are listed without being asked for. */
const mostOpen = 10;

const Faults = ({ file: { file, faults, bad } }: { file: ImportedFile }) => (
  <>
    <details open={faults.length <= mostOpen}>
      <summary>Bad rows</summary>
      <table class="plain stacked">
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">What is wrong</th>
            <th scope="col">Value</th>
            <th scope="col">What to do</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ line, problem, value, hint }) => (
            <tr key={line}>
              <th scope="row">
                {file}:{line}
              </th>
              <td data-label="What is wrong">{problem}</td>
              <td data-label="Value">{value}</td>
              <td data-label="What to do">{hint}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
    {bad > faults.length ? <p class="small">And {counted(bad - faults.length, 'further bad row')}.</p> : null}
  </>
);

const Alike = ({ file: { alike, alikeCount } }: { file: ImportedFile }) => (
  <details>
    <summary>{counted(alikeCount, 'party is', 'parties are')} called like one that is recorded</summary>
    <p class="small quiet">
      Nothing is merged by name. Where one is the same, write its code under identifiers of the recorded party in its
      file, and import the list anew.
    </p>
    <ul>
      {alike.map(({ code, name, ids }) => (
        <li key={code}>
          <code>{code}</code> {name}: may be{' '}
          {ids.map((id, i) => (
            <span key={id}>
              {i === 0 ? '' : ' or '}
              <a href={formatAddress({ page: 'entity', id })}>{id}</a>
            </span>
          ))}
        </li>
      ))}
    </ul>
    {alikeCount > alike.length ? <p class="small">And {numberInWords(alikeCount - alike.length)} further.</p> : null}
  </details>
);

const OneFile = ({ file: one, isTried }: { file: ImportedFile; isTried: boolean }) => {
  const left = one.leftOut.reduce((sum, { rows }) => sum + rows, one.bad);
  const say = (number: number): string => numberInWords(number);
  return (
    <section class="import-file">
      <h3>
        {one.title}, edition of {one.day}
      </h3>
      <p class="small quiet">
        {one.file}, {one.layout}, data set {one.dataSet}
        {one.former === undefined ? '' : `; the edition before is of ${one.former}`}
      </p>
      {one.isUnchanged ? <p>This file is loaded already; nothing changes.</p> : null}
      <p>
        {isTried ? 'Would load: ' : ''}
        {counted(one.rows, 'row')} = {say(one.loaded)} loaded + {say(one.merged)} merged with recorded parties +{' '}
        {say(left)} left out
      </p>
      <ul class="import-counts">
        {one.leftOut.map(({ reason, rows }) => (
          <li key={reason}>
            {counted(rows, 'row')} left out: {reason}
          </li>
        ))}
        {one.bad > 0 ? (
          <li class="import-bad">
            {counted(one.bad, 'bad row')} left out, so that what this edition lacks is not taken to have ended
          </li>
        ) : null}
        {one.dropped.map(({ reason, rows }) => (
          <li key={reason}>
            {counted(rows, 'row')} with a value that is not taken: {reason}
          </li>
        ))}
        {one.ended === undefined || one.ended === 0 ? null : (
          <li>{counted(one.ended, 'relation')} ended, which this edition no longer has</li>
        )}
      </ul>
      {one.loaded + one.merged === 0 ? <p class="import-bad">Nothing of it can be loaded: see above why.</p> : null}
      {one.faults.length > 0 ? <Faults file={one} /> : null}
      {one.alikeCount > 0 ? <Alike file={one} /> : null}
    </section>
  );
};

/** What became of every row, or would become of it. */
export const ImportedFiles = ({ outcome: { asked, files } }: { outcome: NonNullable<ImportJob['outcome']> }) => (
  <Section level={2} title={asked.do === 'dry-run' ? 'What it would bring' : 'What it brought'}>
    <div role="status">
      {files.map(file => (
        <OneFile key={`${file.file} ${file.dataSet}`} file={file} isTried={asked.do === 'dry-run'} />
      ))}
    </div>
  </Section>
);
