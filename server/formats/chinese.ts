import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { hasHan } from '../model/names/fold.ts';
import type { Readings } from '../model/names/readings.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** How Chinese is written in simplified characters (OpenCC's tables) and read aloud (pinyin-pro's). */
export const chinese: Readings = {
  simplified: text => (hasHan(text) ? toSimplified(text) : text),
  syllables: text => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' }),
};
