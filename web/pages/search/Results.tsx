import { CircleQuestionMark } from 'lucide';
import type { VNode } from 'preact';
import { entityKinds } from '../../../domain/vocabulary/entities.ts';
import { formatAddress } from '../../core/address.ts';
import { destinations } from '../../core/destinations.ts';
import { address, asOf, knownBy, selecting } from '../../core/state.ts';
import { whyClaimFound, whyFound, whyGapFound } from '../../features/search/whyFound.ts';
import type { SearchQuery } from '../../generated/operations.ts';
import { Icon } from '../../ui/Icon.tsx';
import { DateText } from '../../ui/marks/DateText.tsx';
import { EntityName, KindIcon } from '../../ui/marks/EntityName.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { Section } from '../../ui/Section.tsx';

type Found = SearchQuery['search'];

const caseAddress = (id: string): string =>
  formatAddress({ page: 'case', id, asOf: asOf.value, knownBy: knownBy.value });

const Hit = ({ hit: { entity, matched } }: { hit: Found['hits'][number] }) => (
  <li>
    {entity.kind === 'Case' ? (
      <a class="entity-name" href={caseAddress(entity.id)}>
        <KindIcon kind={entity.kind} />
        <span>{entity.name}</span>
      </a>
    ) : (
      <EntityName entity={entity} whole />
    )}
    <p class="small quiet">
      {[entityKinds[entity.kind].noun[0], whyFound(matched)].filter(part => part !== '').join(' · ')}
      {destinations(entity.kind, entity.id, address.value)
        .filter(({ address: there }) => there.page === 'entity')
        .map(({ title, address: there }) => (
          <span key={title}>
            {' · '}
            <a href={formatAddress(there)}>
              {title}
              <span class="hidden"> of {entity.name}</span>
            </a>
          </span>
        ))}
    </p>
  </li>
);

const Gap = ({ found: { gap } }: { found: Found['gaps'][number] }) => {
  const [about] = gap.about;
  return (
    <li>
      <Icon node={CircleQuestionMark} label="not known" />{' '}
      {about === undefined ? gap.what : <a href={selecting({ type: 'entity', id: about })}>{gap.what}</a>}
      <p class="small quiet">{whyGapFound}</p>
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
      {claim.case === null ? null : <a href={caseAddress(claim.case.id)}>{claim.case.name}</a>}
      {whyClaimFound(matched).map(why => (
        <span key={why}>{why}</span>
      ))}
    </p>
  </li>
);

/** A part of what was found; nothing where it is empty. */
const Part = ({ title, children }: { title: string; children: readonly VNode[] }) =>
  children.length === 0 ? null : (
    <Section level={2} title={title} count={children.length}>
      <ol class="found">{children}</ol>
    </Section>
  );

/** What was found, each with why: by name, among what is not known, and by what claims say. */
export const Results = ({ found: { hits, gaps, claims } }: { found: Found }) => (
  <>
    <Part title="By name">
      {hits.map(hit => (
        <Hit key={hit.entity.id} hit={hit} />
      ))}
    </Part>
    <Part title="Open questions">
      {gaps.map(found => (
        <Gap key={found.gap.id} found={found} />
      ))}
    </Part>
    <Part title="By what claims say">
      {claims.map(found => (
        <Said key={found.claim.id} found={found} />
      ))}
    </Part>
  </>
);
