import { counted } from '../../core/words.ts';
import type { CaseMentionLineFragment } from '../../generated/operations.ts';

/** What the claims of a case make an entity of it: `lessor, owner; 6 claims, 2 of them denials`. */
export const caseMentionInWords = ({ roles, claimCount, denials }: Omit<CaseMentionLineFragment, 'case'>): string => {
  const all = counted(claimCount, 'claim');
  const denied =
    denials === 0
      ? ''
      : denials === claimCount
        ? `, ${denials === 1 ? 'a denial' : 'all denials'}`
        : `, ${denials} of them ${denials === 1 ? 'a denial' : 'denials'}`;
  return `${roles.length === 0 ? 'mentioned' : roles.join(', ')}; ${all}${denied}`;
};
