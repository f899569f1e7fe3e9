import type { Ground } from '../accessTests/ground.ts';
import type { Certainty } from '../dates.ts';

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
export const attributionOf = (holder: string, ground: Ground): Attribution => {
  const employers = ground.knowledge.relations.filter(
    ({ kind, to, certainty }) => kind === 'EMPLOYS' && to === holder && certainty !== undefined,
  );
  if (employers.length === 0) return ultimate(holder, ground);
  return joint(
    employers.map(({ from, certainty }) => ({ of: ultimate(from, ground), sure: certainty === 'certain' })),
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

const ultimate = (holder: string, ground: Ground): Attribution => {
  const { control } = ground;
  const restricted = ground.partiesBut('');
  const over = [holder, ...control.above(holder)].filter(
    party => restricted.has(party) && (party === holder || control.by(party).possibly.has(holder)),
  );
  const certainly = (party: string, held: string): boolean => party === held || control.by(party).certainly.has(held);
  const possibly = (party: string, held: string): boolean => control.by(party).possibly.has(held);
  const parties = new Map<string, Certainty>();
  for (const party of over) {
    const others = over.filter(other => other !== party);
    if (others.some(other => certainly(other, party) && !possibly(party, other))) continue;
    const last = others.every(other => certainly(party, other) || !possibly(other, party));
    parties.set(party, last && certainly(party, holder) ? 'certain' : 'possible');
  }
  const sure = over.some(party => certainly(party, holder));
  return { anyone: sure ? 'certain' : over.length > 0 ? 'possible' : undefined, parties };
};
