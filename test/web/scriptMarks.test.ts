import { expect, test } from 'vitest';
import { scriptMarks } from '../../web/ui/marks/scriptMarks.ts';

test.each([
  ['Quay, also Nvidiа', ['two scripts']],
  ['A\u202eB', ['hidden U+202E']],
  ['Сitibank\u200e', ['hidden U+200E', 'two scripts']],
  ['Яндекс Cloud', []],
  ['می\u200cخواهم', []],
  ['', []],
])('%j is marked %j', (name, words) => expect(scriptMarks(name).map(({ word }) => word)).toEqual(words));
