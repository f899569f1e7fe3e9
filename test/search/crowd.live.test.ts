import { afterAll, beforeAll, expect, test } from 'vitest';
import { chinese } from '../../server/formats/chinese.ts';
import { screenNames } from '../../server/screening/screenNames.ts';
import { findByName, searchLimits } from '../../server/store/search.ts';
import { soundSources } from '../seed/caseText.ts';
import { loading } from '../seed/loading.ts';
import { testStore, wipe } from '../support/store.ts';

/** More firms that share two words and a legal form than the index is asked for. */
const syllables = ['ba', 'do', 'fi', 'gu', 'ke', 'la', 'mo', 'ni', 'pu', 're', 'sa', 'to', 'vi', 'zu'];
const crowd = syllables.flatMap(a => syllables.flatMap(b => syllables.map(c => `Tor${a}${b}${c} Energy Ltd`)));
const wanted = ['Calcorlor Energy Group', 'Quaymarsh Power Energy', 'Vexholm'];
const entities = [...crowd, ...wanted].map(
  (name, i) => `  - { id: firm-${i}, kind: Firm, name: ${name}, headquarters: MY }`,
);
const file = `case: { id: crowd, title: Crowd, status: reported, summary: Many firms., jurisdictions: [MY] }
entities:
${entities.join('\n')}
claims:
  - { id: cl-crowd, status: reported, statement: They are many., source: s-paper, about: [firm-0] }
`;
const misspelt = [
  ['calocrlor Energy Ltd', wanted[0]],
  ['Calcorlr Energy Limited', wanted[0]],
  ['Quaymrash Power Energy Ltd', wanted[1]],
  ['Vexhlom Energy Ltd', wanted[2]],
] as const;

const store = testStore();
beforeAll(async () => {
  await wipe(store);
  await loading(store).load({ 's.yaml': soundSources, 'crowd.yaml': file });
}, 120_000);
afterAll(() => store.close());

test('a misspelt name is found though words stand beside it that more firms share than are looked at', async () => {
  expect(crowd.length).toBeGreaterThan(searchLimits.pool);
  for (const [text, name] of misspelt) {
    const { entities: found } = await findByName(
      store,
      { text, kinds: ['Firm'], gaps: false, exact: false },
      chinese,
      {},
    );
    expect([text, found[0]?.candidate.what.name]).toEqual([text, name]);
  }
});

test('a list offers them first, too', async () => {
  const found = await screenNames(
    store,
    misspelt.map(([text]) => text),
    { chinese },
    {},
  );
  expect(misspelt.map(([text]) => found.get(text)?.parties[0]?.name)).toEqual(misspelt.map(([, name]) => name));
});
