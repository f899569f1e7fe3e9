import type { EditionName } from '../../../domain/imports/job.ts';
import { numberInWords } from '../../../domain/words.ts';
import { useQuery } from '../../core/useQuery.ts';
import { LoadedDataSetsDocument } from '../../generated/operations.ts';
import { PartFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { UndoButton } from './UndoButton.tsx';

type Props = { readonly onUndo: ((editions: readonly EditionName[]) => void) | undefined };

/** The lists and registers that stand in the store; the latest edition of each can be taken back. */
export const LoadedSets = ({ onUndo }: Props) => {
  const { data, error, retry } = useQuery(LoadedDataSetsDocument, {});
  if (error) return <PartFailure what="The data sets" error={error} onRetry={retry} />;
  if (!data) return <Loading what="the data sets" />;
  const { dataSets } = data;
  return (
    <Section level={2} title="Loaded data sets" count={dataSets.length}>
      {dataSets.length === 0 ? <p class="quiet">No list or register is loaded.</p> : null}
      <ul class="import-sets">
        {dataSets.map(({ id, title, publisher, editions }) => {
          const last = editions.at(-1);
          return (
            <li key={id}>
              <p>
                <b>{title}</b>{' '}
                <span class="quiet">
                  ({id}), {publisher}
                </span>
              </p>
              <p class="small">
                {editions
                  .map(
                    ({ day, rows, loaded, merged, isWhole }) =>
                      `edition of ${day}: ${numberInWords(rows)} rows, ${numberInWords(loaded + merged)} taken${isWhole ? '' : ', with bad rows'}`,
                  )
                  .join('; ')}
              </p>
              {last && onUndo ? (
                <UndoButton
                  what={`${title}, edition of ${last.day}`}
                  rows={last.loaded + last.merged}
                  onUndo={() => onUndo([{ dataSet: id, day: last.day }])}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
