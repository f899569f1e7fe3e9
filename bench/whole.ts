import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { regimeAt } from '../server/model/ownership/regimes.ts';
import { affiliatesOf, readsWhole } from '../server/model/whole/affiliatesOf.ts';
import { type AllControl, controlOfAll } from '../server/model/whole/controlOfAll.ts';
import { type MeasureColumns, verdicts } from '../server/model/whole/found.ts';
import { holdingsOf } from '../server/model/whole/holdings.ts';
import { inOrder } from '../server/model/whole/inOrder.ts';
import { leastParts } from '../server/model/whole/integrated.ts';
import type { WholeOwnership } from '../server/model/whole/wholeOwnership.ts';
import { componentSizes } from './support/componentSizes.ts';
import { madeWhole, writeGraph } from './support/madeOwnership.ts';
import { type Measured, peersPython, pythonPeer } from './support/python.ts';
import { report, spread } from './support/report.ts';
import { quantile } from './support/rounds.ts';

/**
 * Ownership of whole registers, over typed arrays, beside SciPy, igraph, NetworkX, pandas and dictionaries in Python:
 * components, integrated ownership of one set of holders, control by every holder, and the firms below a list of 3,000 with
 * their tests. On graphs of three shapes: ordinary, with a great dense circle, and a block of 40 holders (of as many
 * holdings). What is built once (orders and tables of ours, matrices, factors and dictionaries of theirs) is not in the
 * figures; ours is given apart. Results are compared first and must be equal, then rounds alternate, and ratios of medians are
 * given.
 *
 * npm run bench -- whole [firms] [rounds] [shapes, with commas]
 */
const firms = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 5);
const shapes = (process.argv[4] ?? 'ordinary,dense,block').split(',');
const python = peersPython();

/** SciPy's factors take minutes above. */
const mostFactored = 200_000;
/** Times that ours runs beforehand, since a server that asks is warm. */
const warming = 3;
/** What ours ÷ theirs is to be at most. */
const targets: Readonly<Record<string, number>> = {
  ...{ 'igraph components': 0.5, 'SciPy Jacobi': 0.2, 'SciPy splu': 0.5, dictionaries: 0.125, 'SciPy and pandas': 0.5 },
};
/** As far as sums of so many parts agree that are off by 1e-9 each. */
const nearEnough = 1e-6;

const every = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + Math.floor(((to - from) * i) / count));

type Result = Readonly<Record<string, number>>;
const timed =
  <T>(work: () => T, summary: (found: T) => Result) =>
  async (): Promise<Measured> => {
    const begun = performance.now();
    const found = work();
    const ms = performance.now() - begun;
    return { ms, result: summary(found) };
  };
const itself = (result: Result): Result => result;

const componentsIn = (whole: WholeOwnership): Result => componentSizes(whole.printed.shares);

const tallyOf = (parts: Float64Array, isSource: Uint8Array): Result => {
  let [sum, count] = [0, 0];
  for (let at = 0; at < parts.length; at += 1) {
    if (isSource[at] === 1) continue;
    sum += parts[at] ?? 0;
    if ((parts[at] ?? 0) > 1e-11) count += 1;
  }
  return { sum, count };
};

const pairsIn = (nodes: number, { place, firm }: AllControl): Result => {
  const sums = new Float64Array(firm.length + 1);
  for (let i = 0; i < firm.length; i += 1) sums[i + 1] = (sums[i] ?? 0) + (firm[i] ?? 0);
  let [pairs, firms] = [0, 0];
  for (let node = 0; node < nodes; node += 1) {
    const [begin, end] = [place[node * 2] ?? 0, place[node * 2 + 1] ?? 0];
    pairs += end - begin - 1;
    firms += (sums[end] ?? 0) - (sums[begin] ?? 0) - node;
  }
  return { pairs, firms };
};

const affiliatesIn = (whole: WholeOwnership, parties: Uint32Array): Result => {
  const regime = regimeAt('us');
  if (!readsWhole(regime)) throw new Error('the regime covers by control');
  const { firm, tier, interest, aggregation, control } = affiliatesOf(whole, parties, regime);
  const counts = (test: string, { verdict }: MeasureColumns): Result =>
    Object.fromEntries(
      (['yes', 'none-reported', 'no'] as const).map(word => {
        const number = verdicts.indexOf(word);
        return [`${test} ${word}`, verdict.reduce((sum, each) => sum + Number(each === number), 0)];
      }),
    );
  return {
    rows: firm.length,
    tiers: tier.reduce((sum, each) => sum + each, 0),
    interest: interest.min.reduce((sum, each) => sum + each, 0),
    ...{ ...counts('interest', interest), ...counts('aggregation', aggregation), ...counts('control', control) },
  };
};

const compare = (name: string, ours: Result, theirs: Result): void => {
  for (const [key, value] of Object.entries(ours)) {
    const other = theirs[key] ?? Number.NaN;
    if (!(Math.abs(value - other) <= nearEnough * Math.max(1, Math.abs(value))))
      throw new Error(`${name}: ${key} is ${value} by us, ${other} by them`);
  }
};

const folder = mkdtempSync(join(tmpdir(), 'whole-'));
try {
  for (const shape of shapes) {
    if (shape !== 'ordinary' && shape !== 'dense' && shape !== 'block') throw new Error(`no graph is shaped ${shape}`);
    const size = shape === 'block' ? Math.floor(firms / 25) : firms;
    const whole = madeWhole(shape, size);
    const { nodes, printed } = whole;
    const sources = shape === 'block' ? [3] : every(size, nodes, Math.ceil((nodes - size) / 100));
    const listed = [...every(0, size, 1_500), ...(nodes > size ? every(size, nodes, 1_500) : [])];
    const parties = Uint32Array.from(new Set(listed));
    const path = join(folder, shape);
    writeGraph(path, whole, [Uint32Array.from(sources), parties]);
    const peer = pythonPeer(python, [fileURLToPath(new URL('peers/whole.py', import.meta.url)), path]);
    const begun = performance.now();
    const stakes = inOrder(printed.shares);
    const ordered = performance.now();
    holdingsOf(printed.shares);
    holdingsOf(stakes.table);
    console.log(
      `${shape}: ${size} firms, ${nodes} parties, ${printed.shares.owner.length} holdings; ` +
        `built once: order ${Math.round(ordered - begun)} ms, holdings ${Math.round(performance.now() - ordered)} ms`,
    );
    const isSource = new Uint8Array(nodes);
    for (const source of sources) isSource[stakes.place[source] ?? 0] = 1;
    const rows = {
      components: {
        ours: timed(() => componentsIn(whole), itself),
        peers: ['igraph components', 'SciPy components', ...(firms <= 100_000 ? ['NetworkX components'] : [])],
      },
      integrated: {
        ours: timed(
          () => leastParts(stakes, isSource),
          parts => tallyOf(parts, isSource),
        ),
        peers: ['SciPy Jacobi', ...(firms <= mostFactored ? ['SciPy splu'] : [])],
      },
      'control of all': {
        ours: timed(
          () => controlOfAll(printed.votes, whole.controls, 'surest'),
          all => pairsIn(nodes, all),
        ),
        peers: ['dictionaries'],
      },
      'below a list': { ours: timed(() => affiliatesIn(whole, parties), itself), peers: ['SciPy and pandas'] },
    };
    for (const [name, { ours, peers }] of Object.entries(rows)) {
      const first = await ours();
      for (let i = 0; i < warming; i += 1) await ours();
      for (const each of peers) compare(`${shape}, ${name}`, first.result, (await peer.ask(each)).result);
      const times: Record<string, number[]> = Object.fromEntries(['ours', ...peers].map(each => [each, []]));
      for (let round = 0; round < rounds; round += 1) {
        const order = round % 2 === 0 ? ['ours', ...peers] : [...peers.toReversed(), 'ours'];
        for (const each of order) times[each]?.push((await (each === 'ours' ? ours() : peer.ask(each))).ms);
      }
      const median = (each: string): number => quantile(times[each] ?? [], 0.5);
      for (const each of peers) {
        const [mine, theirs] = ['ours', each].map(way => times[way] ?? []);
        report({
          ...{ work: name, size: `${shape}, ${nodes} parties`, most: targets[each] },
          ...{ ours: spread('in memory', mine ?? []), beside: spread(each, theirs ?? []) },
        });
      }
      const beside = peers.map(
        each => `${(median('ours') / median(each)).toFixed(3)} of ${each} (${median(each).toFixed(1)} ms)`,
      );
      console.log(
        `  ${name.padEnd(15)} ${median('ours').toFixed(1)} ms, first ${first.ms.toFixed(0)}: ${beside.join(', ')}`,
      );
    }
    peer.close();
  }
} finally {
  rmSync(folder, { recursive: true });
}
