import './case.css';
import { useEffect } from 'preact/hooks';
import { spanIfAny } from '../../../domain/dates.ts';
import { isKnown, possiblyPublished } from '../../../domain/publication.ts';
import { formatAddress } from '../../core/address.ts';
import { allPages } from '../../core/allPages.ts';
import { onPaper } from '../../core/paper.ts';
import { address, amend, asOf, knownBy, own } from '../../core/state.ts';
import { useAnswer } from '../../core/useAnswer.ts';
import { useQuery } from '../../core/useQuery.ts';
import { counted } from '../../core/words.ts';
import { Drawing } from '../../features/drawing/Drawing.tsx';
import { ClaimCard } from '../../features/evidence/ClaimCard.tsx';
import { GapList } from '../../features/evidence/GapList.tsx';
import { PossiblyPublished } from '../../features/evidence/PossiblyPublished.tsx';
import { NoSuch } from '../../features/search/NoSuch.tsx';
import { TimeBar } from '../../features/time/TimeBar.tsx';
import {
  type CaseClaimFragment,
  CaseClaimsDocument,
  CaseNamesDocument,
  CasePageDocument,
  type CasePageQuery,
} from '../../generated/operations.ts';
import { PageFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { KindIcon } from '../../ui/marks/EntityName.tsx';
import { LazyDetails } from '../../ui/marks/LazyDetails.tsx';
import { ShortName } from '../../ui/marks/ShortName.tsx';
import { Section } from '../../ui/Section.tsx';
import { AlsoElsewhere, useShared } from './AlsoElsewhere.tsx';
import { CaseHead } from './CaseHead.tsx';
import { CaseRoutes } from './CaseRoutes.tsx';
import { Conflicts } from './Conflicts.tsx';
import {
  type AboutGroup,
  byAbout,
  citedSources,
  conflictingProperties,
  conflictSets,
  eachOnce,
  pictured,
  replies,
} from './caseGroups.ts';
import { Hindsight } from './Hindsight.tsx';
import { Parties } from './Parties.tsx';
import { Sources } from './Sources.tsx';
import { Story } from './Story.tsx';
import { claimsOf, dateOf, storySteps } from './storySteps.ts';

type RepliesProps = { readonly replies: readonly CaseClaimFragment[]; readonly claims: readonly CaseClaimFragment[] };

/** Denials and answers at the right, what they answer at the left. */
const Replies = ({ replies, claims }: RepliesProps) => {
  const known = new Map(claims.map(claim => [claim.id, claim]));
  return (
    <>
      {replies.map(reply => {
        const answered = reply.answers.flatMap(({ id }) => known.get(id) ?? []);
        return (
          <div class="side-by-side" key={reply.id}>
            <div>
              {answered.map(claim => (
                <ClaimCard key={claim.id} claim={claim} alone />
              ))}
            </div>
            <div class="reply-side">
              <ClaimCard claim={reply} alone={answered.length > 0} />
            </div>
          </div>
        );
      })}
    </>
  );
};

const ClaimsByAbout = ({ groups }: { groups: readonly AboutGroup[] }) => (
  <div class="abouts">
    {groups.map(({ entity, claims }) => (
      <LazyDetails
        key={entity.id}
        summary={
          <span class="about-summary">
            <KindIcon kind={entity.kind} /> <ShortName entity={entity} />
            <span class="count">{claims.length}</span>
          </span>
        }
      >
        {() => claims.map(claim => <ClaimCard key={claim.id} claim={claim} />)}
      </LazyDetails>
    ))}
  </div>
);

type Props = {
  readonly page: CasePageQuery;
  readonly claims: readonly CaseClaimFragment[];
  readonly shared: ReturnType<typeof useShared>;
};

const Body = ({ page, claims: all, shared }: Props) => {
  const found = page.case;
  if (!found) return null;
  const known = spanIfAny(knownBy.value);
  const claims = all.filter(claim => isKnown(claim, known));
  const steps = storySteps(claims);
  const current = Math.min(Math.max(Number(own.value.step ?? 1) - 1, 0), Math.max(steps.length - 1, 0)) || 0;
  const properties = conflictingProperties(claims);
  const sets = conflictSets(claims);
  const gaps = found.openQuestions;
  const answers = replies(claims);
  const sources = citedSources(claims);
  // On paper each claim stands once, with the step that tells it.
  const abouts = onPaper.value
    ? eachOnce(
        byAbout(claims),
        steps.flatMap(claimsOf).map(claim => claim.id),
      )
    : byAbout(claims);
  const picture = pictured(claims);
  const stated = new Set(claims.map(claim => claim.relation?.id));
  const parties = found.parties.filter(({ relation }) => stated.has(relation.id));
  return (
    <>
      <article class="case">
        <Hindsight unpublished={all.length - claims.length} of={all.length} />
        <CaseHead
          found={found}
          drawn={picture.entities}
          published={knownBy.value === undefined ? undefined : { claims: claims.length, sources: sources.length }}
        />
        <PossiblyPublished found={possiblyPublished(all, known)} />
        {steps.length === 0 ? null : (
          <div class="case-story">
            <Story steps={steps} current={current} />
            <Drawing
              {...picture}
              highlighted={steps[current]?.highlighted ?? []}
              label="Relations of the case; those of the present step are lit"
            />
          </div>
        )}
        <CaseRoutes id={found.id} />
        {parties.length === 0 ? null : (
          <Section level={2} title="Parties and their roles" count={parties.length}>
            <Parties parties={parties} />
          </Section>
        )}
        <AlsoElsewhere id={found.id} asked={shared} />
        {properties.length + sets.length === 0 ? null : (
          <Section level={2} title="Sources that conflict">
            <Conflicts properties={properties} sets={sets} />
          </Section>
        )}
        {answers.length === 0 ? null : (
          <Section level={2} title="Denials and answers" count={answers.length}>
            <Replies replies={answers} claims={claims} />
          </Section>
        )}
        {gaps.length === 0 ? null : (
          <Section
            level={2}
            title={knownBy.value === undefined ? 'Open questions' : 'Open questions today'}
            count={gaps.length}
          >
            <GapList gaps={gaps} />
          </Section>
        )}
        {abouts.length === 0 ? null : (
          <Section
            level={2}
            title={onPaper.value ? 'Further claims' : 'Claims by subject'}
            count={new Set(abouts.flatMap(group => group.claims)).size}
          >
            <ClaimsByAbout groups={abouts} />
          </Section>
        )}
        <Section level={2} title="Sources" count={sources.flat().length}>
          <p class="small quiet">
            {counted(sources.length, 'independent source')}; sources that repeat one original count once.
          </p>
          <Sources groups={sources} />
        </Section>
      </article>
      <TimeBar
        happened={all.flatMap(claim => dateOf(claim) ?? [])}
        published={all.flatMap(claim => claim.source.published ?? [])}
      />
    </>
  );
};

const NoCase = ({ id }: { id: string }) => {
  const { data, error, retry } = useQuery(CaseNamesDocument, {});
  return (
    <NoSuch
      heading={id === '' ? 'No case is chosen' : `No case has the id ${id}`}
      id={id}
      candidates={data?.cases}
      failure={error && { error, onRetry: retry }}
      hrefOf={near => formatAddress({ page: 'case', id: near })}
      all={{ href: formatAddress({ page: 'cases' }), title: 'All cases' }}
    />
  );
};

/** A case opens at the date on which most of it certainly holds, unless its address says otherwise. */
const CasePage = () => {
  const id = address.value?.id ?? '';
  const { data, error, retry } = useQuery(CasePageDocument, { id });
  const {
    data: claims,
    error: claimsError,
    retry: retryClaims,
  } = useAnswer(id, signal => allPages(CaseClaimsDocument, { id, first: 100 }, found => found.claims, signal));
  const shared = useShared(id);
  const opening = data?.case?.openingDate ?? undefined;
  useEffect(() => {
    if (opening !== undefined && asOf.peek() === undefined) amend({ asOf: opening });
  }, [opening]);
  const title = data?.case?.title;
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · Throughline`;
  }, [title]);
  if (error) return <PageFailure error={error} onRetry={retry} />;
  if (claimsError) return <PageFailure error={claimsError} onRetry={retryClaims} />;
  if (!data || (data.case && !claims)) return <Loading what="case" />;
  if (!data.case || !claims) return <NoCase id={id} />;
  return <Body key={id} page={data} claims={claims} shared={shared} />;
};

export default CasePage;
