import pino from 'pino';
import { requestIdOf } from '../requestId.ts';
import { startLog } from '../startLog.ts';
import type { Phase } from '../status.ts';
import type { Ended } from './requests.ts';

export const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type Level = (typeof levels)[number];

type Output = Parameters<typeof startLog>[0];

export type Log = {
  /** Of the server itself. */
  readonly line: (text: string, level?: Level) => void;
  readonly failure: (error: unknown) => void;
  readonly phase: (phase: Phase) => void;
  readonly request: (ended: Ended) => void;
};

/** Probes come every few seconds and mean nothing unless they fail; those fail often while the store is prepared. */
const levelOf = ({ path, status, method }: Ended): Level => {
  if (path.startsWith('/health/') || path === '/metrics') return 'debug';
  if (status >= 500) return 'error';
  return status === 429 || (status >= 400 && method !== 'GET') ? 'warn' : 'info';
};

const longestPath = 300;

/** What is written wrongly stays, and what stands beside it is decoded all the same. */
const decoded = (part: string): string => {
  const bytes = part.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
};

type Hide = (text: string) => string;

/** Without parts that hold a secret, however they are written. */
const shownPath = (path: string, hide: Hide): string =>
  hide(path)
    .split('/')
    .map(part => (hide(decoded(part)) === decoded(part) ? part : '[secret]'))
    .join('/')
    .slice(0, longestPath);

/** What is logged of a request: nothing of what it carries but who asks, its path and the name of its operation. */
const lineOf = (ended: Ended, hide: Hide) => {
  const { request, method, path, who, operation, isOfPage, status, ms, lane, bytes, aborted } = ended;
  return {
    ...{ id: requestIdOf(request), method, path: shownPath(path, hide) },
    ...(who === undefined ? {} : { who }),
    ...(operation === undefined ? {} : { operation: operation.slice(0, 80), page: isOfPage === true }),
    ...{ status, ms },
    ...(lane === undefined ? {} : { lane }),
    ...{ bytes, aborted },
  };
};

const inWords = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** A token that was given out. */
const givenOut = /tl_[\w-]{43}/g;

/** A text without the secrets and without tokens, whatever it quotes: as they are, and as JSON and addresses write them. */
const withoutTexts = (secrets: readonly string[]): Hide => {
  const forms = secrets.flatMap(secret => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]);
  const hidden = [...new Set(forms)].filter(form => form.length >= 4).toSorted((a, b) => b.length - a.length);
  return text =>
    hidden.reduce((shown, form) => shown.replaceAll(form, '[secret]'), text).replaceAll(givenOut, '[secret]');
};

/** A line of JSON for each thing that happens, or, on a terminal, what a person wants to read. */
export const makeLog = (
  output: Output,
  options: {
    readonly level: Level;
    readonly format: 'json' | 'text';
    /** Seconds since the start. */
    readonly seconds: () => number;
    /** Texts that never stand in the log. */
    readonly secrets: readonly string[];
  },
): Log => {
  const hide = withoutTexts(options.secrets);
  const { level, format } = options;
  const rank = (of: Level): number => levels.indexOf(of);
  if (format === 'text') {
    const shown: Output = {
      get isTTY() {
        return output.isTTY === true;
      },
      get columns() {
        return output.columns ?? 80;
      },
      write: text => output.write(hide(text)),
    };
    const { line, phase } = startLog(shown, options.seconds);
    const told = (at: Level, text: () => string): void => {
      if (rank(at) >= rank(level)) line(text());
    };
    return {
      line: (text, at = 'info') => told(at, () => text),
      failure: error => told('error', () => inWords(error)),
      phase: found => {
        if (rank('info') >= rank(level)) phase(found);
      },
      // A terminal shows what failed, and all requests only when asked for more.
      request: ended => {
        const at = levelOf(ended);
        const { id, method, path, operation, status, ms } = lineOf(ended, hide);
        told(rank(at) > rank('warn') ? at : 'debug', () =>
          [status, method, path, ...(operation === undefined ? [] : [operation]), `after ${ms} ms (${id})`].join(' '),
        );
      },
    };
  }
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
    },
    { write: text => void output.write(hide(text)) },
  );
  const write = (at: Level, fields: object, text: string): void => {
    if (at !== 'silent') logger[at](fields, text);
  };
  return {
    line: (text, at = 'info') => write(at, {}, text),
    failure: error =>
      write('error', { err: error instanceof Error ? error : new Error(String(error)) }, 'a request failed'),
    phase: ({ name, title, state, detail, seconds }) => {
      const begins = state === 'running' && detail === undefined;
      write(
        begins || state !== 'running' ? 'info' : 'debug',
        {
          phase: name,
          state,
          ...(detail === undefined ? {} : { detail }),
          ...(seconds === undefined ? {} : { seconds }),
        },
        title,
      );
    },
    request: ended => write(levelOf(ended), lineOf(ended, hide), 'request'),
  };
};
