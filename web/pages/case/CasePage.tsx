import './case.css';
import { useEffect } from 'preact/hooks';
import { formatAddress } from '../../address.ts';
import { allPages } from '../../allPages.ts';
import { Drawing } from '../../drawing/Drawing.tsx';
import { GapList } from '../../evidence/GapList.tsx';
import { isKnownBy, possiblyPublished } from '../../evidence/knownBy.ts';
import { PossiblyPublished } from '../../evidence/PossiblyPublished.tsx';
import { Section } from '../../evidence/Section.tsx';
import {
  type CaseClaimFragment,
  CaseClaimsDocument,
  CaseNamesDocument,
  CasePageDocument,
  type CasePageQuery,
} from '../../generated/operations.ts';
import { onPaper } from '../../print/paper.ts';
import { NoSuch } from '../../search/NoSuch.tsx';
import { PageFailure } from '../../shell/Failure.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { address, amend, asOf, knownBy, own } from '../../state.ts';
import { TimeBar } from '../../time/TimeBar.tsx';
import { useAnswer } from '../../useAnswer.ts';
import { useQuery } from '../../useQuery.ts';
import { counted } from '../../words.ts';
import { AlsoElsewhere } from './AlsoElsewhere.tsx';
import { CaseHead } from './CaseHead.tsx';
import { ClaimsByAbout } from './ClaimsByAbout.tsx';
import { Conflicts } from './Conflicts.tsx';
import {
  allGaps,
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
import { Replies } from './Replies.tsx';
import { Sources } from './Sources.tsx';
import { Story } from './Story.tsx';
import { claimsOf, dateOf, storySteps } from './storySteps.ts';

type Props = { readonly page: CasePageQuery; readonly claims: readonly CaseClaimFragment[] };

const Body = ({ page, claims: all }: Props) => {
  const found = page.case;
  if (!found) return null;
  const claims = all.filter(claim => isKnownBy(claim.source, knownBy.value));
  const steps = storySteps(claims);
  const current = Math.min(Math.max(Number(own.value.step ?? 1) - 1, 0), Math.max(steps.length - 1, 0)) || 0;
  const properties = conflictingProperties(claims);
  const sets = conflictSets(claims);
  const gaps = allGaps(page.entities.nodes);
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
        <PossiblyPublished found={possiblyPublished(all, knownBy.value)} />
        {steps.length === 0 ? null : (
          <div class="case-story">
            <Story steps={steps} current={current} />
            <Drawing
              {...picture}
              lights={steps[current]?.lights ?? []}
              label="Relations of the case; those of the present step are lit"
            />
          </div>
        )}
        {parties.length === 0 ? null : (
          <Section level={2} title="Parties and their roles" count={parties.length}>
            <Parties parties={parties} />
          </Section>
        )}
        <AlsoElsewhere id={found.id} />
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
            title={knownBy.value === undefined ? 'What is not known' : 'What is not known today'}
            count={gaps.length}
          >
            <GapList gaps={gaps} />
          </Section>
        )}
        {abouts.length === 0 ? null : (
          <Section
            level={2}
            title={onPaper.value ? 'Further claims' : 'Claims by what they are about'}
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
  const { data } = useQuery(CaseNamesDocument, {});
  return (
    <NoSuch
      heading={id === '' ? 'No case is chosen' : `No case has the id ${id}`}
      id={id}
      candidates={data?.cases}
      hrefOf={near => formatAddress({ page: 'case', id: near })}
      all={{ href: formatAddress({ page: 'home' }), title: 'All cases' }}
    />
  );
};

/** A case opens at the date on which most of it certainly holds, unless its address says otherwise. */
const CasePage = () => {
  const id = address.value?.id ?? '';
  const { data, error, retry } = useQuery(CasePageDocument, { id });
  const {
    answer: claims,
    error: claimsError,
    retry: retryClaims,
  } = useAnswer(id, signal => allPages(CaseClaimsDocument, { id, first: 100 }, found => found.claims, signal));
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
  return <Body key={id} page={data} claims={claims} />;
};

export default CasePage;
