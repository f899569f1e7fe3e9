import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const packages = ['scipy==1.17.1', 'igraph==1.0.0', 'networkx==3.6.1', 'pandas==3.1.1', 'rapidfuzz==3.14.6'];
const own = fileURLToPath(new URL('../../.data/bench/peers', import.meta.url));

/** A Python that has the peers: that which `PEERS_PYTHON` names, else one in a virtual environment of our own, made once. */
export const peersPython = (): string => {
  const named = process.env.PEERS_PYTHON;
  if (named !== undefined) return named;
  const python = join(own, 'bin/python');
  if (!existsSync(join(own, 'ready'))) {
    mkdirSync(own, { recursive: true });
    execFileSync('python3', ['-m', 'venv', own], { stdio: 'inherit' });
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...packages], { stdio: 'inherit' });
    writeFileSync(join(own, 'ready'), '');
  }
  return python;
};

/** What a way of a peer took, in milliseconds, and what it came to. */
export type Measured = {
  readonly ms: number;
  readonly result: Readonly<Record<string, number>>;
  /** Places in a list, of each thing asked for. */
  readonly found?: readonly (readonly number[])[];
};

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
