import { leastBits, type Match } from '../model/names/match.ts';

/** What a name may mean: a party with why it is thought to be the one. */
export type Offered<P> = { readonly party: P; readonly match: Match; readonly part?: string };

export type Outcome<P extends { readonly id: string }> = {
  /** The one party that is meant, where nothing leaves a doubt. */
  readonly sure?: P;
  /** Why the first party is thought to be the one, and the part of the name that says so; undefined where none is offered. */
  readonly match?: Match;
  readonly part?: string;
  /** The parties that may be meant, likeliest first; the sure one alone where there is one. */
  readonly parties: readonly P[];
};

/** Most parties offered for one name, and how many bits less than the first they may have. */
const [mostOffered, widest] = [20, 6];

/** Those of the parties that a name answers, likeliest first, that are likely enough to be offered. */
const likely = <P>(answers: readonly Offered<P>[]): readonly Offered<P>[] => {
  const least = Math.max(leastBits, (answers[0]?.match.bits ?? 0) - widest);
  return answers.filter(({ match }) => match.bits >= least);
};

/** The one answer that nothing speaks against. */
const undoubted = <P extends { readonly id: string }>(answers: readonly Offered<P>[]): Offered<P> | undefined => {
  const [first, ...others] = answers.filter(({ match }) => match.undoubted);
  return others.length === 0 ? first : undefined;
};

const outcome = <P extends { readonly id: string }>(
  answers: readonly Offered<P>[],
  sure: Offered<P> | undefined,
): Outcome<P> => {
  const [first] = sure ? [sure] : answers;
  const parties = sure ? [sure.party] : [...new Map(answers.map(({ party }) => [party.id, party])).values()];
  return {
    ...(sure ? { sure: sure.party } : {}),
    ...(first ? { match: first.match, ...(first.part === undefined ? {} : { part: first.part }) } : {}),
    parties: parties.slice(0, mostOffered),
  };
};

/**
 * What a name comes to. `whole` are the parties that it answers as a whole, `parts` those of each of its parts, likeliest
 * first. It is sure where the whole leaves no doubt, or where one part leaves none and every other part answers the same
 * party alone and asks for no more than its name. Otherwise all that may be meant are offered, each party that a part
 * names without doubt among them.
 */
export const outcomeOf = <P extends { readonly id: string }>(
  whole: readonly Offered<P>[],
  parts: readonly (readonly Offered<P>[])[],
): Outcome<P> => {
  const certain = undoubted(whole);
  if (certain) return outcome(whole, certain);
  const answers = parts.map(likely);
  const [named] = answers.flatMap(found => undoubted(found) ?? []);
  const bearsOut = ([first, ...others]: readonly Offered<P>[]): boolean =>
    first?.party.id === named?.party.id &&
    first?.match.how !== 'within' &&
    (first?.match.undoubted || others.length === 0);
  if (named && answers.length > 1 && answers.every(bearsOut)) return outcome(answers.flat(), named);
  const all = [...likely(whole), ...answers.flat()].toSorted((a, b) => b.match.bits - a.match.bits);
  const kept = likely(all);
  return outcome(
    all.filter(answer => answer.match.undoubted || kept.includes(answer)),
    undefined,
  );
};
