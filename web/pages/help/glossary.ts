import { terms } from '../../core/terms.ts';
import { certaintyWords, statusWords, upperFirst, verdictMeanings, verdictWords } from '../../core/words.ts';
import { outcomeWords } from '../../features/record/outcomeWords.ts';
import { stateWords } from '../../features/rules/ruleWords.ts';
import { testLooks } from '../../features/tests/testWords.ts';
import type { Verdict } from '../../generated/operations.ts';

type Entry = { readonly word: string; readonly meaning: string };
type Group = { readonly title: string; readonly entries: readonly Entry[] };

const verdicts = Object.keys(verdictWords) as readonly Verdict[];

const sentence = ({ word, meaning }: Entry): Entry => ({ word, meaning: `${meaning.replace(/\.$/, '')}.` });

/** Every term with the text of its tooltip, by what it is about. */
export const glossary: readonly Group[] = [
  { title: 'Terms', entries: Object.values(terms) },
  { title: 'Status of a claim', entries: Object.values(statusWords) },
  { title: 'Certainty on a date', entries: Object.values(certaintyWords) },
  {
    title: 'The five tests of a holder',
    entries: Object.values(testLooks).map(({ title, asks }) => ({ word: title, meaning: asks })),
  },
  {
    title: 'Verdicts',
    entries: verdicts.map(verdict => ({ word: verdictWords[verdict], meaning: verdictMeanings[verdict] })),
  },
  { title: 'Outcomes of screening', entries: Object.values(outcomeWords) },
  { title: 'Status of a rule', entries: Object.values(stateWords) },
].map(({ title, entries }) => ({
  title,
  entries: entries.map(entry => sentence({ word: upperFirst(entry.word), meaning: entry.meaning })),
}));

/** The groups with the entries that hold all words of a text. */
export const glossaryWith = (text: string): readonly Group[] => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return glossary
    .map(({ title, entries }) => ({
      title,
      entries: entries.filter(({ word, meaning }) =>
        words.every(part => `${title} ${word} ${meaning}`.toLowerCase().includes(part)),
      ),
    }))
    .filter(({ entries }) => entries.length > 0);
};
