import { expect, test } from 'vitest';
import { fold } from '../../../server/model/names/fold.ts';

test.each([
  ['Société Générale', 'societe generale'],
  ['ＮＶＩＤＩＡ　Ｃｏｒｐ．', 'nvidia corp'],
  ['S.A. de C.V.', 'sa de cv'],
  ['Co.,Ltd.', 'co ltd'],
  ["Levi's & Sons", 'levis and sons'],
  ['Suma-USI', 'suma usi'],
  ['50%', '50 per cent'],
  ['Łódź Straße Ærø', 'lodz strasse aero'],
  ['7Road第七大道Ltd', '7road 第七大道 ltd'],
  ['İstanbul', 'istanbul'],
  ['한국 전력', '한국 전력'],
  ['‮gnitcaf​x', 'gnitcafx'],
  ['--', ''],
])('%s → %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing more', () => {
  for (const text of ['Société', 'A.B.C.', '字節X', '100 % & more']) expect(fold(fold(text))).toBe(fold(text));
});
