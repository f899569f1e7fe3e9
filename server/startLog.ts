import type { Phase } from './status.ts';

type Output = { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };

export type StartLog = {
  /** A line of its own. */
  readonly line: (text: string) => void;
  /** A phase that began, says more, or ended. */
  readonly phase: (phase: Phase) => void;
};

const usualColumns = 80;
/** Seconds until a file says more of a phase; each time twice as long, so that a start of any length has few lines. */
const firstPause = 10;

/**
 * What a start says, each line led by the seconds since it began. On a terminal a phase has one line, written over until
 * it ends; elsewhere its beginning and its end have a line, and what it says in between at growing distances.
 */
export const startLog = (output: Output, seconds: () => number): StartLog => {
  const stamped = (text: string): string => `[${seconds().toFixed(1).padStart(5)} s] ${text}`;
  let isOpen = false;
  let pause = firstPause;
  let spoken = 0;
  const line = (text: string): void => {
    output.write(`${isOpen ? '\r\x1b[2K' : ''}${stamped(text)}\n`);
    isOpen = false;
    spoken = seconds();
  };
  const over = (text: string): void => {
    const shown = stamped(text).replaceAll(/\s+/g, ' ');
    output.write(`\r\x1b[2K${[...shown].slice(0, (output.columns ?? usualColumns) - 1).join('')}`);
    isOpen = true;
  };
  return {
    line,
    phase: ({ title, state, detail, seconds: took }) => {
      if (state !== 'running') return line(`${title}: ${state} after ${took} s`);
      const text = detail === undefined ? `${title} …` : `${title}: ${detail}`;
      if (output.isTTY === true) return over(text);
      if (detail === undefined) pause = firstPause;
      else if (seconds() - spoken < pause) return;
      else pause *= 2;
      line(text);
    },
  };
};
