import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What the link does with what it is sent: passes it on, late or slowly where it is told so; takes it and lets nothing
 * through, as a host that is gone without a word (`hold`); or takes no connections (`refuse`).
 */
export type Mode = 'pass' | 'hold' | 'refuse';
export type Pace = {
  /** Milliseconds by which each piece is late, each way. */
  readonly delay?: number;
  /** Bytes a second, each way of each connection. */
  readonly bytesPerSecond?: number;
};

export type FaultyLink = {
  /** Where to connect instead of to the server behind it. */
  readonly address: string;
  /** From now on, for connections that stand too. Refusing also ends those that stand. */
  readonly set: (mode: Mode, pace?: Pace) => Promise<void>;
  /** Ends all connections that stand; new ones are taken as before. */
  readonly cut: () => void;
  /** Resolves with the next piece that is sent to the server and holds `bytes`, once it has been passed on. */
  readonly sent: (bytes: Buffer) => Promise<void>;
  /** Bytes that were passed on: to the server, and back. */
  readonly passed: () => { readonly there: number; readonly back: number };
  readonly close: () => Promise<void>;
};

const listenAt = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });

/** Stands between a client and the server at a `bolt:` address, on a port of its own. */
export const faultyLink = async (to: string): Promise<FaultyLink> => {
  const { hostname, port } = new URL(to);
  const passed = { there: 0, back: 0 };
  const sockets = new Set<Socket>();
  const awaited = new Set<{ readonly bytes: Buffer; readonly resolve: () => void }>();
  let [mode, pace]: [Mode, Pace] = ['pass', {}];

  /** Pieces keep their order. A connection of which one was lost is lost for good: no byte is ever missing between others. */
  const carry = (from: Socket, into: Socket, way: keyof typeof passed, fate: { lost: boolean }): void => {
    let last: Promise<void> = Promise.resolve();
    let due = 0;
    const passOn = async (piece: Buffer, at: number): Promise<void> => {
      const wait = at - performance.now();
      if (wait > 0) await sleep(wait);
      fate.lost ||= mode !== 'pass';
      if (fate.lost || into.destroyed) return;
      into.write(piece);
      passed[way] += piece.length;
      for (const one of way === 'there' ? awaited : [])
        if (piece.includes(one.bytes)) {
          awaited.delete(one);
          one.resolve();
        }
    };
    from.on('data', piece => {
      const { delay = 0, bytesPerSecond = Number.POSITIVE_INFINITY } = pace;
      due = Math.max(due, performance.now() + delay) + (piece.length / bytesPerSecond) * 1_000;
      const at = due;
      last = last.then(() => passOn(piece, at));
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      sockets.delete(from);
      void last.then(() => into.destroy());
    });
  };

  const server = createServer(client => {
    const behind = connect(Number(port), hostname);
    for (const socket of [client, behind]) sockets.add(socket);
    const fate = { lost: mode !== 'pass' };
    carry(client, behind, 'there', fate);
    carry(behind, client, 'back', fate);
  });
  const own = await listenAt(server, 0);
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const stopListening = async (): Promise<void> => {
    const closed = new Promise(resolve => server.close(resolve));
    cut();
    await closed;
  };
  return {
    address: `bolt://127.0.0.1:${own}`,
    cut,
    set: async (next, nextPace = {}) => {
      [mode, pace] = [next, nextPace];
      if (next === 'refuse' && server.listening) await stopListening();
      if (next !== 'refuse' && !server.listening) await listenAt(server, own);
    },
    sent: bytes => new Promise(resolve => awaited.add({ bytes, resolve })),
    passed: () => ({ ...passed }),
    close: () => (server.listening ? stopListening() : Promise.resolve(cut())),
  };
};
