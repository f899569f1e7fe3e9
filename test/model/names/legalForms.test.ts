import { expect, test } from 'vitest';
import { chinese } from '../../../server/formats/chinese.ts';
import { formsAgree } from '../../../server/model/names/legalForms.ts';
import { normalisedName } from '../../../server/model/names/normalisedName.ts';

const read = (name: string) => normalisedName(name, chinese);

test.each([
  ['Speedmatrix Sdn. Bhd.', 'speedmatrix', ['sendirian berhad']],
  ['PT Indosat Ooredoo Hutchison Tbk', 'indosat ooredoo hutchison', ['perseroan terbatas', 'perseroan terbatas']],
  ['Hao Global L.L.C.', 'hao global', ['limited liability']],
  ['Inspur Group Co., Ltd.', 'inspur group', ['limited']],
  ['Megaspeed International Pte. Ltd.', 'megaspeed international', ['private limited']],
  ['Quay GmbH & Co. KG', 'quay', ['gmbh & co. kg']],
  ['Quay Calcolo S.p.A.', 'quay calcolo', ['spa']],
  ['Quay Sp. z o.o.', 'quay', ['sp. z o.o.']],
  ['Quay A/S', 'quay', ['aktieselskab']],
  ['Quay S.A. de C.V.', 'quay', ['capital variable']],
  ['ООО Причал', 'причал', ['ooo']],
  ['浪潮集团有限公司', '浪潮集团', ['有限公司']],
  ['商汤科技股份有限公司', '商汤科技', ['股份有限公司']],
  ['㈱ミナト計算', 'ミナト 计算', ['kabushiki kaisha']],
  ['ミナト計算株式会社', 'ミナト 计算', ['kabushiki kaisha']],
  ['주식회사 한빛컴퓨트', '한빛컴퓨트', ['jusik hoesa']],
  ['Limited', 'limited', []],
  ['有限公司', '有限公司', []],
  ['Co Motion Plc', 'co motion', ['public limited']],
])('%s → %s', (name, left, forms) => {
  const { core, forms: found } = read(name);
  expect(core.join(' ')).toBe(left);
  expect(found.map(({ form }) => form)).toEqual(forms);
});

test.each([
  ['Quay Inc.', 'Quay', ['US'], true],
  ['Quay Ltd', 'Quay', [], true],
  ['Quay GmbH', 'Quay', ['DE'], true],
  ['Quay GmbH', 'Quay', ['US'], false],
  ['Quay GmbH', 'Quay', [], false],
  ['Quay Sdn Bhd', 'Quay Sdn. Bhd.', [], true],
  ['Quay GmbH', 'Quay GmbH & Co. KG', ['DE'], false],
  ['Quay Co., Ltd.', '码头有限公司', ['CN'], true],
  ['Quay', 'Quay B.V.', ['NL'], true],
])('%s may be %s of %j: %s', (asked, recorded, countries, agree) => {
  expect(formsAgree(read(asked).forms, read(recorded).forms, countries)).toBe(agree);
});
