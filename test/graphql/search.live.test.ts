import { expect, test } from 'vitest';
import { reportedCases } from './reportedCases.ts';

const { ask } = reportedCases();
const question = `query ($text: String!, $exact: Boolean, $kinds: [EntityKind!], $first: Int) {
  search(text: $text, exact: $exact, kinds: $kinds, first: $first) {
    hits { entity { id kind name } score matched { field text how } }
    gaps { gap { id what sources { id } } matched { field how } }
    truncated
  }
}`;

test('a hit says which text answers, in which field, and why', async () => {
  const { data } = await ask(question, { text: 'langchao', first: 1 });
  expect(data?.search).toMatchObject({
    hits: [
      {
        entity: { id: 'firm-inspur', kind: 'Firm', name: 'Inspur Group' },
        matched: { field: 'aliases', text: '浪潮', how: 'PINYIN' },
      },
    ],
  });
});

test('exact leaves likeness out', async () => {
  expect((await ask(question, { text: 'bytedence', exact: true })).data?.search).toEqual({
    ...{ hits: [], gaps: [], truncated: false },
  });
});

test('gaps come with their sources, and only without kinds', async () => {
  const text = 'Who owns the offshore parent of the Malaysian entity';
  const { data } = await ask(question, { text });
  const search = data?.search as { readonly gaps: readonly unknown[] };
  expect(search.gaps[0]).toMatchObject({
    gap: { id: 'gap-03', sources: [{ id: 's-wsj-excerpt-bw' }] },
    matched: { field: 'what', how: 'EXACT' },
  });
  expect((await ask(question, { text, kinds: ['Firm'] })).data?.search).toMatchObject({ gaps: [] });
});

const claimQuestion = `query ($text: String!, $exact: Boolean, $kinds: [EntityKind!], $first: Int) {
  search(text: $text, exact: $exact, kinds: $kinds, first: $first) {
    claims { claim { id statement note case { id name } status source { id } } score matched { field text how } }
    claimsTruncated
  }
}`;
type ClaimHits = {
  readonly claims: readonly {
    readonly claim: { readonly id: string; readonly statement: string; readonly note: string | null };
    readonly matched: { readonly field: string; readonly how: string };
  }[];
  readonly claimsTruncated: boolean;
};
const claimsFor = async (variables: Readonly<Record<string, unknown>>): Promise<ClaimHits> =>
  (await ask(claimQuestion, variables)).data?.search as ClaimHits;

type Recorded = { readonly id: string; readonly statement: string; readonly note: string | null };
const recorded = async (): Promise<readonly Recorded[]> => {
  const { data } = await ask('{ claims(first: 500) { nodes { id statement note } } }');
  return (data?.claims as { readonly nodes: readonly Recorded[] } | undefined)?.nodes ?? [];
};

test('every claim of the record is found by its own words, and mostly first', async () => {
  const all = await recorded();
  expect(all.length).toBeGreaterThan(100);
  let [asked, first] = [0, 0];
  for (const { id, statement } of all.filter((_, i) => i % 10 === 0)) {
    const text = statement.split(/\s+/).slice(-12).join(' ');
    if (text.length > 200) continue;
    const { claims } = await claimsFor({ text, first: 50 });
    asked += 1;
    first += Number(claims[0]?.claim.id === id);
    expect(claims.map(({ claim }) => claim.id)).toContain(id);
  }
  expect(asked).toBeGreaterThan(20);
  expect(first / asked).toBeGreaterThan(0.9);
});

test('claims are found by words of their note, with typing errors, and exactly', async () => {
  const noted = (await recorded()).find(({ note }) => note !== null && note.split(' ').length > 6 && note.length < 190);
  const { claims } = await claimsFor({ text: noted?.note ?? '' });
  expect(claims[0]).toMatchObject({ claim: { id: noted?.id }, matched: { field: 'note' } });
  const misspelt = await claimsFor({ text: 'smugling suitcases of drives Malaysai' });
  expect(misspelt.claims[0]?.claim.statement).toMatch(/suitcase|drive/i);
  // One that has two of the words as they are may stand before those that have more of them misspelt.
  expect(misspelt.claims.slice(0, 3).map(({ matched }) => matched.how)).toContain('CLOSE');
  expect(await claimsFor({ text: 'smugling suitcases', exact: true })).toEqual({ claims: [], claimsTruncated: false });
});

test('claims say when there are more, stay out where kinds are asked for, and no text is too much', async () => {
  const many = await claimsFor({ text: 'Nvidia', first: 3 });
  expect([many.claims.length, many.claimsTruncated]).toEqual([3, true]);
  expect(await claimsFor({ text: 'Nvidia', kinds: ['Firm'] })).toEqual({ claims: [], claimsTruncated: false });
  for (const text of ['', '"', 'AND OR NOT', 'a:b~9^', '\ufdfa'.repeat(200), '\u0000', '字节', 'x'.repeat(200)])
    for (const exact of [false, true]) expect(Array.isArray((await claimsFor({ text, exact })).claims)).toBe(true);
});

test('what is cut says so', async () => {
  expect((await ask(question, { text: 'malaysia', first: 2 })).data?.search).toMatchObject({ truncated: true });
});

test.each([
  [{ text: 'x'.repeat(201) }, 'text'],
  [{ text: 'x', first: 0 }, 'first'],
])('a question that cannot be asked names the argument', async (variables, argument) => {
  expect((await ask(question, variables)).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});
