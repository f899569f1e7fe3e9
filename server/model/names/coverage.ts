import { isLegalWord } from './legalForms.ts';
import { wordLikeness } from './likeness.ts';
import { isSmallWord } from './readings.ts';
import { type Run, runsOf } from './runs.ts';

const weightOf = (word: string): number => (isSmallWord(word) || isLegalWord(word) ? 0.1 : 1);
const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);

export type Coverage = {
  /** Part of the words asked for that the name has, 0 to 1, each as far as it is alike. */
  readonly asked: number;
  /** Part of the name's words that were asked for, 0 to 1. */
  readonly name: number;
  /** True when no word was matched with a typing error. */
  readonly clean: boolean;
};

type Best = { readonly likeness: number; readonly used: readonly number[] };

/** The run of the name that answers best. */
const bestFor = (asked: string, runs: readonly Run[]): Best => {
  let best: Best = { likeness: 0, used: [] };
  for (const { text, used } of runs) {
    const likeness = wordLikeness(asked, text);
    if (likeness > best.likeness) best = { likeness, used };
  }
  return best;
};

const isPrefixOrEqual = (asked: string, name: readonly string[], used: readonly number[]): boolean =>
  used
    .map(i => name[i])
    .join('')
    .includes(asked);

/** How far the words of a name answer the words asked for, in any order. `rarity` says how much each asked word tells. */
export const coverageOf = (
  asked: readonly string[],
  name: readonly string[],
  rarity: (word: string) => number = () => 1,
): Coverage => {
  const runs = runsOf(name);
  const used = new Set<number>();
  let clean = true;
  let got = 0;
  let wanted = 0;
  for (let i = 0; i < asked.length; i += 1) {
    const word = asked[i] ?? '';
    const next = asked[i + 1];
    const alone = bestFor(word, runs);
    const pair = next === undefined ? undefined : bestFor(word + next, runs);
    // Two words asked for may be one in the name: Super Micro, Supermicro.
    const joined = pair !== undefined && pair.likeness > 0.75 && pair.likeness > alone.likeness && next !== undefined;
    const found = joined ? pair : alone;
    const weight = weightOf(word) * rarity(word) + (joined ? weightOf(next) * rarity(next) : 0);
    wanted += weight;
    got += weight * found.likeness;
    if (found.likeness > 0 && !isPrefixOrEqual(joined ? word + next : word, name, found.used)) clean = false;
    for (const index of found.used) used.add(index);
    if (joined) i += 1;
  }
  const matched = name.filter((_, i) => used.has(i));
  return {
    asked: wanted === 0 ? 0 : got / wanted,
    name: name.length === 0 ? 0 : weigh(matched) / weigh(name),
    clean,
  };
};
