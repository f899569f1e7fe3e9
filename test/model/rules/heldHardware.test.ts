import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { spanOf } from '../../../domain/dates.ts';
import { heldHardware } from '../../../server/model/rules/heldHardware.ts';
import { ruleVerdicts } from '../../../server/model/rules/ruleVerdicts.ts';
import { viewAt } from '../../../server/model/snapshot.ts';
import { snapshotInParts } from '../../../server/model/snapshotInParts.ts';
import { draw, recordOf, today } from '../../support/graph.ts';
import { book } from './ruleBook.ts';

const restricted = new Set(['CN', 'HK', 'MO']);

/** Pieces as `model at country: things; holder by KINDS, parents`. */
const held = (text: string, starts: readonly string[], holders: readonly string[], on = today) => {
  const drawing = draw(text);
  const lists = drawing.relations.map(relation =>
    relation.kind === 'LISTS' ? { ...relation, properties: { ...relation.properties, list: 'Entity List' } } : relation,
  );
  const snapshot = viewAt(recordOf({ ...drawing, relations: lists }), { asOf: spanOf(on) });
  return heldHardware(snapshot, starts, holders, restricted, book);
};

describe('hardware', () => {
  test('counts once for each model and country, without a model where none is recorded', () => {
    const pieces = held(
      'fleet1@MY EQUIPPED_WITH hw-b200; fleet1 EQUIPPED_WITH hw-gb200-gpu; fleet2@MY EQUIPPED_WITH hw-b200; fleet3@SG',
      ['fleet1', 'fleet2', 'fleet3'],
      [],
    );
    expect(pieces.map(piece => [piece.model?.id, piece.country, piece.things])).toEqual([
      ['hw-b200', 'MY', ['fleet1', 'fleet2']],
      ['hw-gb200-gpu', 'MY', ['fleet1']],
      [undefined, 'SG', ['fleet3']],
    ]);
  });
  test('stands where its site stands, and in both countries where two sites house it', () => {
    const [one] = held('site1@ID HOSTS fleet1', ['fleet1'], []);
    const several = held('site1@ID HOSTS fleet1; site2@MY HOSTS fleet1', ['fleet1'], []);
    expect([one?.country, several.map(({ country }) => country)]).toEqual(['ID', ['ID', 'MY']]);
  });
  test('of a site or a lease is that of the fleets in it', () => {
    const text = 'site1@ID HOSTS fleet1; fleet1 EQUIPPED_WITH hw-h100; lease1 COVERS site1; alpha@SG TAKES lease1';
    for (const start of ['fleet1', 'site1', 'lease1']) {
      const [piece, ...more] = held(text, [start], ['alpha']);
      expect([piece?.things, piece?.model?.id, piece?.holders.map(({ id }) => id), more]).toEqual([
        ['fleet1'],
        'hw-h100',
        ['alpha'],
        [],
      ]);
    }
  });
  test('that was equipped later has no model yet', () => {
    const [piece] = held('fleet1 EQUIPPED_WITH hw-h100 from 2026', ['fleet1'], []);
    expect(piece?.model).toBeUndefined();
  });
});

describe('a holder', () => {
  test('comes with its seat and its ultimate parents', () => {
    const [piece] = held('alpha@SG TAKES lease1; lease1 COVERS fleet1; beta@CN OWNS 60% alpha', ['fleet1'], ['alpha']);
    expect(piece?.holders).toMatchObject([
      {
        id: 'alpha',
        seat: 'SG',
        by: ['TAKES'],
        onTheSpot: false,
        parents: [{ id: 'beta', seat: 'CN', certainty: 'certain' }],
      },
    ]);
  });
  test('with an owner of unknown share may have it as parent', () => {
    const [piece] = held('alpha@SG USES fleet1; beta@CN OWNS alpha', ['fleet1'], ['alpha']);
    expect(piece?.holders[0]?.parents).toMatchObject([{ id: 'beta', certainty: 'possible' }]);
  });
  test('that owns the site alone owns no hardware', () => {
    const [piece] = held('alpha OWNS site1; alpha OPERATES site1; site1 HOSTS fleet1', ['fleet1'], ['alpha']);
    expect(piece?.holders[0]?.by).toEqual(['OPERATES']);
    const [owned] = held('alpha OWNS fleet1', ['fleet1'], ['alpha']);
    expect(owned?.holders[0]?.by).toEqual(['OWNS']);
  });
  test.each([
    ['beta OWNS 33% alpha', 33, 100],
    ['beta OWNS 33% alpha; delta OWNS 60% alpha; person1 OWNS 100% delta', 33, 40],
    ['person1 OWNS 100% alpha', 0, 0],
    ['beta OWNS 33% alpha; gamma OWNS 17-20% alpha; body1 LISTS gamma', 50, 100],
    ['beta OWNS 50% delta; delta OWNS 100% alpha', 100, 100],
    ['beta OWNS 49% delta; delta OWNS 100% alpha', 0, 100],
    ['beta OWNS 49% delta; person1 OWNS 51% delta; delta OWNS 100% alpha', 0, 0],
    ['beta OWNS alpha', 0, 100],
    ['body1 LISTS alpha', 0, 100],
  ])('is owned by listed parties: %s', (text, min, max) => {
    const [piece] = held(`alpha TAKES lease1; lease1 COVERS fleet1; body1 LISTS beta; ${text}`, ['fleet1'], ['alpha']);
    expect(piece?.holders[0]?.listedShare).toEqual({ min, max });
  });
  test('is not held to a listing that came later', () => {
    const [piece] = held(
      'alpha USES fleet1; beta OWNS 60% alpha; body1 LISTS beta from 2025-03',
      ['fleet1'],
      ['alpha'],
    );
    expect(piece?.holders[0]?.listedShare).toEqual({ min: 0, max: 100 });
  });
});

describe('what a record of invented firms asks for', () => {
  const sales = (text: string, holders: readonly string[], on: string) => {
    const [piece] = held(text, ['fleet1'], holders, on);
    const found = piece ? runSync(ruleVerdicts)([piece], spanOf(on), book) : [];
    return Object.fromEntries(found.map(({ rule: { id }, sale }) => [id, sale]));
  };
  test.each(['hw-l40', 'hw-rtx4090'])(
    '%s in Malaysia, owned from China: a notice by the seat, told once and again',
    id => {
      const found = sales(`fleet1@MY EQUIPPED_WITH ${id}; alpha@CN OWNS fleet1`, ['alpha'], '2026-11-20');
      expect([found['rule-us-2023'], found['rule-us-2026-05-31']]).toEqual(['yes', 'yes']);
      const parent = sales(
        `fleet1@MY EQUIPPED_WITH ${id}; alpha@SG OWNS fleet1; beta@CN OWNS 60% alpha`,
        ['alpha'],
        '2026-11-20',
      );
      expect(parent['rule-us-2023']).toBe('yes');
    },
  );
  test.each([
    ['the Emirates', 'AE', 'yes'],
    ['Nicaragua', 'NI', 'yes'],
    ['Taiwan', 'TW', 'no'],
    ['Cambodia, which left D:5 and stayed in D:1', 'KH', 'yes'],
  ])('H100 in %s, owned from the United States', (_what, country, sale) => {
    const text = `fleet1@${country} EQUIPPED_WITH hw-h100-sxm; alpha@US OWNS fleet1`;
    expect(sales(`${text}; person1@US OWNS 100% alpha`, ['alpha'], '2026-11-20')['rule-us-2023']).toBe(sale);
    // Whose parent nobody reports may have one in a place that the rule names.
    const silent = sale === 'no' ? 'none-reported' : sale;
    expect(sales(text, ['alpha'], '2026-11-20')['rule-us-2023']).toBe(silent);
  });
  test('a firm of whose owners nobody reports a listed one, and a person', () => {
    const text = 'fleet1@MY EQUIPPED_WITH hw-h100; alpha@SG OWNS fleet1; body1 LISTS beta; beta OWNS 34% alpha';
    expect(sales(text, ['alpha'], '2025-10-15')['rule-us-affiliates']).toBe('none-reported');
    expect(sales(`${text}; gamma OWNS 66% alpha; person1 OWNS 100% gamma`, ['alpha'], '2025-10-15')).toMatchObject({
      'rule-us-affiliates': 'no',
    });
    const used = sales('fleet1@MY EQUIPPED_WITH hw-h100; person1 USES fleet1', ['person1'], '2025-10-15');
    expect(Object.keys(used)).not.toContain('rule-us-affiliates');
    expect(Object.keys(used)).toContain('rule-us-2023');
  });
});

test('a span of days is evaluated in the parts within which no fact changes, and those on which it is not held are left out', () => {
  const drawing = draw(
    'fleet1@MY EQUIPPED_WITH hw-h100-sxm; alpha@SG OWNS fleet1; beta@CN OWNS 60% alpha from 2025-05-11; gamma@CN USES fleet1 from 2025-05-21',
  );
  const record = recordOf(drawing);
  const asOf = spanOf('2025-05');
  const whole = viewAt(record, { asOf });
  const heldIn = (known: typeof whole) => heldHardware(known, ['fleet1'], ['alpha', 'gamma'], restricted, book);
  const parts = runSync(snapshotInParts)(whole, record, { asOf }, []);
  const inParts = parts.map(({ part, known }) => ({ part, holdings: heldIn(known) }));
  const found = runSync(ruleVerdicts)(heldIn(whole), asOf, book, inParts).filter(
    ({ rule }) => rule.id === 'rule-us-2023',
  );
  const by = (holder: string) => found.find(verdict => verdict.holder?.id === holder);
  expect([by('alpha')?.sale, by('gamma')?.sale]).toEqual(['undetermined', 'yes']);
  expect(by('alpha')?.reasons.map(({ text }) => text)).toContain(
    'A sale would have needed something: none reported until 10 May 2025, yes from 11 May 2025.',
  );
});
