import type { PartyKind } from '../../server/formats/dataSets/dataSetRow.ts';

/** A text on its own: one that is cut from a file holds the whole part of the file in memory. */
export const own = (text: string): string => Buffer.from(text).toString();

/** What a first reading finds of parties: each key is held once, all else by its number. About 110 bytes a party. */
export const partyTable = () => {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const kinds: (PartyKind | undefined)[] = [];
  const named: boolean[] = [];
  const above: (number | undefined)[] = [];
  const numberFor = (party: string): number => {
    const found = numbers.get(party);
    if (found !== undefined) return found;
    const key = own(party);
    numbers.set(key, keys.length);
    kinds.push(undefined);
    named.push(false);
    above.push(undefined);
    return keys.push(key) - 1;
  };
  const at = <T>(list: readonly T[], party: string): T | undefined => {
    const number = numbers.get(party);
    return number === undefined ? undefined : list[number];
  };
  return {
    addKind: (party: string, kind: PartyKind): void => {
      kinds[numberFor(party)] = kind;
    },
    addName: (party: string): void => {
      named[numberFor(party)] = true;
    },
    addAbove: (party: string, is: string): void => {
      above[numberFor(party)] = numberFor(is);
    },
    /** The place of a party among all, from 0; undefined of one that was not met. */
    numberOf: (party: string): number | undefined => numbers.get(party),
    /** Parties that were met, and those of them that only others name. */
    count: (): number => keys.length,
    kindOf: (party: string): PartyKind | undefined => at(kinds, party),
    isNamed: (party: string): boolean => at(named, party) === true,
    above: (party: string): string | undefined => keys[at(above, party) ?? -1],
    /** The parties that have records of their own, with their kinds. */
    kinds: function* (): Generator<readonly [party: string, kind: PartyKind]> {
      for (const [i, kind] of kinds.entries()) if (kind !== undefined) yield [keys[i] ?? '', kind];
    },
  };
};
export type PartyTable = ReturnType<typeof partyTable>;
