import { createServer, type Socket } from 'node:net';

type Value = string | number | boolean | readonly Value[] | { readonly [name: string]: Value };

/** Values as PackStream writes them; texts of up to 255 bytes, lists and maps of up to 15. */
const packed = (value: Value): Buffer => {
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'number') {
    const bytes = Buffer.from([0xca, 0, 0, 0, 0]);
    bytes.writeInt32BE(value, 1);
    return bytes;
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([Buffer.from([0xd0, text.length]), text]);
  }
  if (Array.isArray(value)) return Buffer.concat([Buffer.from([0x90 + value.length]), ...value.map(packed)]);
  const fields = Object.entries(value);
  return Buffer.concat([
    Buffer.from([0xa0 + fields.length]),
    ...fields.flatMap(([name, one]) => [packed(name), packed(one)]),
  ]);
};

const [success, record, ignored, failure] = [0x70, 0x71, 0x7e, 0x7f];
/** A message in one chunk: a structure of one field, or of none. */
const message = (kind: number, field?: Value): Buffer => {
  const body = Buffer.concat([
    Buffer.from([field === undefined ? 0xb0 : 0xb1, kind]),
    ...(field === undefined ? [] : [packed(field)]),
  ]);
  return Buffer.concat([Buffer.from([body.length >> 8, body.length & 0xff]), body, Buffer.from([0, 0])]);
};

/** The messages of the client that matter here, by their kind. */
const names: Readonly<Record<number, string>> = {
  ...{ 1: 'HELLO', 2: 'GOODBYE', 15: 'RESET', 16: 'RUN', 17: 'BEGIN', 18: 'COMMIT', 19: 'ROLLBACK' },
  ...{ 63: 'PULL', 102: 'ROUTE', 106: 'LOGON' },
};

/** Takes the whole messages from what has come; gives their kinds and the rest. */
const kindsIn = (bytes: Buffer): { readonly kinds: readonly number[]; readonly rest: Buffer } => {
  const kinds: number[] = [];
  for (let at = 0; ; ) {
    let end = at;
    while (end + 2 <= bytes.length && bytes.readUInt16BE(end) > 0) end += 2 + bytes.readUInt16BE(end);
    if (end + 2 > bytes.length) return { kinds, rest: bytes.subarray(at) };
    if (end > at) kinds.push(bytes[at + 3] ?? 0);
    at = end + 2;
  }
};

/**
 * Speaks Bolt 5.4 as a Neo4j that fails by script: the next messages of a kind are answered by the codes that stand for it
 * in `failures`, one after the other, and all others with success; each statement has the one row given. A statement outside
 * a transaction is one of `RUN ALONE`.
 */
export const scriptedBolt = async (row: Readonly<Record<string, string>>) => {
  const failures: Record<string, string[]> = {};
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  let own = '';
  const routes = (): Value => ({
    rt: { ttl: 300, db: 'neo4j', servers: ['WRITE', 'READ', 'ROUTE'].map(role => ({ addresses: [own], role })) },
  });
  const answer = (name: string): readonly Buffer[] => {
    if (name.startsWith('RUN')) return [message(success, { fields: Object.keys(row) })];
    if (name === 'PULL') return [message(record, Object.values(row)), message(success, { type: 'r' })];
    if (name === 'ROUTE') return [message(success, routes())];
    return [message(success, name === 'HELLO' ? { server: 'Neo4j/5.26.0', connection_id: 'bolt-1' } : {})];
  };
  const server = createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    let [shaken, waiting, failed, inside] = [false, Buffer.alloc(0), false, false];
    socket.on('data', (piece: Buffer) => {
      waiting = Buffer.concat([waiting, piece]);
      if (!shaken) {
        if (waiting.length < 20) return;
        [shaken, waiting] = [true, waiting.subarray(20)];
        socket.write(Buffer.from([0, 0, 4, 5]));
      }
      const { kinds, rest } = kindsIn(waiting);
      waiting = Buffer.from(rest);
      for (const kind of kinds) {
        const known = names[kind] ?? `0x${kind.toString(16)}`;
        const name = known === 'RUN' && !inside ? 'RUN ALONE' : known;
        heard.push(name);
        if (known !== 'RUN' && known !== 'PULL') inside = known === 'BEGIN';
        if (name === 'GOODBYE') return socket.end();
        if (name === 'RESET') failed = false;
        const code = failed ? undefined : failures[name]?.shift();
        if (code !== undefined) socket.write(message(failure, { code, message: 'as the script has it' }));
        else for (const one of failed ? [message(ignored)] : answer(name)) socket.write(one);
        failed ||= code !== undefined;
      }
      return undefined;
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  own = typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : '';
  return {
    host: own,
    failures,
    /** Kinds of all messages that came. */
    heard,
    close: (): void => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};
