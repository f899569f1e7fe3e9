import { describe, expect, test } from 'vitest';
import { hiddenCharacter, mixedWord } from '../../domain/hidden.ts';
import { checkFile } from '../../seed/check/checkFile.ts';
import { checkValue } from '../../seed/check/checkValue.ts';
import { SeedError } from '../../seed/check/problem.ts';
import { withoutBrackets } from '../../server/model/names/searchedTexts.ts';
import { soundCase, soundSources } from './caseText.ts';

const problemsOf = (text: string): readonly string[] =>
  checkFile({ path: 'c.yaml', text }).problems.map(({ problem }) => problem);
const named = (name: string): string => soundCase.replace('name: B }', `name: ${JSON.stringify(name)} }`);

describe('a language', () => {
  const inSource = (lang: string) => problemsOf(soundSources.replace('lang: en', `lang: ${JSON.stringify(lang)}`));
  test.each(['en', 'zh-CN', 'zh-Hant-TW', 'pt-BR', 'fil', 'es-419', 'und'])('%s can be named by a browser', tag => {
    expect(inSource(tag)).toEqual([]);
    expect(new Intl.DisplayNames(['en'], { type: 'language' }).of(tag)).toBeTruthy();
  });
  test.each(['zh_CN', 'en_US', '中文', 'english (UK)', 'e', 'en-', '-', 'toolonglang1', 'en, de'])(
    '%s is refused',
    tag => {
      expect(inSource(tag)).toEqual(['not a language tag']);
    },
  );
  test('with an underscore is told how to be written', () => {
    expect(checkValue('language', 'zh_CN')?.hint).toBe('write zh-CN');
  });
});

describe('what a reader does not see', () => {
  test.each([
    ['Persian', 'می\u200cخواهم'],
    ['Devanagari', 'क्\u200dष'],
    ['Malayalam', 'ന്\u200dറ'],
    ['Sinhala', 'ශ්\u200dරී'],
    ['Malayalam, at the end of a word', 'അവന്\u200d ബാങ്ക്'],
    ['Persian, after a vowel sign', 'خواهِ\u200cم'],
    ['a picture made of two', 'Desk 👩\u200d💻'],
  ])('joiners stay where a script needs them: %s', (_script, name) => {
    expect(hiddenCharacter(name)).toBeUndefined();
    expect(problemsOf(named(name))).toEqual([]);
    expect(JSON.stringify(checkFile({ path: 'c.yaml', text: named(name) }).file?.body)).toContain(name);
  });
  test.each([
    ['a joiner among Latin letters', 'Nvi\u200ddia', 'U+200D'],
    ['one at the end', 'می\u200c', 'U+200C'],
    ['two that follow each other', 'می\u200c\u200cخ', 'U+200C'],
    ['text turned round', 'A\u202eB', 'U+202E'],
    ['an isolate', 'A\u2066B', 'U+2066'],
    ['a space without width', 'A\u200bB', 'U+200B'],
    ['a tag', 'A\u{e0041}B', 'U+E0041'],
  ])('is refused: %s', (_what, name, code) => {
    expect(problemsOf(named(name))).toEqual([`hidden character ${code}`]);
  });
});

describe('letters of two scripts in one word', () => {
  test.each(['Nvidiа', 'Сitibank', 'Αlpha Cοrp'])('are refused: %s', name => {
    expect(mixedWord(name)).toBeDefined();
    expect(problemsOf(named(name))[0]).toMatch(/^letters of scripts that look alike in one word/);
  });
  test.each([
    'ПАО Sberbank',
    'Яндекс.Cloud',
    'β-Carotin',
    '英伟达 NVIDIA',
    'Société Générale',
    '三星Samsung',
    'LG전자',
  ])('are none in %s', name => {
    expect(mixedWord(name)).toBeUndefined();
    expect(problemsOf(named(name))).toEqual([]);
  });
});

test('addresses of datasheets are those of the web', () => {
  expect(checkValue('urls', ['https://a.example/b'])).toBeUndefined();
  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'a b'])
    expect(checkValue('urls', [address])?.problem, address).toBe('not a web address');
  for (const address of ['https://known.example@other.example/x', 'http://user:password@host.example'])
    expect(checkValue('urls', [address])?.problem, address).toBe('address with a user');
  expect(checkValue('urls', ['https://medium.example/@writer'])).toBeUndefined();
});

describe('what is too much', () => {
  test('names and texts have a longest length', () => {
    expect(problemsOf(named('x'.repeat(501)))).toEqual(['name too long']);
    expect(problemsOf(soundCase.replace('A firm rents servers.', 'x'.repeat(20_001)))).toEqual(['text too long']);
  });
  test('of many problems the first are told, and how many of each kind are left', () => {
    const fields = Array.from({ length: 60_000 }, (_, i) => `  field${i}: x`).join('\n');
    const { problems } = checkFile({
      path: 'c.yaml',
      text: soundCase.replace('  id: harbour', `  id: harbour\n${fields}`),
    });
    expect(problems.length).toBe(60_000);
    const lines = new SeedError(problems).message.split('\n');
    expect(lines).toHaveLength(202);
    expect(lines.slice(-2)).toEqual(['and 59800 more:', '  59800 × unknown field']);
  });
  test('brackets are left out of names of any length, however they are spaced', () => {
    const spaces = ' '.repeat(1_000_000);
    // A pattern that goes back for each space would take hours.
    expect(withoutBrackets(`A${spaces}(b)${spaces}B`)).toBe('A B');
    expect(withoutBrackets(`A${spaces}`)).toBe('A');
    expect(withoutBrackets('('.repeat(1_000_000))).toHaveLength(1_000_000);
    expect(withoutBrackets('Huawei (China) Ltd')).toBe('Huawei Ltd');
  });
});
