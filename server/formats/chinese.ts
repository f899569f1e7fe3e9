import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { getJyutpingList } from 'to-jyutping';
import { fold, hasHan } from '../model/names/fold.ts';
import type { ChineseReader, Pronunciation, Romanisation } from '../model/names/normalisedName.ts';
import { hokkienSurnames, hongKongSpelling, hongKongSurnames, wadeGiles } from './romanisations.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });

const folded = (syllables: readonly string[]): readonly string[] =>
  syllables.map(syllable => fold(syllable).replaceAll(' ', '')).filter(Boolean);

const inPinyin = (text: string, surname: 'off' | 'head'): readonly string[] =>
  folded(pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', surname }));

const inCantonese = (text: string): readonly string[] =>
  getJyutpingList(text).flatMap(([, jyutping]) => (jyutping === null ? [] : hongKongSpelling(jyutping)));

/** A name of a person with its first character read otherwise. */
const withSurname = (text: string, rest: readonly string[], surnames: ReadonlyMap<string, readonly string[]>) =>
  (surnames.get([...text][0] ?? '') ?? []).map(surname => [surname, ...rest.slice(1)]);

const pronunciations = (text: string, original: string): readonly Pronunciation[] => {
  const usual = inPinyin(text, 'off');
  const surname = inPinyin(text, 'head');
  const cantonese = inCantonese(original);
  const ways: readonly (readonly [Romanisation, readonly string[]])[] = [
    ['pinyin', usual],
    ...(original === text ? [] : [['pinyin', inPinyin(original, 'off')] as const]),
    ['surname', surname],
    ['wade-giles', folded(usual.map(wadeGiles))],
    ['surname', folded(surname.map(wadeGiles))],
    ['cantonese', cantonese],
    ...withSurname(text, cantonese, hongKongSurnames).map(way => ['cantonese', way] as const),
    ...withSurname(text, usual, hokkienSurnames).map(way => ['hokkien', way] as const),
  ];
  const seen = new Set<string>();
  return ways.flatMap(([romanisation, syllables]) => {
    const key = syllables.join(' ');
    if (syllables.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ romanisation, syllables }];
  });
};

/**
 * How Chinese is written in simplified characters (OpenCC's tables) and read aloud: pinyin of both scripts (pinyin-pro's),
 * surnames that have a reading of their own, Wade–Giles, and Cantonese as Hong Kong spells it (to-jyutping's readings).
 */
export const chinese: ChineseReader = {
  simplified: text => (hasHan(text) ? toSimplified(text) : text),
  pronunciations,
};
