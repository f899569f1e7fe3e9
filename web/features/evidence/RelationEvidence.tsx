import { independentSources } from '../../../domain/publication.ts';
import { asOf, knownBy } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { certaintyWords, counted, statusWords } from '../../core/words.ts';
import { RelationEvidenceDocument, type RelationEvidenceQuery } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { DateText } from '../../ui/marks/DateText.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { CertaintyMark, DisputedMark, StatusMark } from '../../ui/marks/StatusMark.tsx';
import { Section } from '../../ui/Section.tsx';
import { RelationWhatIf } from '../whatIf/RelationWhatIf.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { relationFacts } from './relationFacts.ts';
import { SourceText } from './SourceText.tsx';

type Relation = NonNullable<RelationEvidenceQuery['relation']>;

const Facts = ({ relation }: { relation: Relation }) => (
  <dl class="properties">
    {relationFacts(relation).map(({ label, text, known }) => (
      <div class="property" key={label}>
        <dt>{label}</dt>
        <dd class={known ? '' : 'quiet'}>{text}</dd>
      </div>
    ))}
    <div class="property">
      <dt>Start</dt>
      <dd>
        <DateText date={relation.start} />
      </dd>
    </div>
    <div class="property">
      <dt>End</dt>
      <dd>
        <DateText date={relation.end} />
        {relation.end === null && relation.lastConfirmed !== null ? (
          <span class="small quiet">
            {' '}
            · last confirmed <DateText date={relation.lastConfirmed} />
          </span>
        ) : null}
      </dd>
    </div>
    <div class="property">
      <dt>Could be known from</dt>
      <dd>
        <DateText date={relation.recorded} />
      </dd>
    </div>
    <div class="property">
      <dt>{asOf.value === undefined ? 'Today' : `On ${asOf.value}`}</dt>
      <dd>
        {relation.certainty === null ? (
          'did not hold'
        ) : (
          <>
            <CertaintyMark certainty={relation.certainty} />{' '}
            <span class="small quiet">
              {certaintyWords[relation.certainty].meaning}
              {relation.continuance === null ? null : ` It was ${relation.continuance}.`}
            </span>
          </>
        )}
      </dd>
    </div>
    <div class="property">
      <dt>Status</dt>
      <dd>
        <StatusMark status={relation.status} /> {relation.disputed ? <DisputedMark /> : null}{' '}
        <span class="small quiet">{statusWords[relation.status].meaning}</span>
      </dd>
    </div>
  </dl>
);

/** One link of the graph with all that stands behind it. */
export const RelationEvidence = ({ id }: { id: string }) => {
  const { data, error, retry } = useQuery(RelationEvidenceDocument, { id, asOf: asOf.value, knownBy: knownBy.value });
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="evidence" />;
  const { relation } = data;
  if (!relation) return <p class="evidence-section quiet">No relation has this id, or it was not yet known.</p>;
  const cited = new Set(relation.claims.map(claim => claim.source.id));
  const bare = relation.sources.filter(source => !cited.has(source.id));
  const independent = independentSources(relation.claims) + bare.length;
  return (
    <>
      <header class="evidence-head">
        <p class="small quiet">relation</p>
        <h2 class="sentence">
          <EntityName entity={relation.from} whole />
          <span class="verb">{relation.text}</span>
          <EntityName entity={relation.to} whole />
        </h2>
      </header>
      <Section title="What it states">
        <Facts relation={relation} />
      </Section>
      <RelationWhatIf relation={relation} />
      <Section title="Claims behind it" count={relation.claims.length}>
        <p class="small quiet">{counted(independent, 'independent source')}: repeats of one original count once.</p>
        {relation.claims.map(claim => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </Section>
      {bare.length === 0 ? null : (
        <Section title="Registers and other sources" count={bare.length}>
          <ul>
            {bare.map(source => (
              <li key={source.id}>
                <SourceText source={source} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};
