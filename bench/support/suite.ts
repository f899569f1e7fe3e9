import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Compared } from './report.ts';

/** The measurements that stand beside others, small for some minutes, and full for hours. */
const suites = {
  small: [
    ['whole', '20000', '3'],
    ['targets', '8', '5000'],
    ['list', '20000', '3'],
    ['bulk', '5000'],
    ['layout', '3', '300'],
  ],
  full: [
    ['whole', '100000', '5'],
    ['whole', '1000000', '3', 'ordinary,dense'],
    ['targets', '40', '100000'],
    ['list', '100000', '5'],
    ['list', '1000000', '5'],
    ['bulk', '200000'],
    ['bulk', '1000000'],
    ['layout', '5', '300', '1000'],
  ],
} as const;

const run = fileURLToPath(new URL('../run.ts', import.meta.url));
const figure = (ms: number): string => ms.toFixed(ms < 10 ? 2 : 0);
const ratioOf = ({ ours, beside }: Compared): number => ours.p50 / beside.p50;
const reached = (line: Compared): string =>
  line.most === undefined ? '–' : `${line.most} ${ratioOf(line) <= line.most ? 'reached' : 'missed'}`;
const row = (line: Compared): string => {
  const { work, size, ours, beside } = line;
  const times = [ours, beside].map(({ way, p50, p95 }) => `${way}: ${figure(p50)} (${figure(p95)})`);
  return `| ${[work, size, ...times, ratioOf(line).toFixed(3), reached(line)].join(' | ')} |`;
};

/**
 * Runs the measurements one after another, each in a process of its own, and writes one table of them, as Markdown and as JSON
 * (`BASE.md`, `BASE.json`). A measurement whose results differ from those of what it stands beside fails, times never do;
 * the others run all the same. Gives the exit code.
 */
export const runSuite = (name: keyof typeof suites, base: string): number => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const table = join(folder, 'table.jsonl');
  const begun = new Date().toISOString().slice(0, 10);
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  const failed: string[] = [];
  const loads: number[] = [];
  try {
    for (const args of suites[name]) {
      loads.push(loadavg()[0] ?? 0);
      console.log(`\n# npm run bench -- ${args.join(' ')} (load ${loads.at(-1)?.toFixed(1)})`);
      const { status } = spawnSync(process.execPath, ['--import', 'tsx', run, ...args], {
        stdio: 'inherit',
        env: { ...process.env, BENCH_TABLE: table },
      });
      if (status !== 0) failed.push(args.join(' '));
    }
    const lines = (existsSync(table) ? readFileSync(table, 'utf8').trim().split('\n') : []).map(
      text => JSON.parse(text) as Compared,
    );
    const load = `load ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`;
    const head = '| work | size | ours, p50 (p95) ms | beside, p50 (p95) ms | ours ÷ beside | at most |';
    const text = [
      ...[`# Measured on ${begun}`, '', `${machine}; ${load} before each; the seeds stand in the measurements.`, ''],
      ...[head, '| --- | --- | --- | --- | --- | --- |', ...lines.map(row), ''],
      ...(failed.length === 0 ? [] : [`Failed: ${failed.join('; ')}.`, '']),
    ].join('\n');
    writeFileSync(`${base}.md`, text);
    const all = lines.map(line => ({ ...line, ratio: ratioOf(line) }));
    writeFileSync(`${base}.json`, `${JSON.stringify({ day: begun, machine, load, failed, lines: all }, null, 2)}\n`);
    console.log(`\n${text}\nWritten to ${base}.md and ${base}.json`);
    return failed.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
