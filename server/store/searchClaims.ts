import type { Claim } from '../../domain/graph.ts';
import { hasHan } from '../model/names/fold.ts';
import { isSmallWord } from '../model/names/generalWords.ts';
import { type ChineseReader, type NormalisedName, normalisedName } from '../model/names/normalisedName.ts';
import { type Ranked, rankAmong } from '../model/names/rank.ts';
import { claimTexts, type SearchedText } from '../model/names/searchedTexts.ts';
import { longestKey } from '../model/names/searchKeys.ts';
import { allowedErrors } from '../model/names/similarity.ts';
import { queries } from './queries.ts';
import type { Reader } from './query.ts';
import { claimFrom } from './rows.ts';
import { type Reading, runCooperatively } from './runCooperatively.ts';
import { searchLimits } from './search.ts';

/** Most claims that the index proposes and the model judges: their texts are long. */
const candidates = 60;

/** Folded words hold letters and digits alone, so that none of Lucene's signs can be among them. Chinese is sought as it stands together. */
const queryOf = (asked: NormalisedName, exact: boolean): string => {
  const words = asked.words.filter(word => word.length <= longestKey).slice(0, searchLimits.words);
  if (exact) return words.length === 0 ? '' : `"${words.join(' ')}"`;
  const telling = words.filter(word => !isSmallWord(word));
  return (telling.length > 0 ? telling : words)
    .flatMap(word =>
      hasHan(word)
        ? [`"${word}"^8`]
        : [
            `${word}^8`,
            ...(word.length > 2 ? [`${word}*^4`] : []),
            ...(allowedErrors(word.length) > 0 ? [`${word}~1^0.5`] : []),
          ],
    )
    .join(' ');
};

type Found = { readonly id: string; readonly texts: readonly SearchedText[]; readonly what: Claim };

/**
 * Claims that have the words of a question in their statement or note, best first and with the reason. One query; the
 * index proposes a bounded number, the model judges. `truncated` when the index may hold more.
 */
export const findClaims = async (
  store: Reader,
  question: { readonly text: string; readonly exact: boolean },
  chinese: ChineseReader,
  reading: Reading,
): Promise<{ readonly claims: readonly Ranked<Found>[]; readonly truncated: boolean }> => {
  const query = queryOf(normalisedName(question.text, chinese), question.exact);
  if (query === '') return { claims: [], truncated: false };
  const rows = await store.read(queries.searchClaims, { query, limit: candidates + 1 }, reading);
  const found = rows.slice(0, candidates).map(claimFrom);
  const claims = await runCooperatively(
    rankAmong(
      question.text,
      found.map(what => ({ id: what.id, texts: claimTexts(what), what })),
      text => normalisedName(text, chinese),
      question.exact,
    ),
    reading,
  );
  return { claims, truncated: rows.length > candidates };
};
