import { formatAddress } from '../../core/address.ts';
import { knownBy } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { SourceText } from '../../features/evidence/SourceText.tsx';
import { SharedAcrossCasesDocument } from '../../generated/operations.ts';
import { PartFailure } from '../../ui/Failure.tsx';
import { CaseMentions } from '../../ui/marks/CaseMentions.tsx';
import { caseMentionInWords } from '../../ui/marks/caseMentionWords.ts';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { Section } from '../../ui/Section.tsx';

const most = 100;

export const useShared = (id: string) =>
  useQuery(SharedAcrossCasesDocument, { cases: [id], knownBy: knownBy.value, first: most });

type Props = { readonly id: string; readonly asked: ReturnType<typeof useShared> };

/** What this case shares with others: hardware, sites, parties and sources, with what each is here and there. */
export const AlsoElsewhere = ({ id, asked: { data, error, retry } }: Props) => {
  if (error) return <PartFailure what="What other cases share with this one" error={error} onRetry={retry} />;
  if (!data) return null;
  const { entities, sources, truncated } = data.sharedAcrossCases;
  if (entities.length + sources.length === 0) return null;
  return (
    <Section level={2} title="Also in other cases" count={entities.length + sources.length}>
      {entities.length === 0 ? null : (
        <table class="plain stacked">
          <caption class="hidden">What this case shares with others</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">In this case</th>
              <th scope="col">In others</th>
            </tr>
          </thead>
          <tbody>
            {entities.map(({ entity, cases }) => (
              <tr key={entity.id}>
                <td>
                  <EntityName entity={entity} />
                </td>
                <td data-label="Here: ">{cases.filter(mention => mention.case.id === id).map(caseMentionInWords)}</td>
                <td data-label="Elsewhere:">
                  <CaseMentions mentions={cases.filter(mention => mention.case.id !== id)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sources.map(({ source, cases }) => (
        <p key={source.id} class="small">
          <SourceText source={source} /> is also cited in{' '}
          {cases
            .filter(mention => mention.case.id !== id)
            .map((mention, i) => (
              <>
                {i === 0 ? '' : ', '}
                <a href={formatAddress({ page: 'case', id: mention.case.id })}>{mention.case.name}</a>
              </>
            ))}
        </p>
      ))}
      {truncated ? <p class="small quiet">Only the first {most} of each are listed.</p> : null}
    </Section>
  );
};
