import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { testStore, wipe } from '../support/store.ts';
import { otherCase, soundSources, trade } from './caseText.ts';
import { base, loading } from './loading.ts';

const store = testStore();
const { load, relation, entity, refusal } = loading(store);

beforeEach(async () => {
  await wipe(store);
  await load(base);
});
afterAll(() => store.close());

describe('trade data', () => {
  const exports = 'EXPORTS~jur-tw~flow-a~';
  const jurisdictions = `entities:
  - { id: jur-tw, kind: Jurisdiction, name: Taiwan, code: TW }
  - { id: jur-my, kind: Jurisdiction, name: Malaysia, code: MY }
  - { id: jur-th, kind: Jurisdiction, name: Thailand, code: TH }
`;
  beforeEach(async () => {
    await load({ 'entities.yaml': jurisdictions, 'trade.yaml': trade });
  });
  test('state their relations by themselves', async () => {
    expect(await relation(exports)).toMatchObject({
      status: 'reported',
      sources: ['s-paper'],
      recorded: '2025-03',
    });
    expect(await relation('OBSERVED~flow-a~obs-a~')).toMatchObject({ status: 'reported', sources: ['s-paper'] });
  });
  test('are united with the claims of a case', async () => {
    const claim = `  - { id: cl-q3, status: official-statement, statement: Taiwan exports., source: s-second, relation: { kind: EXPORTS, from: jur-tw, to: flow-a } }\n`;
    const second =
      soundSources + soundSources.slice(soundSources.indexOf('  - { id: s-paper')).replace('s-paper', 's-second');
    await load({ 's.yaml': second, 'quay.yaml': otherCase + claim });
    expect(await relation(exports)).toMatchObject({
      ...{ status: 'official-statement', claims: ['cl-q3'], sources: ['s-paper', 's-second'] },
    });
    await load({ 'quay.yaml': otherCase });
    expect(await relation(exports)).toMatchObject({ status: 'reported', sources: ['s-paper'] });
    expect(await relation(exports)).not.toHaveProperty('claims');
  });
  test('follow a correction', async () => {
    await load({ 'trade.yaml': trade.replace('exporter: TW', 'exporter: TH') });
    expect(await relation(exports)).toBeUndefined();
    expect(await relation('EXPORTS~jur-th~flow-a~')).toBeDefined();
    await load({ 's.yaml': soundSources.replace("published: '2025-03'", "published: '2024-12'") });
    expect(await relation('EXPORTS~jur-th~flow-a~')).toMatchObject({ recorded: '2024-12' });
    await load({ 'trade.yaml': 'flows: []\n' });
    expect(await entity('obs-a')).toBeUndefined();
    expect(await relation('EXPORTS~jur-th~flow-a~')).toBeUndefined();
  });
  test('keep their jurisdictions', async () => {
    const message = await refusal({ 'entities.yaml': jurisdictions.replace(/.*jur-tw.*\n/, '') });
    expect(message).toContain('flow-a of file/trade still refers to it: jur-tw');
  });
});
