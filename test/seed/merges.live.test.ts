import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { graphKinds, relationKindNames } from '../../domain/vocabulary/kinds.ts';
import { loadFiles } from '../../seed/loadFiles.ts';
import { chinese } from '../../server/formats/chinese.ts';
import { queries } from '../../server/store/queries.ts';
import { findByName } from '../../server/store/search.ts';
import { asker } from '../graphql/ask.ts';
import { testStore, wipe } from '../support/store.ts';
import { soundCase, soundSources } from './caseText.ts';
import { dump } from './dump.ts';

const store = testStore();
const ask = asker(() => store);
const load = (files: Readonly<Record<string, string>>) =>
  loadFiles(
    store,
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { onFile: () => undefined, replace: true },
  );
const refusal = async (files: Readonly<Record<string, string>>): Promise<string> =>
  load(files).then(
    () => 'not refused',
    error => String(error.message),
  );

/** The same firm B once more under another id, by a case that knows it by another name. */
const twin = `case: { id: quay, title: Quay, status: reported, summary: Another view., jurisdictions: [MY] }
entities:
  - { id: firm-b2, kind: Firm, name: Bee Sdn Bhd, aliases: [Bee], incorporatedIn: MY, identifiers: ['reg 7'] }
  - { id: firm-c, kind: Firm, name: C }
  - { id: lease-c, kind: Lease, name: Other lease }
claims:
  - { id: cl-q1, status: registered, statement: A owns 45 per cent of Bee., source: s-paper, relation: { kind: OWNS, from: firm-a, to: firm-b2, shareMin: 45, start: '2021' } }
  - { id: cl-q2, status: reported, statement: Bee takes a lease., source: s-paper, relation: { kind: TAKES, from: firm-b2, to: lease-c } }
  - { id: cl-q3, status: reported, statement: Bee sits in Malaysia., source: s-paper, property: { of: firm-b2, name: headquarters, value: MY } }
  - { id: cl-q4, status: reported, statement: Bee pays B., source: s-paper, relation: { kind: PAYS, from: firm-b2, to: firm-b } }
  - { id: cl-q5, status: denied, statement: Bee says it takes no lease., source: s-paper, about: [firm-b2, firm-c], answers: cl-q2 }
`;
const gaps = 'gaps:\n  - { id: gap-1, about: [firm-b2, firm-b], what: Who runs Bee }\n';
const merges = (...lines: string[]) =>
  lines.length === 0 ? 'merges: []\n' : `merges:\n${lines.map(l => `  - { ${l} }\n`).join('')}`;
const same =
  "id: merge-1, keep: firm-b, merge: [firm-b2], decision: same, reason: One register entry., date: '2026-06-01', sources: [s-paper]";

const relations = async (id: string) =>
  (
    await store.read(queries.neighbours, { id, kinds: [...relationKindNames], outgoing: null, after: '', limit: 100 })
  ).map(({ kind, from, to }) => `${kind} ${from} ${to}`);

beforeEach(async () => {
  await wipe(store);
  await load({ 's.yaml': soundSources, 'harbour.yaml': soundCase, 'quay.yaml': twin, 'gaps.yaml': gaps });
});
afterAll(() => store.close());

test('a decision joins two entities, and taking it out restores both exactly', async () => {
  await load({ 'merges.yaml': merges() });
  const before = await dump(store);
  await load({ 'merges.yaml': merges(same) });
  expect(await relations('firm-b')).toEqual(['OWNS firm-a firm-b', 'TAKES firm-b lease-c']);
  expect(await relations('firm-b2')).toEqual([]);
  expect(await dump(store)).not.toEqual(before);
  await load({ 'merges.yaml': merges() });
  expect((await dump(store)).filter(line => !line.startsWith('load '))).toEqual(
    before.filter(line => !line.startsWith('load ')),
  );
});

test('the claims of both support one relation, and the disputes of both', async () => {
  await load({ 'merges.yaml': merges(same) });
  const { data } = await ask('{ relation(id: "OWNS~firm-a~firm-b~") { status disputed shareMin claims { id } } }');
  expect(data?.relation).toEqual({
    ...{ status: 'REGISTERED', disputed: true, shareMin: 45, claims: [{ id: 'cl-1' }, { id: 'cl-q1' }] },
  });
  const taken = await ask('{ relation(id: "TAKES~firm-b2~lease-c~") { id disputed } }');
  expect(taken.data?.relation).toEqual({ id: 'TAKES~firm-b~lease-c~', disputed: true });
});

test('the merged entity answers by either id, and is listed and found once', async () => {
  await load({ 'merges.yaml': merges(same) });
  const fields =
    '{ id name ... on Firm { aliases headquarters incorporatedIn identifiers } claims { totalCount } gaps { id } }';
  const { data } = await ask(`{ one: entity(id: "firm-b") ${fields} two: entity(id: "firm-b2") ${fields} }`);
  expect(data?.one).toEqual({
    id: 'firm-b',
    name: 'B',
    aliases: ['Bee Sdn Bhd', 'Bee'],
    headquarters: 'MY',
    incorporatedIn: 'MY',
    identifiers: ['reg 7'],
    claims: { totalCount: 7 },
    gaps: [{ id: 'gap-1' }],
  });
  expect(data?.two).toEqual(data?.one);
  const list = await ask(
    '{ entities(filter: { kinds: [Firm] }) { nodes { id } } inventory { entities { kind count } } }',
  );
  expect(list.data?.entities).toEqual({ nodes: [{ id: 'firm-a' }, { id: 'firm-b' }, { id: 'firm-c' }] });
  const found = await findByName(
    store,
    { text: 'bee sdn bhd', kinds: graphKinds, gaps: false, exact: false },
    chinese,
    {},
  );
  expect(found.entities.map(({ candidate }) => candidate.id)).toEqual(['firm-b']);
  const near = await ask(
    '{ neighbours(id: "firm-b2") { totalCount } subgraph(ids: ["firm-b2", "firm-b"]) { entities { id } } }',
  );
  expect(near.data).toMatchObject({
    neighbours: { totalCount: 2 },
    subgraph: { entities: [{ id: 'firm-b' }, { id: 'firm-a' }, { id: 'lease-c' }] },
  });
});

test('a claim shows whom it named, and who decided', async () => {
  await load({ 'merges.yaml': merges(same) });
  const { data } = await ask(
    '{ claims(filter: { about: "firm-b2", case: "quay" }) { nodes { id about { id } statedAbout { id name kept { id } } relation { id } } } mergeDecisions(about: "firm-b2") { id keep { id } merge { id name } decision reason date sources { id } } }',
  );
  const stated = [{ id: 'firm-b2', name: 'Bee Sdn Bhd', kept: { id: 'firm-b' } }];
  expect(data?.claims).toMatchObject({
    nodes: [
      {
        id: 'cl-q1',
        about: [{ id: 'firm-a' }, { id: 'firm-b' }],
        statedAbout: stated,
        relation: { id: 'OWNS~firm-a~firm-b~' },
      },
      { id: 'cl-q2', statedAbout: stated },
      { id: 'cl-q3', about: [{ id: 'firm-b' }], statedAbout: stated },
      // A firm that pays itself, once both are one, pays nobody.
      { id: 'cl-q4', about: [{ id: 'firm-b' }], statedAbout: stated, relation: null },
      { id: 'cl-q5', statedAbout: stated },
    ],
  });
  expect(data?.mergeDecisions).toEqual([
    {
      id: 'merge-1',
      keep: { id: 'firm-b' },
      merge: [{ id: 'firm-b2', name: 'Bee Sdn Bhd' }],
      decision: 'SAME',
      reason: 'One register entry.',
      date: '2026-06-01',
      sources: [{ id: 's-paper' }],
    },
  ]);
});

test('the order of loading makes no difference, and loading again changes nothing', async () => {
  await load({ 'merges.yaml': merges(same) });
  const joined = await dump(store);
  expect(await load({ 'merges.yaml': merges(same), 'quay.yaml': twin })).toEqual({ loaded: 0, unchanged: 2 });
  // The same content under a new hash.
  await load({ 'quay.yaml': `${twin}# once more\n` });
  const without = (lines: string[]) => lines.filter(line => !line.startsWith('load '));
  expect(without(await dump(store))).toEqual(without(joined));
  await wipe(store);
  await load({
    'merges.yaml': merges(same),
    'gaps.yaml': gaps,
    'quay.yaml': twin,
    'harbour.yaml': soundCase,
    's.yaml': soundSources,
  });
  expect(without(await dump(store))).toEqual(without(joined));
});

test('a case that changes what it says of a merged entity changes the kept one', async () => {
  await load({ 'merges.yaml': merges(same) });
  await load({ 'quay.yaml': twin.replace('name: Bee Sdn Bhd', 'name: Bee Berhad').replace('value: MY', 'value: SG') });
  const { data } = await ask('{ entity(id: "firm-b") { ... on Firm { aliases headquarters } } }');
  expect(data?.entity).toEqual({ aliases: ['Bee Berhad', 'Bee'], headquarters: 'SG' });
});

test('a decision, either way, takes its pair out of the candidates', async () => {
  const again = twin.replace('name: Bee Sdn Bhd', 'name: B Sdn Bhd').replace(/ {2}- \{ id: cl-q4.*\n/, '');
  await load({ 'quay.yaml': again });
  const question =
    '{ duplicateCandidates { candidates { entities { id } score reasons { text weight } } considered omitted } }';
  const { data } = await ask(question);
  expect(data?.duplicateCandidates).toMatchObject({
    candidates: [
      {
        entities: [{ id: 'firm-b' }, { id: 'firm-b2' }],
        reasons: [
          { text: 'same name but for the legal form: “B”, “B Sdn Bhd”', weight: 6 },
          { text: 'both: owned by A', weight: 1.5 },
        ],
      },
    ],
    considered: 7,
    omitted: 0,
  });
  for (const decision of ['same', 'different']) {
    await load({ 'merges.yaml': merges(same.replace('decision: same', `decision: ${decision}`)) });
    expect((await ask(question)).data?.duplicateCandidates).toMatchObject({ candidates: [] });
  }
  const wrong = await ask('{ duplicateCandidates(kinds: [Case]) { considered } }');
  expect(wrong.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'kinds' });
});

describe('refused, with the place and the remedy, and the store unchanged', () => {
  const third = 'id: merge-2, keep: firm-c, merge: [firm-b], decision: same, reason: x, date: 2026-06-01';
  test.each([
    [[same.replace('[firm-b2]', '[firm-zz]')], 'unknown entity: firm-zz'],
    [
      [same.replace('keep: firm-b,', 'keep: lease-c,')],
      'a Firm cannot be the same as a Lease: firm-b2; name entities of one kind',
    ],
    [[same.replace('[firm-b2]', '[s-paper]')], 'a Source cannot stand here: s-paper'],
    [[same, third], 'kept here but merged away: firm-b; keep firm-c here, too'],
    [[same.replace('[firm-b2]', '[firm-b]')], 'kept here but merged away: firm-b'],
    [[same, third.replace('[firm-b]', '[firm-b2]')], 'merged more than once: firm-b2'],
    [
      [same, third.replace('keep: firm-c, merge: [firm-b]', 'keep: firm-b2, merge: [firm-b]')],
      'kept here but merged away: firm-b2',
    ],
    [
      [same, third.replace('firm-c', 'firm-b2').replace('same', 'different')],
      'both the same and different, see merge-1: firm-b, firm-b2; keep one of the two decisions',
    ],
    [[same.replace('same', 'perhaps')], 'unknown word: perhaps; write one of same, different'],
  ])('%j', async (lines, message) => {
    const before = await dump(store);
    expect(await refusal({ 'merges.yaml': merges(...lines) })).toContain(message);
    expect(await dump(store)).toEqual(before);
  });
  test('a case that drops what a decision names', async () => {
    await load({ 'merges.yaml': merges(same) });
    const dropped = twin.replace(/ {2}- \{ id: firm-b2.*\n/, '').replaceAll('firm-b2', 'firm-c');
    expect(await refusal({ 'quay.yaml': dropped })).toContain('merge-1 of file/merges still refers to it: firm-b2');
  });
});
