import { isIP } from 'node:net';
import { type Level, levels } from './observe/log.ts';
import type { MetricsFor } from './observe/metrics.ts';
import { isThisMachine } from './ownNames.ts';

/** How the server serves, beside what: its log, its numbers, and what it takes from whom. */
export type Serving = {
  readonly log: { readonly level: Level; readonly format: 'json' | 'text' };
  readonly metrics: MetricsFor;
  /** Requests of one address in a minute; 0 for any number. */
  readonly rateLimit: number;
  /** Proxies that may say who asks: so many before the server, or their addresses. */
  readonly trustProxy?: number | readonly string[];
  /** Whether it answers the questions of its own page alone. */
  readonly pageAlone: boolean;
  /** Whether the whole graph of a large store is kept in memory. */
  readonly keepsWholeGraph: boolean;
};

export const servingVariables = {
  LOG_LEVEL: `least important line that is logged, one of ${levels.join(', ')} (info)`,
  LOG_FORMAT: 'json for a line of JSON each, text for a person (text on a terminal, else json)',
  THROUGHLINE_METRICS: 'yes to tell /metrics to everybody, no to nobody; otherwise to this machine alone (unset)',
  RATE_LIMIT:
    'requests of one address in a minute, 0 for any number (1200; 0 where only this machine can reach the server and no proxy is trusted)',
  TRUST_PROXY:
    'proxies whose X-Forwarded-For says who asks: how many stand before the server, or their addresses and networks, separated by commas (unset)',
  THROUGHLINE_WHOLE_GRAPH:
    'no to keep no copy in memory of who holds what and of which entities are related, from which the affiliates of long lists and shortest paths are answered where 20,000 to 5 million parties are recorded (yes)',
  THROUGHLINE_OPERATIONS: 'page to answer the questions of the page alone, any for all others too (any)',
} as const;

const networks = ['loopback', 'linklocal', 'uniquelocal'];
const isNetwork = (text: string): boolean => {
  const [address = '', bits = '0', ...more] = text.split('/');
  return networks.includes(text) || (isIP(address) > 0 && /^\d{1,3}$/.test(bits) && more.length === 0);
};

const usualRate = 1_200;

/** Reads a variable that is one of a few words; undefined where it is unset, or wrong, which is added to `problems`. */
export const oneOf =
  <Name extends string>(given: (name: Name) => string | undefined, problems: string[]) =>
  <Value extends string>(name: Name, values: readonly Value[]): Value | undefined => {
    const value = given(name);
    const found = values.find(one => one === value);
    if (value !== undefined && found === undefined)
      problems.push(`${name} is "${value}"; write ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`);
    return found;
  };

/** Reads them by `given`, which tells an unset variable as undefined; adds to `problems` what is wrong. */
export const readServing = (
  given: (name: keyof typeof servingVariables) => string | undefined,
  problems: string[],
  { host, isTerminal }: { readonly host: string; readonly isTerminal: boolean },
): Serving => {
  const word = oneOf(given, problems);
  const proxies = given('TRUST_PROXY');
  const parts = proxies?.split(',').map(part => part.trim()) ?? [];
  const hops = /^[1-9]$/.test(proxies ?? '') ? Number(proxies) : undefined;
  if (proxies !== undefined && hops === undefined && !parts.every(isNetwork))
    problems.push(
      `TRUST_PROXY is "${proxies}"; write how many proxies stand before the server (1 to 9), or their addresses, such as 127.0.0.1, 10.0.0.0/8`,
    );
  const rate = given('RATE_LIMIT');
  if (rate !== undefined && !/^\d{1,7}$/.test(rate))
    problems.push(`RATE_LIMIT is "${rate}"; write a whole number of requests a minute, or 0`);
  const usual = isThisMachine(host) && proxies === undefined ? 0 : usualRate;
  const metrics = word('THROUGHLINE_METRICS', ['yes', 'no']);
  return {
    log: {
      level: word('LOG_LEVEL', levels) ?? 'info',
      format: word('LOG_FORMAT', ['json', 'text']) ?? (isTerminal ? 'text' : 'json'),
    },
    metrics: metrics === 'yes' ? 'everybody' : metrics === 'no' ? 'nobody' : 'this machine',
    rateLimit: rate === undefined ? usual : Number(rate),
    ...(proxies === undefined ? {} : { trustProxy: hops ?? parts }),
    pageAlone: word('THROUGHLINE_OPERATIONS', ['page', 'any']) === 'page',
    keepsWholeGraph: word('THROUGHLINE_WHOLE_GRAPH', ['yes', 'no']) !== 'no',
  };
};
