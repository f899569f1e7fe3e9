import { expect, test } from 'vitest';
import { caseMentionInWords } from '../../web/ui/marks/caseMentionWords.ts';

test.each([
  [{ roles: ['lessor', 'owner'], claimCount: 6, denials: 0 }, 'lessor, owner; 6 claims'],
  [{ roles: [], claimCount: 1, denials: 0 }, 'mentioned; 1 claim'],
  [{ roles: [], claimCount: 1, denials: 1 }, 'mentioned; 1 claim, a denial'],
  [{ roles: [], claimCount: 3, denials: 3 }, 'mentioned; 3 claims, all denials'],
  [{ roles: ['receiver'], claimCount: 3, denials: 2 }, 'receiver; 3 claims, 2 of them denials'],
  [{ roles: ['receiver'], claimCount: 2, denials: 1 }, 'receiver; 2 claims, 1 of them a denial'],
])('%j', (mention, words) => expect(caseMentionInWords(mention)).toBe(words));
