import { expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { defaultRegime, type RegimeId, regimeAt } from '../../../server/model/ownership/regimes.ts';
import { firmsBelow } from '../../../server/model/reach/affiliates.ts';
import { linkOf, reachView as viewing } from '../../../server/model/reach/reachView.ts';
import { cellsOf, partyRows, totalOf, totalsBy } from '../../../server/model/reach/rows.ts';
import { knownAt } from '../../support/judged.ts';

const reachView = runSync(viewing);
const of = (text: string, parties: readonly string[], regime: RegimeId = defaultRegime) =>
  reachView(knownAt(text), { ids: new Set(parties), jurisdictions: new Set() }, regimeAt(regime));
const totals = (view: ReturnType<typeof of>) => runSync(totalOf)(view, view.wholes);

test('a firm is covered by the parties and by firms covered in the tiers above', () => {
  const view = of(
    'alpha OWNS 60% beta; beta OWNS 30% gamma; omega OWNS 25% gamma; gamma OWNS 50% delta; gamma OWNS 49% sigma',
    ['alpha', 'omega'],
  );
  expect([...view.coverage()]).toEqual([
    ['beta', { tier: 1, by: ['alpha'] }],
    ['gamma', { tier: 2, by: ['beta', 'omega'] }],
    ['delta', { tier: 3, by: ['gamma'] }],
  ]);
  expect([...firmsBelow(view.analysis, view.parties)]).toEqual([
    ['beta', 1],
    ['gamma', 1],
    ['delta', 2],
    ['sigma', 2],
  ]);
});

test('where a regime counts each party alone, two that hold enough together cover nothing', () => {
  const text = 'alpha OWNS 30% beta; omega OWNS 30% beta';
  expect([...of(text, ['alpha', 'omega'], 'us').coverage().keys()]).toEqual(['beta']);
  expect([...of(text, ['alpha', 'omega'], 'uk').coverage().keys()]).toEqual([]);
});

test('what leads a holder to the parties is the first of five', () => {
  const holders = 'alpha beta gamma delta person1'.split(' ');
  const view = of(
    `${holders.map((holder, i) => `lease${i} COVERS fleet${i}; ${holder} TAKES lease${i}`).join('; ')};
     alpha CONTROLS beta; alpha OWNS 50% gamma; alpha OWNS 20% delta; alpha EMPLOYS person1; person2 DIRECTS sigma`,
    ['alpha', 'person1'],
  );
  expect(holders.map(holder => linkOf(holder, view))).toEqual([
    ...['itself', 'control', 'aggregation', 'interest', 'itself'],
  ]);
  expect(linkOf('sigma', of('person2 DIRECTS sigma; lease1 COVERS fleet1; sigma TAKES lease1', ['person2']))).toBe(
    'personnel',
  );
});

test('of hardware at least what is surely held counts, and at most what any holder on a chain may have', () => {
  const fleet = 'fleet1 100 servers; lease1 COVERS fleet1 40 servers; beta TAKES lease1; gamma OWNS fleet1';
  expect(totals(of(`${fleet}; alpha CONTROLS beta`, ['alpha']))).toMatchObject({
    ...{ hardware: 1, held: 1, parties: 1 },
    amounts: { servers: { min: 40, max: 40 }, uncounted: 0 },
  });
  expect(totals(of(`${fleet}; alpha OWNS 20% beta`, ['alpha'])).amounts.servers).toEqual({ min: 0, max: 40 });
  expect(totals(of(`${fleet}; alpha OWNS 20% beta`, ['gamma'])).amounts.servers).toEqual({ min: 60, max: 60 });
});

test('of what is only received or operated at most all of it counts; what has no number is left out and counted', () => {
  const text =
    'fleet1 100 servers; shipment1 CARRIES fleet1; alpha RECEIVES shipment1; alpha OPERATES fleet2; lease1 COVERS fleet3; alpha TAKES lease1';
  const view = of(text, ['alpha']);
  expect(totals(view)).toMatchObject({ hardware: 3, amounts: { servers: { min: 0, max: 100 }, uncounted: 2 } });
  expect(totals(view).amounts.gpus).toBeUndefined();
  const means = runSync(totalsBy)(view, found => found.means);
  expect(means.map(({ key, hardware }) => [key, hardware])).toEqual([
    ['RECEIVES', 1],
    ['OPERATES', 1],
    ['TAKES', 1],
  ]);
});

test('a site is no more hardware than what stands on it, and a lease no more than what it covers', () => {
  const view = of('site1@MY HOSTS fleet1; fleet1 10 servers; lease1 COVERS site1; alpha TAKES lease1', ['alpha']);
  expect(view.reached.hardware.map(({ hardware }) => hardware)).toEqual(['fleet1', 'lease1', 'site1']);
  expect(totals(view)).toMatchObject({ hardware: 1, amounts: { servers: { min: 0, max: 10 } } });
  expect(view.stands.countries('lease1')).toEqual(['MY']);
});

test('a chain leads past other parties to the one asked about, and each party has a row of its own', () => {
  const text = 'lease1 COVERS fleet1@MY; alpha@CN TAKES lease1; beta OWNS 100% alpha; gamma OWNS 100% delta';
  const view = of(text, ['beta', 'delta']);
  const rows = runSync(partyRows)(view);
  expect(rows.map(({ party, hardware, means, certainty }) => [party, hardware.length, means, certainty])).toEqual([
    ['beta', 1, ['TAKES'], 'certain'],
    ['delta', 0, [], undefined],
  ]);
  expect(rows[0]?.lastConfirmed).toBe('2025-01-01');
  const cells = runSync(cellsOf)(view, () => ['case-b', 'case-a']);
  expect(cells.map(({ case: told, party, country }) => [told, party, country])).toEqual([
    ['case-a', 'beta', 'MY'],
    ['case-b', 'beta', 'MY'],
  ]);
});
