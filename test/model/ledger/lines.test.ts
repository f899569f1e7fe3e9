import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import type { Span } from '../../../domain/dates.ts';
import { ledgerOf as work } from '../../../server/model/ledger/ledger.ts';
import { draw, recordOf } from '../../support/graph.ts';

const ledgerOf = runSync(work);
const days = 10;
const span: Span = { first: '2024-03-01', last: '2024-03-10' };
const keep = (text: string, starts = ['fleet1'], over = span) => {
  const ledger = ledgerOf(recordOf(draw(text)), starts, new Set(['CN']), over);
  if (!ledger) throw new Error('too many periods');
  return ledger;
};
/** Party, share, holders and servers of each line. */
const linesOf = (text: string, starts?: string[]) =>
  keep(text, starts).entries.flatMap(({ party, lines }) =>
    lines.map(({ share, holders, servers }) => `${party} ${share} ${holders.join('+')} ${servers.min}-${servers.max}`),
  );
const both = 'from 2023 to 2027';
const half = 'from 2024-03-06 to 2027';

describe('lines of a ledger', () => {
  test('one for each share and those who have it, in the order of the parties', () => {
    const text = `fleet1 40 servers; x@CN OWNS fleet1 ${both}; lease1 COVERS fleet1 10 servers ${both}; b@CN TAKES lease1 ${both}`;
    expect(linesOf(text)).toEqual(['b lease1 b 100-100', 'x fleet1 x 300-300']);
    const outside = `${text}; lease2 COVERS fleet1 5 servers ${both}; c@SG TAKES lease2 ${both}`;
    expect(linesOf(outside)).toEqual(['b lease1 b 100-100', 'x fleet1 x 250-250']);
  });

  test('several holders of one share stand in one line, those who act for the party', () => {
    const text = `fleet1 40 servers; x@CN USES fleet1 ${both}; m@SG USES fleet1 ${both}; n@SG USES fleet1 ${both}; x OWNS 60% m ${both}`;
    expect(linesOf(text)).toEqual(['x fleet1 m+x 0-400']);
  });

  test('one party has a line of each share that it has', () => {
    const text = `fleet1 40 servers; x@CN OWNS fleet1 ${both}; lease1 COVERS fleet1 10 servers ${both}; x TAKES lease1 ${both}`;
    expect(linesOf(text)).toEqual(['x fleet1 x 300-300', 'x lease1 x 100-100']);
  });

  test('a line spans the days on which it counted', () => {
    const text = `fleet1 40 servers; x@CN USES fleet1 ${half}; y@CN USES fleet1 from 2023 to 2024-03-05`;
    const spans = keep(text).entries.map(({ party, lines }) => [party, ...lines.map(line => line.span)]);
    expect(spans).toEqual([
      ['x', { first: '2024-03-06', last: '2024-03-10' }],
      ['y', { first: '2024-03-01', last: '2024-03-05' }],
    ]);
    const whole = keep(`fleet1 40 servers; x@CN USES fleet1 ${both}; z OWNS 1% x ${half}`);
    expect(whole.entries[0]?.lines.map(line => line.span)).toEqual([span]);
    expect(whole.entries[0]?.servers).toEqual({ min: 400, max: 400 });
  });

  test('GPUs beside servers, each open where nobody tells it', () => {
    expect(keep(`fleet1 40 gpus; x@CN USES fleet1 ${both}`).entries).toMatchObject([
      {
        servers: { min: 0 },
        gpus: { min: 400, max: 400 },
        lines: [{ servers: { min: 0 }, gpus: { min: 400, max: 400 } }],
      },
    ]);
    expect(keep(`fleet1 4 servers; x@CN USES fleet1 ${both}`).entries[0]?.gpus).toEqual({ min: 0 });
    // A party that surely has nothing in either is no entry; one that has either is.
    const none = `fleet1 4 servers; fleet1 8 gpus; y@SG USES fleet1 ${both}; x@CN OWNS fleet1 ${both}; lease1 COVERS fleet1 4 servers 8 gpus ${both}; z@SG TAKES lease1 ${both}`;
    expect(keep(none).entries.map(({ party }) => party)).toEqual([]);
    const gpus = none.replace('4 servers 8 gpus', '4 servers 7 gpus');
    expect(keep(gpus).entries.map(({ party }) => party)).toEqual(['x']);
  });

  test('nothing where nobody restricted has any', () => {
    const { entries, total, contradictory } = keep(`fleet1 40 servers; y@SG USES fleet1 ${both}`);
    expect([entries, total.servers, contradictory]).toEqual([[], { min: 0, max: 0 }, []]);
  });
});

describe('who has the use', () => {
  test('an owner possibly, where another surely uses the fleet', () => {
    const text = `fleet1 40 servers; x@CN OWNS fleet1 ${both}; y@SG USES fleet1 ${both}`;
    expect(keep(text).total.servers).toEqual({ min: 0, max: 400 });
    const may = `fleet1 40 servers; x@CN OWNS fleet1 ${both}; y@CN USES fleet1 from 2023`;
    expect(keep(may).total.servers).toEqual({ min: 400, max: 400 });
    // A user of another restricted party leaves the owner perhaps none.
    const two = `fleet1 40 servers; x@CN OWNS fleet1 ${both}; y@CN USES fleet1 ${both}`;
    expect(linesOf(two)).toEqual(['x fleet1 x 0-400', 'y fleet1 y 0-400']);
  });
  test('not who operates the site or employs nobody', () => {
    const text = `site1 HOSTS fleet1 ${both}; fleet1 40 servers; x@CN OPERATES site1 ${both}`;
    expect(keep(text, ['fleet1', 'site1']).entries).toEqual([]);
  });
});

describe('of a lease that is asked about', () => {
  const taken = `x@CN TAKES lease1 ${both}`;
  test('what it covers, or says of itself', () => {
    expect(linesOf(`lease1 COVERS fleet1 10 servers ${both}; ${taken}`, ['lease1'])).toEqual(['x lease1 x 100-100']);
    expect(linesOf(`lease1 20 servers; lease1 COVERS fleet1 ${both}; ${taken}`, ['lease1'])).toEqual([
      'x lease1 x 200-200',
    ]);
    const two = `lease1 COVERS fleet1 10 servers ${both}; lease1 COVERS fleet2 5 servers ${both}; ${taken}`;
    expect(linesOf(two, ['lease1'])).toEqual(['x lease1 x 150-150']);
  });
  test('what it says of itself, where nothing is recorded that it covers', () => {
    expect(linesOf(`lease1 20 servers; ${taken}`, ['lease1'])).toEqual(['x lease1 x 200-200']);
  });
  test('nothing where it gives nothing on the day', () => {
    expect(linesOf(`lease1 COVERS fleet1 10 servers from 2020 to 2021; ${taken}`, ['lease1'])).toEqual([]);
  });
  test('less what is sublet of it', () => {
    const text = `lease1 COVERS fleet1 10 servers ${both}; ${taken}; x GRANTS lease2 ${both}; lease2 COVERS fleet1 4 servers ${both}; y@CN TAKES lease2 ${both}`;
    expect(linesOf(text, ['lease1'])).toEqual(['x lease1 x 60-60', 'y lease2 y 40-40']);
  });
  test('and of nothing else that is no fleet, site or lease', () => {
    expect(linesOf(`x@CN USES fleet1 ${both}; fleet1 40 servers`, ['x'])).toEqual([]);
  });
});

describe('more let than there is', () => {
  const let2 = (first: number, second: number): string =>
    `fleet1 40 servers; lease1 COVERS fleet1 ${first} servers ${both}; lease2 COVERS fleet1 ${second} servers ${both}; x@CN TAKES lease1 ${both}; y@CN TAKES lease2 ${both}`;
  test('is named from one server on', () => {
    expect(keep(let2(20, 20)).contradictory).toEqual([]);
    expect(keep(let2(20, 21)).contradictory).toEqual(['fleet1', 'lease1', 'lease2']);
    expect(keep(let2(20, 21)).total.servers).toEqual({ min: 40 * days, max: 40 * days });
  });
});

describe('subleases and sites', () => {
  const servers = (text: string, starts: string[], party: string) =>
    keep(text, starts).entries.find(entry => entry.party === party)?.servers;
  const sure = (count: number) => ({ min: count * days, max: count * days });
  const upTo = (count: number) => ({ min: 0, max: count * days });
  const head = `lease1 COVERS fleet1 20 servers ${both}; a@CN TAKES lease1 ${both}; a GRANTS lease2 ${both}; b@CN TAKES lease2 ${both}`;

  test('a lease over the site may take from what stands there, once', () => {
    const text = `site1 HOSTS fleet1 ${both}; fleet1 40 servers; lease1 COVERS site1 10 servers ${both}; a@CN TAKES lease1 ${both}`;
    expect(servers(text, ['fleet1'], 'a')).toEqual(upTo(10));
    expect(servers(text, ['site1'], 'a')).toEqual(sure(10));
    expect(servers(text, ['site1', 'fleet1'], 'a')).toEqual(sure(10));
  });

  test('a lease over the fleet and its site takes from the fleet by its own cover alone', () => {
    const text = `site1 HOSTS fleet1 ${both}; fleet1 40 servers; lease1 COVERS fleet1 10 servers ${both}; lease1 COVERS site1 5 servers ${both}; a@CN TAKES lease1 ${both}`;
    expect(servers(text, ['fleet1'], 'a')).toEqual(sure(10));
  });

  test('a sublease of two head leases takes from both no more than its number', () => {
    const text = `${head}; lease2 COVERS fleet1 8 servers ${both}; lease3 COVERS fleet1 20 servers ${both}; a TAKES lease3 ${both}`;
    expect(servers(text, ['fleet1'], 'b')).toEqual(sure(8));
    expect(servers(text, ['fleet1'], 'a')).toEqual(sure(32));
    // Of one head lease alone, how much of the sublease comes out of it nobody says.
    expect(servers(text, ['lease1'], 'b')).toEqual(upTo(8));
    expect(servers(`${head}; lease2 COVERS fleet1 8 servers ${both}`, ['lease1'], 'b')).toEqual(sure(8));
  });

  test('a sublease over another fleet too takes of one what nobody says', () => {
    const text = `${head}; lease1 COVERS fleet2 20 servers ${both}; lease2 8 servers; lease2 COVERS fleet1 ${both}; lease2 COVERS fleet2 ${both}`;
    expect(servers(text, ['fleet1'], 'b')).toEqual(upTo(8));
    expect(servers(text, ['fleet1', 'fleet2'], 'b')).toEqual(sure(8));
  });

  test('a sublease that may have ended, or be granted no more, possibly takes', () => {
    const may = 'from 2023 to 2024-03';
    const at = (text: string) => keep(text, ['fleet1'], { first: '2024-03-05', last: '2024-03-05' });
    const total = (text: string) => at(text).entries.find(({ party }) => party === 'b')?.servers;
    expect(total(`${head}; lease2 COVERS fleet1 8 servers ${both}`)).toEqual({ min: 8, max: 8 });
    expect(total(`${head}; lease2 COVERS fleet1 8 servers ${may}`)).toEqual({ min: 0, max: 8 });
    const granted = head.replace(`a GRANTS lease2 ${both}`, `a GRANTS lease2 ${may}`);
    expect(total(`${granted}; lease2 COVERS fleet1 8 servers ${both}`)).toEqual({ min: 0, max: 8 });
    const taken = head.replace(`a@CN TAKES lease1 ${both}`, `a@CN TAKES lease1 ${may}`);
    expect(total(`${taken}; lease2 COVERS fleet1 8 servers ${both}`)).toEqual({ min: 0, max: 8 });
  });

  test('a sublease over the site of a head lease over the site takes from it once', () => {
    const text = `site1 HOSTS fleet1 ${both}; ${head.replace('fleet1', 'site1')}; lease2 COVERS site1 8 servers ${both}`;
    expect(servers(text, ['site1'], 'b')).toEqual(sure(8));
    expect(servers(text, ['site1'], 'a')).toEqual(sure(12));
    expect(servers(text.replace('lease2 COVERS site1', 'lease2 COVERS fleet1'), ['site1'], 'b')).toEqual(sure(8));
  });

  test('a lease that may not cover the fleet leaves it possibly', () => {
    const may = `lease1 COVERS fleet1 20 servers from 2023 to 2024-03; a@CN TAKES lease1 ${both}`;
    const { total } = keep(may, ['fleet1'], { first: '2024-03-05', last: '2024-03-05' });
    expect(total.servers).toEqual({ min: 0, max: 20 });
  });
});

test('a span of more changes than anyone counts has no ledger', () => {
  const changes = (count: number): string =>
    Array.from({ length: count }, (_, i) => {
      const day = new Date(Date.UTC(2020, 0, 2 + 2 * i)).toISOString().slice(0, 10);
      return `u${i}@SG USES fleet1 from ${day} to ${day}`;
    }).join('; ');
  const over = { first: '2020-01-01', last: '2024-12-31' };
  const periods = (count: number) => ledgerOf(recordOf(draw(changes(count))), ['fleet1'], new Set(['CN']), over);
  expect(periods(10)?.entries).toEqual([]);
  expect(periods(201)).toBeUndefined();
});
