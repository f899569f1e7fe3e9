import { describe, expect, test } from 'vitest';
import { reportedCases } from './reportedCases.ts';

const { ask, data } = reportedCases();

describe('node', () => {
  test.each([
    ['firm-nvidia', 'Firm'],
    ['my-suitcases', 'Case'],
    ['cl-my-suitcases-05', 'Claim'],
    ['s-seed', 'Source'],
    ['rule-us-2023', 'ControlRule'],
  ])('%s is a %s', async (id, type) => {
    expect(await data('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      node: { __typename: type, id },
    });
  });
  test('is null where there is none', async () => {
    expect(await data('{ node(id: "nobody") { id } entity(id: "nobody") { id } case(id: "nobody") { id } }')).toEqual({
      node: null,
      entity: null,
      case: null,
    });
  });
});

describe('entity', () => {
  const seat =
    'query ($knownBy: PartialDate) { entity(id: "firm-cn-unnamed-ai", knownBy: $knownBy) { ... on Firm { headquarters named } } }';
  test('has what its row declares, whatever day of knowledge is given', async () => {
    expect(await data(seat, { knownBy: '2025-06-30' })).toEqual({ entity: { headquarters: 'CN', named: false } });
    expect(await data(seat, { knownBy: '2025-01-01' })).toEqual({ entity: { headquarters: 'CN', named: false } });
  });
  test('shows the claims behind each property', async () => {
    const { entity } = await data(
      '{ entity(id: "fleet-my-300") { propertyEvidence { name value claims { id status bound source { id } } } } }',
    );
    expect(entity).toMatchObject({
      propertyEvidence: expect.arrayContaining([
        {
          name: 'gpus',
          value: '2400',
          claims: [{ id: 'cl-my-suitcases-28', status: 'REPORTED', bound: 'AT_MOST', source: { id: 's-toms-miti' } }],
        },
      ]),
    });
  });
});

describe('lists', () => {
  test('page through all entities without gaps or repeats', async () => {
    const query =
      'query ($after: String) { entities(first: 100, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }';
    type Page = { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    const ids: string[] = [];
    let page: Page = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: true, endCursor: '' } };
    while (page.pageInfo.hasNextPage) {
      const after = page.pageInfo.endCursor;
      page = (await data(query, after === '' ? {} : { after })).entities as unknown as Page;
      ids.push(...page.nodes.map(({ id }) => id));
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(page.totalCount);
    expect(ids.length).toBeGreaterThan(100);
  });
  test('filter claims by case, status and subject', async () => {
    const { claims } = await data(
      '{ claims(filter: { case: "my-suitcases", status: [OFFICIAL_STATEMENT], about: "body-my-miti" }) { nodes { id status case { id } } } }',
    );
    const { nodes } = claims as unknown as { nodes: { id: string; status: string; case: { id: string } }[] };
    expect(nodes.map(({ id }) => id)).toContain('cl-my-suitcases-31');
    for (const {
      status,
      case: { id },
    } of nodes)
      expect([status, id]).toEqual(['OFFICIAL_STATEMENT', 'my-suitcases']);
  });
  test('a cursor that is not ours is refused', async () => {
    const { errors } = await ask('{ sources(after: "nonsense") { totalCount } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

describe('claims', () => {
  test('show what they answer and what cannot hold beside them, from either side', async () => {
    const both = await data(`{
      a: node(id: "cl-my-suitcases-34") { ... on Claim { conflictsWith { id } } }
      b: node(id: "cl-my-suitcases-35") { ... on Claim { conflictsWith { id } } }
    }`);
    expect(both).toEqual({
      a: { conflictsWith: [{ id: 'cl-my-suitcases-35' }] },
      b: { conflictsWith: [{ id: 'cl-my-suitcases-34' }] },
    });
  });
});

describe('neighbours and subgraph', () => {
  test('neighbours tell their counts by kind before they are expanded', async () => {
    const { neighbours } = await data(
      '{ neighbours(id: "fleet-my-300", relationKinds: [COVERS], first: 1) { counts { kind incoming outgoing } edges { node { id } relation { kind text status claims { id } } } pageInfo { hasNextPage } } }',
    );
    expect(neighbours).toMatchObject({
      counts: expect.arrayContaining([
        { kind: 'USES', incoming: 4, outgoing: 0 },
        { kind: 'HOSTS', incoming: 1, outgoing: 0 },
      ]),
      edges: [{ node: { id: 'lease-my-300' }, relation: { kind: 'COVERS', status: 'REPORTED' } }],
      pageInfo: { hasNextPage: false },
    });
  });
  test('a subgraph that is cut says so', async () => {
    const { whole, cut } = (await data(`{
      whole: subgraph(ids: ["my-suitcases"], depth: 2) { truncated omitted entities { id } relations { from { id } to { id } } }
      cut: subgraph(ids: ["my-suitcases"], depth: 2, limit: 5) { truncated omitted entities { id } }
    }`)) as Record<
      string,
      {
        truncated: boolean;
        omitted: number;
        entities: { id: string }[];
        relations?: { from: { id: string }; to: { id: string } }[];
      }
    >;
    expect(whole).toMatchObject({ truncated: false, omitted: 0 });
    expect(cut).toMatchObject({ truncated: true });
    expect(cut?.omitted).toBeGreaterThan(0);
    expect(cut?.entities).toHaveLength(5);
    const drawn = new Set(whole?.entities.map(({ id }) => id));
    for (const { from, to } of whole?.relations ?? []) expect(drawn.has(from.id) && drawn.has(to.id)).toBe(true);
  });
  test('relations that one answer does not hold are counted, of the kinds asked for', async () => {
    const { whole, cut, covers } = (await data(`{
      whole: subgraph(ids: ["my-suitcases"], depth: 2) { ...counted }
      cut: subgraph(ids: ["my-suitcases"], depth: 2, relationLimit: 3) { ...counted }
      covers: subgraph(ids: ["fleet-my-300"], depth: 1, relationKinds: [COVERS]) { ...counted }
    } fragment counted on Subgraph { truncated omittedRelations kindCounts { kind count } relations { kind } }`)) as Record<
      'whole' | 'cut' | 'covers',
      {
        truncated: boolean;
        omittedRelations: number;
        kindCounts: { kind: string; count: number }[];
        relations: { kind: string }[];
      }
    >;
    const count = new Map<string, number>();
    for (const { kind } of whole.relations) count.set(kind, (count.get(kind) ?? 0) + 1);
    expect(new Map(whole.kindCounts.map(({ kind, count: number }) => [kind, number]))).toEqual(count);
    expect(whole).toMatchObject({ truncated: false, omittedRelations: 0 });
    expect(cut).toMatchObject({ truncated: true, omittedRelations: whole.relations.length - 3 });
    expect(cut.kindCounts).toEqual(whole.kindCounts);
    expect(covers).toMatchObject({ omittedRelations: 0 });
    expect(covers.relations.length).toBeGreaterThan(0);
  });
  test.each(['0', '20001'])('no relation limit of %s', async limit => {
    const { errors } = await ask(`{ subgraph(ids: ["my-suitcases"], relationLimit: ${limit}) { truncated } }`);
    expect(errors[0]?.message).toMatch(/relationLimit.*1 to 20000/);
  });
});

test('every case has a title, a day to open at where it has any date, and counts its sources once an original', async () => {
  const { cases } = await data(
    '{ cases { id title openingDate claimCount independentSources sources { id } hardware { id } } }',
  );
  const found = cases as unknown as {
    id: string;
    openingDate: string | null;
    claimCount: number;
    independentSources: number;
    sources: unknown[];
  }[];
  expect(found).toHaveLength(19);
  for (const { openingDate, claimCount, independentSources, sources } of found) {
    // Null: today, since most of the steps go on as far as is reported.
    if (openingDate !== null) expect(openingDate).toMatch(/^\d{4}/);
    expect(claimCount).toBeGreaterThan(0);
    expect(independentSources).toBeGreaterThan(0);
    expect(independentSources).toBeLessThanOrEqual(sources.length);
  }
  expect(found.find(({ id }) => id === 'my-suitcases')).toMatchObject({ openingDate: null, claimCount: 104 });
});
