import { expect, test } from 'vitest';
import type { Answer } from './ask.ts';
import { reportedCases } from './reportedCases.ts';

const { ask } = reportedCases();
const query = `query ($cases: [ID!], $kinds: [EntityKind!], $knownBy: PartialDate, $first: Int) {
  sharedAcrossCases(cases: $cases, kinds: $kinds, knownBy: $knownBy, first: $first) {
    truncated
    entities { entity { id kind } cases { case { id } roles claimCount denials } }
    sources { source { id } cases { case { id } claimCount } }
  }
}`;
type Mention = {
  readonly case: { readonly id: string };
  readonly roles: readonly string[];
  readonly claimCount: number;
};
type Shared = {
  readonly truncated: boolean;
  readonly entities: readonly { readonly entity: { id: string; kind: string }; readonly cases: readonly Mention[] }[];
  readonly sources: readonly { readonly source: { id: string }; readonly cases: readonly Mention[] }[];
};
const shared = async (variables: Readonly<Record<string, unknown>> = {}): Promise<Shared> => {
  return nodesOf<{ sharedAcrossCases: Shared }>(await ask(query, variables)).sharedAcrossCases;
};
const nodesOf = <T>({ data, errors }: Answer): T => {
  if (!data) throw new Error(errors[0]?.message);
  return data as T;
};
const casesOf = ({ cases }: { readonly cases: readonly Mention[] }) => cases.map(mention => mention.case.id);

test('what two cases share is what the claims of each, read one by one, have in common', async () => {
  const ids = nodesOf<{ cases: { id: string }[] }>(await ask('{ cases { id } }')).cases.map(({ id }) => id);
  const mentions = new Map<string, Set<string>>();
  for (const id of ids) {
    const answer = await ask(
      `query ($id: ID!) { claims(filter: { case: $id }, first: 500) { nodes { about { id kind } source { id } } } }`,
      { id },
    );
    const { nodes } = nodesOf<{
      claims: { nodes: { about: { id: string; kind: string }[]; source: { id: string } }[] };
    }>(answer).claims;
    for (const { about, source } of nodes) {
      const told = about.filter(({ kind }) => !['Case', 'Jurisdiction', 'ControlRule', 'TradeFlow'].includes(kind));
      for (const found of [...told, source]) mentions.set(found.id, (mentions.get(found.id) ?? new Set()).add(id));
    }
  }
  const expected = [...mentions].filter(([, cases]) => cases.size > 1).map(([id, cases]) => [id, [...cases].sort()]);
  const all = await shared({ first: 500 });
  const found = [
    ...all.entities.map(item => [item.entity.id, casesOf(item)]),
    ...all.sources.map(item => [item.source.id, casesOf(item)]),
  ];
  expect(expected.length).toBeGreaterThan(10);
  expect(found.sort()).toEqual(expected.sort());
  expect(all.truncated).toBe(false);
  const counts = all.entities.map(({ cases }) => cases.length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

test('a firm is what the claims of each case make of it', async () => {
  const { entities } = await shared({ kinds: ['Firm'] });
  const dayone = entities.find(({ entity }) => entity.id === 'firm-dayone');
  expect(dayone?.cases.map(({ case: { id }, roles }) => [id, roles[0]])).toEqual([
    ['bytedance-johor', 'lessor'],
    ['corporate', 'owned'],
  ]);
  expect(new Set(entities.map(({ entity }) => entity.kind))).toEqual(new Set(['Firm']));
});

test('one case shares with any other; several share among themselves', async () => {
  const one = await shared({ cases: ['inf-indosat'] });
  expect(one.entities.length).toBeGreaterThan(0);
  for (const item of one.entities) expect(casesOf(item)).toContain('inf-indosat');
  const two = await shared({ cases: ['inf-indosat', 'corporate'] });
  expect(two.entities.length).toBeGreaterThan(0);
  for (const item of two.entities) expect(casesOf(item)).toEqual(['corporate', 'inf-indosat']);
});

test('knows only what was published, cuts with a word, and names a case that there is not', async () => {
  expect((await shared({ knownBy: '2015' })).entities).toEqual([]);
  const cut = await shared({ first: 1 });
  expect([cut.entities.length, cut.truncated]).toEqual([1, true]);
  const { errors } = await ask(query, { cases: ['no-such-case'] });
  expect(errors[0]?.message).toContain('no-such-case');
});
