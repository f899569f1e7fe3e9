import { expect, test } from 'vitest';
import { wordsOf } from '../../../server/model/names/fold.ts';
import { withoutLegalForm } from '../../../server/model/names/legalForms.ts';

test.each([
  ['Speedmatrix Sdn. Bhd.', 'speedmatrix'],
  ['PT Indosat Ooredoo Hutchison Tbk', 'indosat ooredoo hutchison'],
  ['Hao Global L.L.C.', 'hao global'],
  ['Inspur Group Co., Ltd.', 'inspur group'],
  ['Megaspeed International Pte. Ltd.', 'megaspeed international'],
  ['浪潮集团有限公司', '浪潮'],
  ['商汤科技股份有限公司', '商汤科技'],
  ['Limited', 'limited'],
  ['有限公司', '有限公司'],
  ['Co Motion Plc', 'co motion'],
])('%s → %s', (name, left) => {
  expect(withoutLegalForm(wordsOf(name)).join(' ')).toBe(left);
});
