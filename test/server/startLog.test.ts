import { expect, test } from 'vitest';
import { startLog } from '../../server/startLog.ts';
import { makeStatus } from '../../server/status.ts';

/** A start of four phases that say `many` things each, `apart` seconds from each other. */
const written = (isTTY: boolean, many: number, apart: number): string => {
  let [now, text] = [0, ''];
  const output = { isTTY, columns: 60, write: (piece: string) => (text += piece) };
  const log = startLog(output, () => now);
  const status = makeStatus(log.phase, () => now * 1000);
  for (const phase of ['resolve', 'start', 'schema', 'load'] as const) {
    status.enter(phase);
    for (let i = 0; i < many; i += 1) {
      now += apart;
      status.enter(phase, `detail ${i} ${'of a long line '.repeat(10)}`);
    }
  }
  status.finish();
  log.line('Ready');
  return text;
};

test('in a file a start has few lines, however much its phases say and however long it takes', () => {
  for (const apart of [0, 0.1, 5]) {
    const lines = written(false, 500, apart).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    for (const title of ['Find Java', 'Start Neo4j', 'Apply constraints', 'Load the reported cases'])
      expect(lines.filter(line => line.includes(title)).length).toBeGreaterThanOrEqual(2);
    expect(lines.some(line => line.includes('detail'))).toBe(apart > 0);
    expect(lines.at(-1)).toContain('Ready');
  }
});

test('on a terminal each phase has one line, which is written over and never wider than the terminal', () => {
  const text = written(true, 50, 1);
  expect(text.split('\n')).toHaveLength(6);
  for (const shown of text.split('\n').flatMap(line => line.split('\r\u001b[2K')))
    expect([...shown].length).toBeLessThan(60);
});
