import { atLeastHalf, closure, jointly, type Portfolio } from './closure.ts';
import type { ShareRange } from './stakes.ts';

/**
 * The 50 per cent rule (OFAC, FAQ 398–402; the Affiliates Rule of BIS, 15 CFR 744.11, reads the same): a firm that caught
 * parties own 50 per cent or more of in the aggregate is itself caught and passes on all it holds, a firm below passes
 * on nothing. `held`: what parties caught without the firm's own help hold of it. `caught` are those that certainly and
 * those that possibly are.
 */
export const cascade = (
  shares: Portfolio,
  parties: ReadonlySet<string>,
  firm: string,
): { readonly held: ShareRange; readonly certainly: ReadonlySet<string>; readonly possibly: ReadonlySet<string> } => {
  const rule = { enough: atLeastHalf, barred: firm };
  const certainly = closure(shares, parties, 'surest', rule);
  const possibly = closure(shares, parties, 'fullest', rule);
  const held = { min: jointly(shares, certainly, firm).min, max: jointly(shares, possibly, firm).max };
  return { held, certainly, possibly };
};
