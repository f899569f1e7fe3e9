import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import type { Draw } from '../../seed/sample/draw.ts';
import { misspelt } from '../nameVariants.ts';

/** A party as it is recorded, and one way in which somebody writes its name. */
export type RecordedParty = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly original: string;
};
export type AskedName = { readonly way: string; readonly text: string; readonly wanted: RecordedParty };

const forms = ['Ltd', 'Limited', 'Inc.', 'GmbH', 'Pte. Ltd.', 'Co., Ltd.', 'S.A.'];
const formEnd =
  /,? (?:Sdn\. Bhd\.|Bhd\.|Pte\. Ltd\.|Co\., Ltd\.|Ltd\.?|Limited|LLP|LLC|Inc\.|Corp\.|K\.K\.|PLC|GmbH & Co\. KG|GmbH|AG|UG)$/;
const traditional = Converter({ from: 'cn', to: 't' });
const chineseForm = /(?:股份|集团|责任)?有限(?:责任)?公司$/;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
/** By syllables in pairs, as some write it: 西安利力安电子 as Xian Lili Andian Zi. */
const readAloud = (original: string): string => {
  const syllables = pinyin(original.replace(chineseForm, ''), { toneType: 'none', type: 'array', nonZh: 'removed' });
  return syllables
    .flatMap((one, i) => (i % 2 === 0 ? [capital(one + (syllables[i + 1] ?? ''))] : []))
    .join(' ')
    .replaceAll('ü', 'u');
};

/**
 * Ways of writing the names of parties drawn from a register, as many of each: each from the recorded text alone, so that
 * none is picked to suit a matcher. A way that a name does not allow is drawn again of another party.
 */
export const askedNames = (recorded: readonly RecordedParty[], each: number, draw: Draw): readonly AskedName[] => {
  const core = (name: string): string => name.replace(formEnd, '');
  const typed = (name: string): string | undefined => misspelt(name, draw.upTo);
  const twice = (name: string): string | undefined => {
    const once = typed(name);
    return once === undefined ? undefined : typed(once);
  };
  const turned = (name: string): string | undefined => {
    const words = core(name).split(' ');
    return words.length < 2 ? undefined : [...words.slice(1), words[0]].join(' ');
  };
  const ways: Readonly<Record<string, (party: RecordedParty) => string | undefined>> = {
    'as recorded': ({ name }) => name,
    'one typing error': ({ name }) => typed(name),
    'two typing errors': ({ name }) => twice(name),
    'word order': ({ name }) => turned(name),
    'another legal form': ({ name, kind }) => (kind === 'Firm' ? `${core(name)} ${draw.of(forms)}` : undefined),
    'typing error, another form': ({ name, kind }) =>
      kind === 'Firm' && typed(core(name)) !== undefined ? `${typed(core(name))} ${draw.of(forms)}` : undefined,
    'pinyin of the Chinese name': ({ original }) => (original === '' ? undefined : readAloud(original)),
    'traditional characters, no form': ({ original }) =>
      original === '' ? undefined : traditional(original.replace(chineseForm, '')),
  };
  return Object.entries(ways).flatMap(([way, write]) => {
    const found: AskedName[] = [];
    while (found.length < each) {
      const wanted = draw.of(recorded);
      const text = write(wanted);
      if (text !== undefined) found.push({ way, text, wanted });
    }
    return found;
  });
};
