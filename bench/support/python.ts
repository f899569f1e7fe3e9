import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What a way of a peer took, in milliseconds, and what it came to. */
export type Measured = { readonly ms: number; readonly result: Readonly<Record<string, number>> };

/** A Python program that answers each line with a line of JSON. It is ended by `close`. */
export const pythonPeer = (python: string, args: readonly string[]) => {
  const child = spawn(python, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    ask: async (line: string): Promise<Measured> => {
      child.stdin.write(`${line}\n`);
      const { done, value } = await lines.next();
      if (done) throw new Error(`${args[0]} ended at "${line}"`);
      return JSON.parse(value) as Measured;
    },
    close: () => child.stdin.end(),
  };
};
