import { namePartsOf } from '../model/names/nameParts.ts';
import type { Readings } from '../model/names/readings.ts';
import { isSure, type Named, partiesNamed } from './partiesNamed.ts';
import type { Store } from './query.ts';

const isWithin = (named: Named | undefined): boolean => named?.match?.how === 'within';

/** Of the part that answers best and of all that answer surely; of the first part also what is merely likely. */
const together = (whole: Named | undefined, answers: readonly { part: string; named: Named | undefined }[]): Named => {
  const answering = answers.flatMap(({ part, named }, i) =>
    named?.match && named.entities.length > 0 && (isSure(named) || i === 0) ? [{ part, named }] : [],
  );
  const best = answering.find(({ named }) => isSure(named)) ?? answering[0];
  if (!best) return whole ?? { match: undefined, entities: [], agreed: false };
  const only = best.named.entities[0]?.id;
  // Even a likely answer of another part bears a sure one out, and one part without an answer leaves a doubt.
  const agreed =
    isSure(best.named) &&
    answers.length > 1 &&
    answers.every(({ named }) => named?.entities.length === 1 && named.entities[0]?.id === only);
  const all = [...answering.flatMap(({ named }) => named.entities), ...(whole?.entities ?? [])];
  const entities = agreed ? best.named.entities : [...new Map(all.map(party => [party.id, party])).values()];
  return { match: best.named.match, part: best.part, entities, agreed };
};

/**
 * As `partiesNamed`; a name that is not sure as a whole is looked for by its parts too, all parts of all names at once.
 * A part makes a party likely; sure it is when all parts lead to the same one. Names without parts cost no more.
 */
export const partiesByParts = async (
  store: Store,
  names: readonly string[],
  readings: Readings,
  reading: { readonly signal?: AbortSignal },
): Promise<ReadonlyMap<string, Named>> => {
  const wholes = await partiesNamed(store, names, readings, reading);
  const open = [...new Set(names)].flatMap(name => {
    const whole = wholes.get(name);
    const parts = whole && isSure(whole) ? [] : namePartsOf(name);
    return parts.length === 0 ? [] : [{ name, whole, parts }];
  });
  if (open.length === 0) return wholes;
  const found = await partiesNamed(store, [...new Set(open.flatMap(({ parts }) => parts))], readings, reading);
  return new Map([
    ...wholes,
    ...open.map(({ name, whole, parts }) => {
      const answers = parts.map(part => ({ part, named: found.get(part) }));
      // A party whose name is only within is offered where the name and its parts lead to no other.
      const has = [whole, ...answers.map(({ named }) => named)].some(named => named?.match && !isWithin(named));
      const counting = (named: Named | undefined) => (has && isWithin(named) ? undefined : named);
      const counted = answers.map(({ part, named }) => ({ part, named: counting(named) }));
      return [name, together(counting(whole), counted)] as const;
    }),
  ]);
};
