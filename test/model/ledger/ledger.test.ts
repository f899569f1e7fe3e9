import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { parseDate, type Span } from '../../../domain/dates.ts';
import { ledgerOf as work } from '../../../server/model/ledger/ledger.ts';
import { draw, recordOf } from '../../support/graph.ts';

const ledgerOf = runSync(work);
const span = (first: string, last: string): Span => ({
  first: parseDate(first)?.first ?? '',
  last: parseDate(last)?.last ?? '',
});
const year = span('2024', '2024');
const leap = 366;

const keep = (text: string, over = year, starts = ['fleet1']) => {
  const ledger = ledgerOf(recordOf(draw(text)), starts, new Set(['CN']), over);
  if (!ledger) throw new Error('too many periods');
  return {
    total: ledger.total.servers,
    gpus: ledger.total.gpus,
    ...Object.fromEntries(ledger.entries.map(({ party, servers }) => [party, servers])),
  };
};
const sure = (days: number) => ({ min: days, max: days });

describe('ledger', () => {
  test('servers times days, of a lease that lasts the whole span', () => {
    expect(
      keep('lease1 COVERS fleet1 300 servers from 2023 to 2025; x@CN TAKES lease1 from 2023 to 2025'),
    ).toMatchObject({
      x: sure(300 * leap),
      total: sure(300 * leap),
    });
  });

  test('only the days within the lease, both ends included', () => {
    const text = 'lease1 from 2024-03-01 to 2024-03-10; lease1 COVERS fleet1 10 servers; x@CN TAKES lease1';
    expect(keep(text)).toMatchObject({ x: sure(100) });
  });

  test('a date known to the month may begin on any of its days', () => {
    const text = 'lease1 from 2024-12 to 2024-12-31; lease1 COVERS fleet1 10 servers; x@CN TAKES lease1';
    expect(keep(text)).toMatchObject({ x: { min: 10, max: 310 } });
  });

  test('an unknown end counts from the last confirmation on as possible', () => {
    const text =
      'lease1 from 2024-01-01; lease1 COVERS fleet1 10 servers known 2024-02-01; x@CN TAKES lease1 known 2024-02-01';
    expect(keep(text)).toMatchObject({ x: { min: 10 * 32, max: 10 * leap } });
  });

  test('a sublet part is counted once, for who takes it', () => {
    const text = `lease1 from 2024-01-01 to 2024-12-31; lease2 from 2024-01-01 to 2024-12-31; lease1 COVERS fleet1 300 servers
      a@CN TAKES lease1; a GRANTS lease2; lease2 COVERS fleet1 100 servers; b@CN TAKES lease2`;
    expect(keep(text)).toMatchObject({ a: sure(200 * leap), b: sure(100 * leap), total: sure(300 * leap) });
  });

  test('a sublease of unknown size takes anything from nothing to all, and the whole stays what it is', () => {
    const text = `lease1 from 2024-01-01 to 2024-12-31; lease2 from 2024-01-01 to 2024-12-31; lease1 COVERS fleet1 300 servers
      a@CN TAKES lease1; a GRANTS lease2; lease2 COVERS fleet1; b@CN TAKES lease2`;
    expect(keep(text)).toMatchObject({ a: { min: 0, max: 300 * leap }, total: sure(300 * leap) });
  });

  test('two lessees of one lease share it', () => {
    const text =
      'lease1 from 2024-01-01 to 2024-12-31; lease1 COVERS fleet1 300 servers; x@CN TAKES lease1; y@SG TAKES lease1';
    expect(keep(text)).toMatchObject({ x: { min: 0, max: 300 * leap } });
  });

  test('what a firm uses is booked to the topmost restricted party that controls it', () => {
    const text = `lease1 from 2024-01-01 to 2024-12-31; lease1 COVERS fleet1 300 servers; a@SG TAKES lease1
      sub@CN OWNS 60% a from 2023 to 2026; top@CN OWNS 90% sub from 2023 to 2026`;
    const ledger = keep(text);
    expect(ledger).toMatchObject({ top: sure(300 * leap) });
    expect(ledger).not.toHaveProperty('sub');
  });

  test('a share that may be a majority makes it possible', () => {
    const text = `lease1 from 2024-01-01 to 2024-12-31; lease1 COVERS fleet1 300 servers; a@SG TAKES lease1
      x@CN OWNS 40-60% a from 2023 to 2026; y@CN OWNS 10% a from 2023 to 2026`;
    const ledger = keep(text);
    expect(ledger).toMatchObject({ x: { min: 0, max: 300 * leap }, total: { min: 0, max: 300 * leap } });
    expect(ledger).not.toHaveProperty('y');
  });

  test('a seller that changes during the year is split at the day', () => {
    const text = `lease1 from 2024-01-01 to 2024-12-31; lease1 COVERS fleet1 1 servers; a@SG TAKES lease1
      x@CN OWNS 60% a from 2023 to 2024-06-30; y@CN OWNS 60% a from 2024-07-01 to 2026`;
    expect(keep(text)).toMatchObject({ x: sure(182), y: sure(184), total: sure(366) });
  });

  test('an owner keeps what is not let', () => {
    const text = `x@CN OWNS fleet1 from 2023 to 2026; fleet1 500 servers; lease1 from 2024-01-01 to 2024-12-31
      lease1 COVERS fleet1 200 servers; y@SG TAKES lease1`;
    expect(keep(text)).toMatchObject({ x: sure(300 * leap) });
  });

  test('a fleet of unknown size has no upper bound', () => {
    const { x } = keep('x@CN USES fleet1 from 2023 to 2026') as { x?: { min: number; max?: number } };
    expect(x).toEqual({ min: 0 });
  });

  test('a person who uses a fleet does so for the employer', () => {
    const text = 'fleet1 10 servers; person1@CN USES fleet1 from 2023 to 2026; x@CN EMPLOYS person1 from 2023 to 2026';
    const ledger = keep(text);
    expect(ledger).toMatchObject({ x: sure(10 * leap) });
    expect(ledger).not.toHaveProperty('person1');
    expect(keep('fleet1 10 servers; person1@CN USES fleet1 from 2023 to 2026')).toMatchObject({
      person1: sure(10 * leap),
    });
  });

  test('one lease over two fleets takes in all what it takes', () => {
    const text = `fleet1 400 servers; fleet2 400 servers; lease1 300 servers; lease1 from 2024-01-01 to 2024-12-31
      lease1 COVERS fleet1; lease1 COVERS fleet2; x@CN TAKES lease1`;
    const ledger = keep(text, year, ['fleet1', 'fleet2']);
    expect(ledger).toMatchObject({ x: sure(300 * leap), total: sure(300 * leap) });
    // Beside it, each fleet may hold others' leases, and no more than its servers.
    const more = `${text}; lease2 from 2024-01-01 to 2024-12-31; lease2 COVERS fleet1 390 servers; y@CN TAKES lease2`;
    expect(keep(more, year, ['fleet1', 'fleet2'])).toMatchObject({
      x: sure(300 * leap),
      y: sure(390 * leap),
      total: sure(690 * leap),
    });
    // Of one fleet alone, what the spread lease takes there is not said, and no more than the other lease leaves.
    expect(keep(more, year, ['fleet1'])).toMatchObject({
      x: { min: 0, max: 10 * leap },
      total: { min: 390 * leap, max: 400 * leap },
    });
  });

  test('two restricted owners of one fleet have it once between them, and a part is no more than its whole', () => {
    const text = `fleet1 400 servers; x@CN OWNS fleet1 from 2023 to 2026; y@CN OWNS fleet1 from 2023 to 2026
      lease1 from 2024-01-01 to 2024-12-31; lease1 COVERS fleet1 500 servers; z@CN TAKES lease1`;
    expect(keep(text)).toMatchObject({ total: sure(400 * leap), z: sure(400 * leap) });
  });

  test('more let than there is: somebody has less than is said, and what is concerned is named', () => {
    const text = `fleet1 400 servers; fleet2 10 servers; lease1 from 2024-01-01 to 2024-12-31; lease1 COVERS fleet1 300 servers
      lease2 from 2024-01-01 to 2024-12-31; lease2 COVERS fleet1 300 servers; x@CN TAKES lease1; y@CN TAKES lease2
      z@CN OWNS fleet2 from 2023 to 2026`;
    const either = { min: 100 * leap, max: 300 * leap };
    const starts = ['fleet1', 'fleet2'];
    expect(keep(text, year, starts)).toMatchObject({
      x: either,
      y: either,
      z: sure(10 * leap),
      total: sure(410 * leap),
    });
    const ledger = ledgerOf(recordOf(draw(text)), starts, new Set(['CN']), year);
    expect(ledger?.contradictory).toEqual(['fleet1', 'lease1', 'lease2']);
  });

  test('a sublease that covers one of two fleets takes nothing of the other, and ends with the lease of who grants it', () => {
    const text = (until: string) => `fleet1 400 servers; fleet2 400 servers; lease1 from 2024-01-01 to 2024-12-31
      lease2 from 2024-01-01 to 2024-12-31; lease1 COVERS fleet1 200 servers; lease1 COVERS fleet2 300 servers
      a@CN TAKES lease1 from 2024-01-01 to ${until}; a GRANTS lease2; lease2 COVERS fleet1 150 servers; b@CN TAKES lease2`;
    const starts = ['fleet1', 'fleet2'];
    expect(keep(text('2024-12-31'), year, starts)).toMatchObject({ a: sure(350 * leap), b: sure(150 * leap) });
    expect(keep(text('2024-01-10'), year, starts)).toMatchObject({ a: sure(350 * 10), b: sure(150 * 10) });
  });

  test('a lease over a site takes no more than its number from all the fleets there, and from the rest of the site', () => {
    const text = `site1 HOSTS fleet1 from 2023 to 2026; site1 HOSTS fleet2 from 2023 to 2026; fleet1 400 servers; fleet2 400 servers
      x@CN OWNS fleet1 from 2023 to 2026; x OWNS fleet2 from 2023 to 2026
      lease1 from 2024-01-01 to 2024-12-31; lease1 COVERS site1 300 servers; y@CN TAKES lease1`;
    expect(keep(text, year, ['fleet1', 'fleet2'])).toMatchObject({
      x: { min: 500 * leap, max: 800 * leap },
      y: { min: 0, max: 300 * leap },
      total: sure(800 * leap),
    });
    // All that the lease takes is at the site, and what else stands there nobody says.
    expect(keep(text, year, ['site1', 'fleet1', 'fleet2'])).toMatchObject({
      x: { min: 500 * leap, max: 800 * leap },
      y: sure(300 * leap),
      total: { min: 800 * leap, max: 1_100 * leap },
    });
  });

  test('who may share a lease with another that nobody is sure of has perhaps none of it', () => {
    const text = `lease1 from 2024-01-01 to 2024-12-31; lease1 COVERS fleet1 300 servers; x@CN TAKES lease1
      y@SG TAKES lease1 from 2023 known 2023-06-01; y@SG TAKES lease1 from 2024 to 2025`;
    expect(keep(text)).toMatchObject({ x: { min: 0, max: 300 * leap } });
  });

  test('what is supposed is supposed of the whole time', () => {
    const text = 'lease1 from 2024-01-01 to 2024-12-31; lease1 COVERS fleet1 300 servers; x@CN TAKES lease1';
    const supposing = (what: 'ended' | 'held') =>
      ledgerOf(recordOf(draw(text)), ['fleet1'], new Set(['CN']), span('2024', '2025'), {
        hypotheses: [{ relation: 'TAKES~x~lease1~', suppose: what }],
      });
    expect(supposing('ended')?.entries).toEqual([]);
    expect(supposing('ended')?.snapshot.relations.filter(({ hypothesis }) => hypothesis)).toHaveLength(1);
    // Who is supposed to take a lease that has ended has it as it was.
    expect(supposing('held')?.total.servers).toEqual(sure(300 * (leap + 365)));
  });

  test('leases of two fleets add up', () => {
    const text = `lease1 from 2024-01-01 to 2024-12-31; lease1 COVERS fleet1 10 servers; lease1 COVERS fleet2 20 servers
      x@CN TAKES lease1`;
    expect(keep(text, year, ['fleet1', 'fleet2'])).toMatchObject({ x: sure(30 * leap) });
  });

  test('many fleets under one lease are filled with more rests than there are fleets', () => {
    const fleets = Array.from({ length: 40 }, (_, i) => `fleet${i + 1}`);
    const text = ['lease1 COVERS site1 100 servers', 'x@CN TAKES lease1']
      .concat(fleets.map(fleet => `site1 HOSTS ${fleet}; y@CN OWNS ${fleet}`))
      .join('\n');
    const rests = [...work(recordOf(draw(text)), ['site1', ...fleets], new Set(['CN']), year)].length;
    expect(rests).toBeGreaterThan(10 * fleets.length);
  });
});
