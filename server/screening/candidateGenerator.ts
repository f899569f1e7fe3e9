import { type WordFrequency, wordFrequency } from '../model/names/frequency.ts';
import type { NormalisedName } from '../model/names/normalisedName.ts';
import { findings, type Way, ways } from './findings.ts';
import type { KeyIndex } from './keyIndex.ts';

/** How many parties have each word: what tells more is what fewer have. */
export const frequencyIn = (index: KeyIndex): WordFrequency =>
  wordFrequency(index.parties, word => index.count(index.keyed(word)));

/** The `most` parties of the highest sums, those first in the list before others of the same. */
const best = (parties: readonly number[], sums: Float64Array, most: number): readonly number[] => {
  const before = (a: number, b: number): boolean => (sums[a] ?? 0) > (sums[b] ?? 0) || (sums[a] === sums[b] && a < b);
  const found: number[] = [];
  for (const party of parties) {
    if (found.length === most && !before(party, found[most - 1] ?? 0)) continue;
    const place = found.findIndex(other => before(party, other));
    found.splice(place < 0 ? found.length : place, 0, party);
    found.length = Math.min(found.length, most);
  }
  return found;
};

/** Parties, likeliest first, and whether there are more. */
export type Generated = { readonly parties: readonly number[]; readonly isCut: boolean };

/** Fewer parties are added up sooner than it is looked whether they need be. */
const fewAdded = 200;
/** Sums in another order differ by rounding. */
const slack = 1e-6;

/**
 * Generates candidates: the parties that a name may mean, at most `most`, likeliest first, by the sum over its words of
 * how selective each is. What few parties have is added up first; once what is left cannot bring another party among the
 * first, it is looked up for those alone that may still be (MaxScore; Turtle, Flood 1995), so that words which a large part
 * of a register has cost no more than their keys. Takes time with what else the keys of the name find.
 */
export const candidateGenerator = (
  index: KeyIndex,
  way: Way = ways.whole,
): ((asked: NormalisedName, most: number, isWanted?: (party: number) => boolean) => Generated) => {
  const sums = new Float64Array(index.parties);
  return (asked, most, isWanted = () => true) => {
    // Anew for each name: a process that is asked for months would remember all that was ever typed.
    const found = findings(asked, index, frequencyIn(index), way).toSorted((a, b) => a.count - b.count);
    let left = found.reduce((sum, { weight }) => sum + weight, slack);
    let touched: number[] = [];
    let areAll = false;
    for (const { keys, weight, count } of found) {
      if (!areAll && touched.length >= most && count > Math.max(fewAdded, touched.length)) {
        const least = sums[best(touched, sums, most)[most - 1] ?? -1] ?? 0;
        areAll = least > left;
        // Whoever has nothing yet comes too late, and so do those that have too little.
        if (areAll)
          touched = touched.filter(party => {
            if ((sums[party] ?? 0) + left >= least) return true;
            sums[party] = 0;
            return false;
          });
      }
      if (areAll) for (const party of touched) sums[party] = (sums[party] ?? 0) + (index.has(party, keys) ? weight : 0);
      else
        index.each(keys, party => {
          if (sums[party] !== 0) sums[party] = (sums[party] ?? 0) + weight;
          else if (isWanted(party)) {
            touched.push(party);
            sums[party] = weight - way.perKey * index.size(party);
          }
        });
      left -= weight;
    }
    const generated = { parties: best(touched, sums, most), isCut: areAll || touched.length > most };
    for (const party of touched) sums[party] = 0;
    return generated;
  };
};
