import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../server/model/dates.ts';
import { recall } from '../../../server/model/recall.ts';
import { heldHardware } from '../../../server/model/rules/heldHardware.ts';
import { draw, recordOf, today } from '../../support/graph.ts';
import { book } from './ruleBook.ts';

const restricted = new Set(['CN', 'HK', 'MO']);

/** Pieces as `model at country: things; holder by KINDS, parents`. */
const held = (text: string, starts: readonly string[], holders: readonly string[], on = today) => {
  const drawing = draw(text);
  const lists = drawing.relations.map(relation =>
    relation.kind === 'LISTS' ? { ...relation, properties: { ...relation.properties, list: 'Entity List' } } : relation,
  );
  const knowledge = recall(recordOf({ ...drawing, relations: lists }), { asOf: spanOf(on) });
  return heldHardware(knowledge, starts, holders, restricted, book);
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
  test('stands where its site stands, unless sites disagree', () => {
    const [one] = held('site1@ID HOSTS fleet1', ['fleet1'], []);
    const [several] = held('site1@ID HOSTS fleet1; site2@MY HOSTS fleet1', ['fleet1'], []);
    expect([one?.country, several?.country]).toEqual(['ID', undefined]);
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
    ['beta OWNS 33% alpha', 33, 33],
    ['beta OWNS 33% alpha; gamma OWNS 17-20% alpha; body1 LISTS gamma', 50, 53],
    ['beta OWNS 50% delta; delta OWNS 100% alpha', 100, 100],
    ['beta OWNS 49% delta; delta OWNS 100% alpha', 0, 0],
    ['beta OWNS alpha', 0, 100],
    ['body1 LISTS alpha', 0, 0],
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
    expect(piece?.holders[0]?.listedShare).toEqual({ min: 0, max: 0 });
  });
});
