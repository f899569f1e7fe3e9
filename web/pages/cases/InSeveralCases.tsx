import { useState } from 'preact/hooks';
import { knownBy } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { counted } from '../../core/words.ts';
import { SharedAcrossCasesDocument } from '../../generated/operations.ts';
import { PartFailure } from '../../ui/Failure.tsx';
import { CaseMentions } from '../../ui/marks/CaseMentions.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { type CaseRow, filterShared, noneInWords } from './caseRows.ts';

const [atFirst, most] = [8, 200];

type Props = {
  /** Words that the thing or the names of its cases must have, */
  readonly wanted: string;
  /** or it must be in one of these cases, which have them. */
  readonly cases: readonly CaseRow[];
  /** Cases of which one must speak of it. */
  readonly within: readonly CaseRow[];
};

/** Parties, hardware and sites that occur in more than one case, those of most cases first. */
export const InSeveralCases = ({ wanted, cases: rows, within }: Props) => {
  const { data, error, retry } = useQuery(SharedAcrossCasesDocument, { knownBy: knownBy.value, first: most });
  const [all, setAll] = useState(false);
  if (error) return <PartFailure what="Entities in more than one case" error={error} onRetry={retry} />;
  if (!data || data.sharedAcrossCases.entities.length === 0) return null;
  const { truncated } = data.sharedAcrossCases;
  const entities = filterShared(data.sharedAcrossCases.entities, wanted, rows, within);
  return (
    <section class="home-chains" aria-label="In more than one case">
      <h2>In more than one case</h2>
      <p class="small quiet">Appearing in two cases does not imply a link between them.</p>
      {entities.length === 0 ? (
        <p class="quiet">
          {truncated
            ? noneInWords(['entity', 'entities'], data.sharedAcrossCases.entities.length, true)
            : 'Nothing in more than one case fits the filter.'}
        </p>
      ) : (
        <table class="plain stacked">
          <caption class="hidden">Entities in more than one case, with their role in each</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Cases</th>
            </tr>
          </thead>
          <tbody>
            {entities.slice(0, all ? undefined : atFirst).map(({ entity, cases }) => (
              <tr key={entity.id}>
                <td>
                  <EntityName entity={entity} />
                </td>
                <td>
                  <CaseMentions mentions={cases} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {all || entities.length <= atFirst ? null : (
        <button type="button" class="button" onClick={() => setAll(true)}>
          Show all {counted(entities.length, 'entity', 'entities')}
        </button>
      )}
      {all && truncated ? <p class="small quiet">Only the first {most} are listed.</p> : null}
    </section>
  );
};
