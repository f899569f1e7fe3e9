import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { accessFindings as finding } from '../../../server/model/access/report.ts';
import type { KnownRelation, Snapshot } from '../../../server/model/snapshot.ts';
import { knownAt } from '../../support/judged.ts';

const accessFindings = runSync(finding);
type Asked = { readonly starts?: readonly string[]; readonly first?: number; readonly budget?: number };
const findIn = (snapshot: Snapshot, { starts = ['fleet1'], first = 50, budget = 1_000 }: Asked = {}) =>
  accessFindings(snapshot, starts, new Set(['CN']), { first, budget });
const find = (text: string, asked?: Asked) => findIn(knownAt(text, '2025-06-15'), asked);

const both = 'from 2023 to 2027';
const may = 'from 2023 to 2025-06';

describe('holders', () => {
  const holders = (text: string) =>
    find(text).holders.map(({ entity, by, certainty, uses, through }) => [
      entity,
      by.join(),
      certainty,
      uses,
      through.length,
    ]);

  test.each<[string, string, unknown[]]>([
    ['a user', `a USES fleet1 ${both}`, [['a', 'USES', 'certain', 'certain', 1]]],
    ['a lessee', `lease1 COVERS fleet1 ${both}; a TAKES lease1 ${both}`, [['a', 'TAKES', 'certain', 'certain', 1]]],
    ['an owner, who uses nothing', `a OWNS fleet1 ${both}`, [['a', 'OWNS', 'certain', undefined, 1]]],
    [
      'an operator of the site, who uses nothing',
      `site1 HOSTS fleet1 ${both}; a OPERATES site1 ${both}`,
      [['a', 'OPERATES', 'certain', undefined, 1]],
    ],
    [
      'one who surely owns and possibly uses',
      `a OWNS fleet1 ${both}; a USES fleet1 ${may}`,
      [['a', 'OWNS,USES', 'certain', 'possible', 2]],
    ],
    [
      'one who possibly owns and surely uses',
      `a OWNS fleet1 ${may}; a USES fleet1 ${both}`,
      [['a', 'OWNS,USES', 'certain', 'certain', 2]],
    ],
    [
      'as sure as the way',
      `lease1 COVERS fleet1 ${may}; a TAKES lease1 ${both}`,
      [['a', 'TAKES', 'possible', 'possible', 1]],
    ],
    [
      'in the order of their ids',
      `b USES fleet1 ${both}; a USES fleet1 ${both}`,
      [
        ['a', 'USES', 'certain', 'certain', 1],
        ['b', 'USES', 'certain', 'certain', 1],
      ],
    ],
    [
      'none who owns a holder, or who receives a shipment',
      `b OWNS fleet1 ${both}; a OWNS 60% b ${both}; shipment1 CARRIES fleet1; c RECEIVES shipment1`,
      [['b', 'OWNS', 'certain', undefined, 1]],
    ],
  ])('%s', (_name, text, expected) => {
    expect(holders(text)).toEqual(expected);
  });
});

describe('where the trail ends open', () => {
  const ends = (text: string, starts?: string[]) =>
    find(text, starts ? { starts } : {}).openEnds.map(({ entity, steps }) => `${entity} ${steps.length}`);

  test.each<[string, string, string[]]>([
    ['hardware that nobody is reported to own', `a@CN USES fleet1 ${both}`, ['fleet1 0']],
    ['firms that nobody is reported to own or control', `a OWNS fleet1 ${both}; b OWNS 10% a ${both}`, ['b 2']],
    ['not firms that somebody controls', `a OWNS fleet1 ${both}; person1@SG CONTROLS a ${both}`, []],
    ['nor persons', `person1@SG OWNS fleet1 ${both}`, []],
    ['a lease that nobody takes', `person1@SG OWNS fleet1 ${both}; lease1 COVERS fleet1 ${both}`, ['lease1 1']],
    ['a site without owner and operator', `person1@SG OWNS fleet1 ${both}; site1 HOSTS fleet1 ${both}`, ['site1 1']],
    [
      'not one that somebody operates',
      `person1@SG OWNS fleet1 ${both}; site1 HOSTS fleet1 ${both}; person1 OPERATES site1 ${both}`,
      [],
    ],
    [
      'nor one that somebody owns',
      `person1@SG OWNS fleet1 ${both}; site1 HOSTS fleet1 ${both}; person1 OWNS site1 ${both}`,
      [],
    ],
    [
      'a shipment without receiver',
      `person1@SG OWNS fleet1 ${both}; shipment1 CARRIES fleet1 ${both}`,
      ['shipment1 1'],
    ],
    [
      'not one with a receiver',
      `person1@SG OWNS fleet1 ${both}; shipment1 CARRIES fleet1 ${both}; person1 RECEIVES shipment1 ${both}`,
      [],
    ],
  ])('%s', (_name, text, expected) => {
    expect(ends(text)).toEqual(expected);
  });
});

describe('a chain', () => {
  const changed = (text: string, kind: KnownRelation['kind'], more: Partial<KnownRelation>): Snapshot => {
    const snapshot = knownAt(text, '2025-06-15');
    const relations = snapshot.relations.map(relation =>
      relation.kind === kind ? { ...relation, ...more } : relation,
    );
    return { ...snapshot, relations };
  };
  const owned = (...statuses: string[]) =>
    `m USES fleet1 ${both} ${statuses[0]}; n OWNS m ${both} ${statuses[1]}; a@CN OWNS n ${both} ${statuses[2]}`;

  test('is as weak in status as its weakest step, wherever that stands', () => {
    const statusOf = (text: string) => find(text).chains[0]?.status;
    expect(statusOf(owned('alleged', 'convicted', 'convicted'))).toBe('alleged');
    expect(statusOf(owned('convicted', 'alleged', 'convicted'))).toBe('alleged');
    expect(statusOf(owned('convicted', 'convicted', 'alleged'))).toBe('alleged');
  });

  test('is disputed where one step is', () => {
    const text = `m USES fleet1 ${both}; a@CN OWNS m ${both}`;
    expect(find(text).chains[0]?.disputed).toBe(false);
    expect(findIn(changed(text, 'OWNS', { disputed: true })).chains[0]?.disputed).toBe(true);
  });

  test('counts a bulk source without claims once, beside independent sources', () => {
    const text = `m USES fleet1 ${both}; a@CN OWNS m ${both}`;
    expect(find(text).chains[0]?.independentSources).toBe(2);
    const bulk = { claims: [], evidence: [], sources: ['register'] };
    expect(findIn(changed(text, 'OWNS', bulk)).chains[0]?.independentSources).toBe(2);
    const owning = changed(text, 'OWNS', bulk);
    const all = { ...owning, relations: owning.relations.map(relation => ({ ...relation, ...bulk })) };
    expect(findIn(all).chains[0]?.independentSources).toBe(1);
  });

  test('has as holder the last who holds hardware or a lease', () => {
    const holderOf = (text: string) => find(text).chains[0]?.holder;
    expect(holderOf(`m USES fleet1 ${both}; a@CN OWNS m ${both}`)).toBe('m');
    const sublet = `lease1 COVERS fleet1 ${both}; m TAKES lease1 ${both}; m GRANTS lease2 ${both}; lease2 COVERS fleet1 ${both}; n TAKES lease2 ${both}; a@CN OWNS n ${both}`;
    expect(holderOf(sublet)).toBe('n');
  });

  test('has each means once', () => {
    expect(find(owned('reported', 'reported', 'reported')).chains[0]?.means).toEqual(['USES', 'OWNS']);
  });
});

describe('what is listed, counted and common', () => {
  const users = (count: number) => Array.from({ length: count }, (_, i) => `u${i}@CN USES fleet1 ${both}`).join('; ');
  const leased = `lease1 COVERS fleet1 ${both}; a@CN TAKES lease1 ${both}; b@CN TAKES lease1 ${both}`;

  test('nothing is left out where all are listed', () => {
    expect(find(users(3), { first: 3 })).toMatchObject({ chainCount: 3, countedAll: true, truncated: false });
    expect(find(users(3), { first: 2 })).toMatchObject({ chainCount: 3, countedAll: true, truncated: true });
    const cut = find(users(9), { first: 9, budget: 3 });
    expect([cut.countedAll, cut.truncated, cut.chains.length, cut.parties.length]).toEqual([false, true, 9, 9]);
  });

  test('parties are told in the order of their ids, whatever is listed', () => {
    expect(find(`b@CN USES fleet1 ${both}; a@CN USES fleet1 ${both}`, { first: 1 }).parties).toEqual(['a', 'b']);
  });

  test.each([50, 1])('what all chains run over is the same where %d are listed', first => {
    const common = (text: string) => find(text, { first }).commonRelations.map(({ kind }) => kind);
    expect(common(leased)).toEqual(['COVERS']);
    expect(common(users(2))).toEqual([]);
    expect(common(`m USES fleet1 ${both}; a@CN OWNS m ${both}; b@CN OWNS m ${both}`)).toEqual(['USES']);
    expect(common(`m USES fleet1 ${both}; a@SG OWNS m ${both}`)).toEqual([]);
    const around = `m USES fleet1 ${both}; n OWNS fleet1 ${both}; o OWNS m ${both}; o OWNS n ${both}; a@CN OWNS o ${both}`;
    expect(common(around)).toEqual(['OWNS']);
  });
});
