import { CircleQuestionMark } from 'lucide';
import { formatAddress } from '../../address.ts';
import { kindLooks } from '../../entityKinds.ts';
import { Section } from '../../evidence/Section.tsx';
import type { SearchQuery } from '../../generated/operations.ts';
import { Icon } from '../../Icon.tsx';
import { DateText } from '../../marks/DateText.tsx';
import { EntityName, KindIcon } from '../../marks/EntityName.tsx';
import { StatusMark } from '../../marks/StatusMark.tsx';
import { whyFound } from '../../search/whyFound.ts';
import { asOf, knownBy, selecting } from '../../state.ts';

type Found = SearchQuery['search'];

const Hit = ({ hit: { entity, matched } }: { hit: Found['hits'][number] }) => (
  <li>
    {entity.kind === 'Case' ? (
      <a
        class="entity-name"
        href={formatAddress({ page: 'case', id: entity.id, asOf: asOf.value, knownBy: knownBy.value })}
      >
        <KindIcon kind={entity.kind} />
        <span>{entity.name}</span>
      </a>
    ) : (
      <EntityName entity={entity} />
    )}
    <p class="small quiet">{[kindLooks[entity.kind].one, whyFound(matched)].filter(part => part !== '').join(' · ')}</p>
  </li>
);

const Gap = ({ found: { gap } }: { found: Found['gaps'][number] }) => {
  const [about] = gap.about;
  return (
    <li>
      <Icon node={CircleQuestionMark} label="not known" />{' '}
      {about === undefined ? gap.what : <a href={selecting({ type: 'entity', id: about })}>{gap.what}</a>}
      <p class="small quiet">not found in the sources read</p>
    </li>
  );
};

const Said = ({ found: { claim, matched } }: { found: Found['claims'][number] }) => (
  <li>
    <a href={selecting({ type: 'claim', id: claim.id })}>{claim.statement}</a>
    <p class="claim-line">
      <StatusMark status={claim.status} />
      <span>
        {claim.source.publisher}, <DateText date={claim.source.published} />
      </span>
      <a href={formatAddress({ page: 'case', id: claim.case.id, asOf: asOf.value, knownBy: knownBy.value })}>
        {claim.case.name}
      </a>
      {matched.field === 'note' ? <span>the note has the words</span> : null}
      {matched.how === 'CLOSE' ? <span>close in spelling</span> : null}
    </p>
  </li>
);

/** What was found, each with why: by name, among what is not known, and by what claims say. */
export const Results = ({ found: { hits, gaps, claims } }: { found: Found }) => (
  <>
    {hits.length === 0 ? null : (
      <Section level={2} title="By name" count={hits.length}>
        <ol class="found">
          {hits.map(hit => (
            <Hit key={hit.entity.id} hit={hit} />
          ))}
        </ol>
      </Section>
    )}
    {gaps.length === 0 ? null : (
      <Section level={2} title="What is not known" count={gaps.length}>
        <ol class="found">
          {gaps.map(found => (
            <Gap key={found.gap.id} found={found} />
          ))}
        </ol>
      </Section>
    )}
    {claims.length === 0 ? null : (
      <Section level={2} title="By what claims say" count={claims.length}>
        <ol class="found">
          {claims.map(found => (
            <Said key={found.claim.id} found={found} />
          ))}
        </ol>
      </Section>
    )}
  </>
);
