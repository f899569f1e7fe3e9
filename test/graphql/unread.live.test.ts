import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../seed/migrations.ts';
import { accessLimits } from '../../server/store/access.ts';
import { draw } from '../support/graph.ts';
import { loadDrawn } from '../support/loadDrawn.ts';
import { testStore, wipe } from '../support/store.ts';
import { asker } from './ask.ts';

const store = testStore();
const ask = asker(() => store);
/** Owners one above the other, from the user of a fleet on. */
const tower = (name: string, height: number): string[] => [
  `${name}0 USES fleet${name}`,
  ...Array.from({ length: height }, (_, i) => `${name}${i + 1} OWNS 99% ${name}${i}`),
];
const beyond = accessLimits.levels + 5;
const drawing = draw([...tower('high', beyond), `high${beyond}@CN`, ...tower('low', 5), 'low5@CN'].join('; '));

beforeAll(async () => {
  await wipe(store);
  await migrate(store);
  await loadDrawn(store, [drawing]);
});
afterAll(() => store.close());

type Report = {
  readonly unread: string | null;
  readonly truncated: boolean;
  readonly parties: readonly { readonly id: string }[];
  readonly openEnds: readonly { readonly entity: { readonly id: string } }[];
  readonly explanation: readonly { readonly text: string }[];
};
const report = async (target: string): Promise<Report> => {
  const { data, errors } = await ask(
    `query ($target: ID!) { accessChains(target: $target, asOf: "2025-01-01") {
      unread truncated parties { id } openEnds { entity { id } } explanation { text } } }`,
    { target },
  );
  expect(errors).toEqual([]);
  return (data as { accessChains: Report }).accessChains;
};

test('a trail longer than is followed is said to go on, and ends at nobody', async () => {
  const { unread, truncated, parties, openEnds, explanation } = await report('fleethigh');
  expect(parties).toEqual([]);
  expect(truncated).toBe(true);
  expect(unread).toContain(`no more than ${accessLimits.levels} steps`);
  expect(explanation.map(({ text }) => text)).toContain(unread);
  // Of the fleet nobody reports an owner. Of the firm where reading stopped that would be untrue: nobody looked.
  expect(openEnds.map(({ entity }) => entity.id)).toEqual(['fleethigh']);
});

test('of one that was read to its end nothing is said', async () => {
  const { unread, truncated, parties } = await report('fleetlow');
  expect([unread, truncated, parties.map(({ id }) => id)]).toEqual([null, false, ['low5']]);
});
