import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { type Level, makeLog } from '../../server/observe/log.ts';
import type { Ended } from '../../server/observe/requests.ts';
import { StoreError } from '../../server/store/errors.ts';

const secret = 'a-"secret"-of 20+ letters';
const written = (format: 'json' | 'text', level: Level, work: (log: ReturnType<typeof makeLog>) => void): string => {
  let text = '';
  const output = { write: (piece: string) => (text += piece) };
  work(makeLog(output, { format, level, seconds: () => 1, secrets: [secret, ''] }));
  return text;
};
const lines = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>);

const ended = (more: Partial<Ended>): Ended => ({
  ...{ request: { headers: { 'x-request-id': 'r-1' } } as unknown as IncomingMessage, method: 'GET' },
  ...{ path: '/graphql', status: 200, ms: 12.5, bytes: 900, aborted: false, ...more },
});

test('a request is one line of JSON, with what is known of it', () => {
  const [line] = lines(
    written('json', 'info', log => log.request(ended({ operation: 'CasePage', isOfPage: true, lane: 'heavy' }))),
  );
  expect(line).toEqual({
    ...{
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      msg: 'request',
      id: 'r-1',
      method: 'GET',
    },
    ...{ path: '/graphql', operation: 'CasePage', page: true, status: 200, ms: 12.5, lane: 'heavy', bytes: 900 },
    aborted: false,
  });
});

test.each([
  ['a probe', { path: '/health/ready', status: 503 }, 'debug'],
  ['an answer', {}, 'info'],
  ['a refused change', { method: 'POST', status: 403 }, 'warn'],
  ['too many', { status: 429 }, 'warn'],
  ['a failure', { status: 503 }, 'error'],
] as const)('%s is logged at its level', (_what, more, level) => {
  expect(lines(written('json', 'trace', log => log.request(ended(more))))[0]?.level).toBe(level);
  expect(written('json', 'fatal', log => log.request(ended(more)))).toBe('');
});

test('no secret stands in the log, however it is written, and no name or path is endless', () => {
  const failure = new StoreError('STORE_FAILED', `refused ${secret}`, { cause: new Error(encodeURIComponent(secret)) });
  const work = (log: ReturnType<typeof makeLog>): void => {
    log.line(`it said ${secret}`);
    log.failure(failure);
    log.request(ended({ path: `/${'a'.repeat(5_000)}/${secret}`, operation: 'B'.repeat(5_000), status: 500 }));
  };
  for (const format of ['json', 'text'] as const) {
    const text = written(format, 'trace', work);
    expect(text).toContain('[secret]');
    expect(text).not.toMatch(/a-\\?"secret|a-%22secret/);
    expect(text).not.toMatch(/a{400}|B{100}/);
  }
});

test('who asks is logged, and no token that was given out, wherever it stands', () => {
  const token = `tl_${'aB3-_'.repeat(8)}xyz`;
  const encoded = [...token, ...secret].map(letter => `%${letter.charCodeAt(0).toString(16)}`).join('');
  for (const format of ['json', 'text'] as const) {
    const text = written(format, 'trace', log => {
      log.line(`it said ${token}`);
      for (const path of [
        `/${token}/b`,
        `/a/%zz${encoded}/b`,
        `/${'a'.repeat(290)}${token}`,
        `/${encodeURIComponent(secret).toLowerCase()}`,
      ])
        log.request(ended({ path, who: 'token:anna' }));
    });
    expect(text.match(/\[secret\]/g)).toHaveLength(5);
    expect(text).not.toMatch(/tl_|%74%6c|aB3|a-%22/i);
    if (format === 'json') expect(lines(text)[2]).toMatchObject({ path: '/a/[secret]/b', who: 'token:anna' });
  }
});

test('a terminal shows what failed, and every request where more is asked for', () => {
  const work = (log: ReturnType<typeof makeLog>): void => {
    log.request(ended({ operation: 'Cases' }));
    log.request(ended({ status: 503 }));
  };
  expect(written('text', 'info', work)).toBe('[  1.0 s] 503 GET /graphql after 12.5 ms (r-1)\n');
  expect(written('text', 'debug', work)).toContain('200 GET /graphql Cases after 12.5 ms (r-1)\n');
});
