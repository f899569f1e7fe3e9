import { atLeastHalf, closure, jointly, type Portfolio } from './closure.ts';
import { type ShareRange, upward } from './stakes.ts';

/**
 * The 50 per cent rule (OFAC, FAQ 398–402; the Affiliates Rule of BIS, 15 CFR 744.11, reads the same): a firm that caught
 * parties own 50 per cent or more of in the aggregate is itself caught and passes on all it holds, a firm below passes
 * on nothing. `held`: what parties caught without the firm's own help hold of it. `certainly` and
 * `possibly` are the parties and the firms caught, among those above the firm.
 */
export const cascade = (
  shares: Portfolio,
  parties: ReadonlySet<string>,
  firm: string,
): { readonly held: ShareRange; readonly certainly: ReadonlySet<string>; readonly possibly: ReadonlySet<string> } => {
  const within = upward(shares.stakes, firm, owner => parties.has(owner));
  within.delete(firm);
  const seeds = [...within].filter(owner => parties.has(owner));
  const rule = { enough: atLeastHalf, within };
  const certainly = closure(shares, seeds, 'surest', rule);
  const possibly = closure(shares, seeds, 'fullest', rule);
  const held = { min: jointly(shares, certainly, firm).min, max: jointly(shares, possibly, firm).max };
  return { held, certainly, possibly };
};
