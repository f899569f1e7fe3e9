import { useState } from 'preact/hooks';
import { SharedAcrossCasesDocument } from '../../generated/operations.ts';
import { CaseMentions } from '../../marks/CaseMentions.tsx';
import { EntityName } from '../../marks/EntityName.tsx';
import { knownBy } from '../../state.ts';
import { useQuery } from '../../useQuery.ts';
import { counted } from '../../words.ts';
import { type CaseRow, filterShared } from './caseRows.ts';

const [atFirst, most] = [8, 200];

type Props = {
  /** Words that the thing or the names of its cases must have, */
  readonly wanted: string;
  /** or it must be in one of these cases, which have them. */
  readonly cases: readonly CaseRow[];
};

/** Parties, hardware and sites that occur in more than one case, those of most cases first. */
export const InSeveralCases = ({ wanted, cases: rows }: Props) => {
  const { data } = useQuery(SharedAcrossCasesDocument, { knownBy: knownBy.value, first: most });
  const [all, setAll] = useState(false);
  if (!data || data.sharedAcrossCases.entities.length === 0) return null;
  const { truncated } = data.sharedAcrossCases;
  const entities = filterShared(data.sharedAcrossCases.entities, wanted, rows);
  return (
    <section class="home-chains" aria-label="In more than one case">
      <h2>In more than one case</h2>
      <p class="small quiet">That two cases speak of one party, site or model says nothing about a tie between them.</p>
      {entities.length === 0 ? (
        <p class="quiet">Nothing in more than one case has these words.</p>
      ) : (
        <table class="plain stacked">
          <caption class="hidden">What occurs in more than one case, with what it is in each</caption>
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
