import { ClaimCard } from '../../evidence/ClaimCard.tsx';
import { KindIcon } from '../../marks/EntityName.tsx';
import { LazyDetails } from '../../marks/LazyDetails.tsx';
import type { AboutGroup } from './caseGroups.ts';

export const ClaimsByAbout = ({ groups }: { groups: readonly AboutGroup[] }) => (
  <div class="abouts">
    {groups.map(({ entity, claims }) => (
      <LazyDetails
        key={entity.id}
        summary={
          <span class="about-summary">
            <KindIcon kind={entity.kind} /> {entity.name}
            <span class="count">{claims.length}</span>
          </span>
        }
      >
        {() => claims.map(claim => <ClaimCard key={claim.id} claim={claim} />)}
      </LazyDetails>
    ))}
  </div>
);
