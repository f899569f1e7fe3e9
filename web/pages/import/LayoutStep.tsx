import type { ImportPreview, ImportState } from '../../../domain/imports/job.ts';
import { Section } from '../../ui/Section.tsx';
import { failureInWords } from './failureWords.ts';

/** The layout of a table of anybody's, as the loader calls it. */
export const tableOfMine = 'table';

type Props = {
  readonly layouts: ImportState['layouts'];
  readonly preview: ImportPreview | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (layout: string | undefined) => void;
};

const foundInWords = ({ layout, table, failure }: ImportPreview, chosen: string | undefined): string => {
  if (failure) return failureInWords(failure);
  if (table) return 'A table of no layout that is known: say below what its columns mean.';
  return `${chosen === undefined ? 'Recognised as' : 'Read as'} ${layout?.title}.`;
};

/** What the file is taken for, and another choice. */
export const LayoutStep = ({ layouts, preview, chosen, onChoose }: Props) => (
  <Section level={2} title="Layout">
    {preview ? <p role="status">{foundInWords(preview, chosen)}</p> : null}
    {preview && preview.files.length > 1 ? (
      <p class="small quiet">
        The archive has {preview.files.length} tables, and all are imported: {preview.files.join(', ')}. The first rows
        below are of the first.
      </p>
    ) : null}
    {preview?.encoding !== undefined && preview.encoding !== 'utf-8' ? (
      <p class="small quiet">Its text is read as {preview.encoding}.</p>
    ) : null}
    <label class="import-field">
      <span class="small">Read it as</span>
      <select
        value={chosen ?? ''}
        onChange={event => onChoose(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      >
        <option value="">what its content says</option>
        <option value={tableOfMine}>Table whose columns I explain</option>
        {layouts.map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
    </label>
  </Section>
);
