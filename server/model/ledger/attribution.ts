import type { Certainty } from '../../../domain/dates.ts';
import type { OwnershipAnalysis } from '../ownership/analysis.ts';
import { ultimateControllers } from '../ownership/ultimateParents.ts';

/** `anyone`: whether it is some restricted party's at all, which may be surer than whose. */
export type Attribution = {
  readonly anyone: Certainty | undefined;
  readonly parties: ReadonlyMap<string, Certainty>;
};

/**
 * The ultimate restricted parties that a holder acts for: itself if it is restricted in its own right, and the parties
 * restricted in their own right that control it (closure of test 5), less those that another of them outside their own
 * circle controls. An owner without control is not counted. A person in the employ of a firm acts for that firm.
 */
export const attributionOf = (holder: string, analysis: OwnershipAnalysis): Attribution => {
  const employers = analysis.snapshot.relations.filter(
    ({ kind, to, certainty }) => kind === 'EMPLOYS' && to === holder && certainty !== undefined,
  );
  if (employers.length === 0) return ultimate(holder, analysis);
  return joint(
    employers.map(({ from, certainty }) => ({ of: ultimate(from, analysis), sure: certainty === 'certain' })),
    employers.length === 1,
  );
};

/** The employers of a person, each only as surely as the employment and as there is no other. */
const joint = (each: readonly { readonly of: Attribution; readonly sure: boolean }[], only: boolean): Attribution => {
  const weaker = (certainty: Certainty, sure: boolean): Certainty => (sure && only ? certainty : 'possible');
  const anyone = each.map(({ of, sure }) => of.anyone && weaker(of.anyone, sure)).filter(found => found !== undefined);
  return {
    anyone: anyone.includes('certain') ? 'certain' : anyone[0],
    parties: new Map(
      each.flatMap(({ of, sure }) => [...of.parties].map(([party, certainty]) => [party, weaker(certainty, sure)])),
    ),
  };
};

const ultimate = (holder: string, { control, partiesBut }: OwnershipAnalysis): Attribution => {
  const restricted = partiesBut('');
  const candidates = [holder, ...control.above(holder)].filter(party => restricted.has(party));
  const over = candidates.filter(party => control.by(party).possibly.has(holder));
  const sure = over.some(party => control.by(party).certainly.has(holder));
  const found = ultimateControllers(control, candidates, holder);
  return {
    anyone: sure ? 'certain' : over.length > 0 ? 'possible' : undefined,
    parties: new Map(found.map(({ entity, certainty }) => [entity, certainty])),
  };
};
