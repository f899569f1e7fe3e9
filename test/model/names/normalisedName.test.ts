import { expect, test } from 'vitest';
import { chinese } from '../../../server/formats/chinese.ts';
import { normalisedName } from '../../../server/model/names/normalisedName.ts';

const read = (name: string) => normalisedName(name, chinese);
const parts = (name: string) =>
  read(name).parts.map(({ text, role, sense }) => `${text} ${role}${sense ? ` ${sense}` : ''}`);

test('short words are read in full, and the legal form apart', () => {
  expect(read('Intl Mfg Co., Ltd.')).toMatchObject({
    words: ['international', 'manufacturing', 'co', 'ltd'],
    core: ['international', 'manufacturing'],
  });
  expect(read("Megaspeed Int'l Pte. Ltd.").coreJoined).toBe(read('Megaspeed International').coreJoined);
});

test('words that every object of JavaScript knows are words like others', () => {
  const words = ['constructor', 'valueof', 'tostring', 'hasownproperty'];
  expect(read(words.join(' ')).words).toEqual(words);
});

test.each([
  [
    'Quay Technologies (Malaysia) Sdn. Bhd.',
    ['quay distinctive', 'technologies general technology', 'malaysia place MY'],
  ],
  ['Quay (M) Sdn. Bhd.', ['quay distinctive', 'malaysia place MY']],
  [
    'United States Department of Tides',
    ['unitedstates place US', 'department general department', 'of small', 'tides distinctive'],
  ],
  ['深圳市码头科技有限公司', ['深圳市 place shenzhen', '码头 distinctive', '科技 general technology']],
  ['重庆银行', ['重庆 place chongqing', '银行 general bank']],
  ['深度求索', ['深度求索 distinctive']],
])('%s has the words %j', (name, expected) => {
  expect(parts(name)).toEqual(expected);
});
