import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, rmSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../embedded/processes.ts';
import { messageOf } from '../errors.ts';
import { type Basis, differences } from './basis.ts';
import type { WholeGraph } from './readWhole.ts';
import { type Part, type Parts, partKinds, partsOf, wholeFrom } from './wholeParts.ts';

/**
 * A file that holds a whole graph: `magic`, the version of this format and the length of the header (4 bytes each, the
 * lowest first), the header (JSON), the parts in its order, and the SHA-256 of all before.
 */
const magic = Buffer.from('THROUGHLINEWHOLE');
const format = 1;
const begins = magic.length + 8;
const sumLength = 32;
/** Bytes that are read, written or summed up at once: some milliseconds each. */
const piece = 4 * 2 ** 20;
const longestHeader = 2 ** 20;

type PartKind = keyof typeof partKinds;
type Header = {
  readonly basis: Basis;
  readonly parts: readonly (readonly [name: string, kind: PartKind, length: number])[];
};

const kindOf = (part: Part): PartKind =>
  part instanceof Uint8Array ? 'u8' : part instanceof Uint32Array ? 'u32' : 'f64';
const bytesOf = (part: Part): Uint8Array => new Uint8Array(part.buffer, part.byteOffset, part.byteLength);

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}

const beginning = (basis: Basis, parts: Parts): Buffer => {
  const header: Header = { basis, parts: [...parts].map(([name, part]) => [name, kindOf(part), part.length]) };
  const text = Buffer.from(JSON.stringify(header));
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32LE(format, 0);
  numbers.writeUInt32LE(text.length, 4);
  return Buffer.concat([magic, numbers, text]);
};

const writeAll = async (file: FileHandle, bytes: Uint8Array): Promise<void> => {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten;
};

/** What a process that is gone has left half written. */
const clearAway = (path: string): void => {
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(`${basename(path)}.`) || !name.endsWith('.new')) continue;
    const pid = Number(name.slice(basename(path).length + 1, -'.new'.length));
    if (Number.isInteger(pid) && pid > 0 && !isAlive(pid)) rmSync(join(dirname(path), name), { force: true });
  }
};

/**
 * Writes a whole graph beside `path` and moves it there once it is on the disk; for its owner alone. The arrays are written
 * as they stand, in pieces between which others are served. Resolves to its bytes; rejects, and leaves nothing, where the
 * disk takes no more.
 */
export const writeWholeFile = async (path: string, basis: Basis, whole: WholeGraph): Promise<number> => {
  clearAway(path);
  const half = `${path}.${process.pid}.new`;
  const parts = partsOf(whole);
  const hash = createHash('sha256');
  let size = sumLength;
  try {
    const file = await open(half, 'w', 0o600);
    try {
      for (const bytes of [beginning(basis, parts), ...[...parts.values()].map(bytesOf)])
        for (const each of piecesOf(bytes)) {
          hash.update(each);
          size += each.length;
          await writeAll(file, each);
        }
      await writeAll(file, hash.digest());
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
  const folder = await open(dirname(path), 'r');
  // A file that a fall of the power takes back is made anew.
  await folder.sync().catch(() => undefined);
  await folder.close();
  return size;
};

const readAll = (file: number, into: Uint8Array): void => {
  for (let at = 0; at < into.length; ) {
    const read = readSync(file, into, at, into.length - at, null);
    if (read === 0) throw new Error('it ends too early');
    at += read;
  }
};

const damaged = (): Error => new Error('its header is damaged');

/** Throws with what is wrong with the header, before anything is made of its size. */
const headerOf = (text: Buffer, left: number): Header => {
  const { basis, parts } = JSON.parse(text.toString()) as Partial<Header>;
  if (typeof basis !== 'object' || basis === null || !Array.isArray(parts)) throw damaged();
  let size = sumLength;
  for (const [name, kind, length] of parts as Header['parts']) {
    const isSound = typeof name === 'string' && Object.hasOwn(partKinds, kind);
    if (!isSound || !Number.isSafeInteger(length) || length < 0) throw damaged();
    size += length * partKinds[kind].BYTES_PER_ELEMENT;
  }
  if (size !== left) throw new Error(`it has ${left} bytes after its header, and should have ${size}`);
  return { basis, parts };
};

const readFrom = (file: number, expected: Basis): WholeGraph => {
  const hash = createHash('sha256');
  const { size } = fstatSync(file);
  const start = Buffer.alloc(begins);
  if (size < begins) throw new Error('it is cut');
  readAll(file, start);
  if (!start.subarray(0, magic.length).equals(magic)) throw new Error('it is no file of a whole graph');
  const [version, length] = [start.readUInt32LE(magic.length), start.readUInt32LE(magic.length + 4)];
  if (version !== format) throw new Error(`its format is ${version}, and this version reads ${format}`);
  if (length > longestHeader || begins + length > size) throw damaged();
  const text = Buffer.alloc(length);
  readAll(file, text);
  const header = headerOf(text, size - begins - length);
  for (const [name, why] of Object.entries(differences) as [keyof Basis, string][])
    if (header.basis[name] !== expected[name]) throw new Error(why);
  hash.update(start).update(text);
  const parts = new Map<string, Part>();
  for (const [name, kind, count] of header.parts) {
    const part = new partKinds[kind](count);
    for (const each of piecesOf(bytesOf(part))) {
      readAll(file, each);
      hash.update(each);
    }
    parts.set(name, part);
  }
  const sum = Buffer.alloc(sumLength);
  readAll(file, sum);
  if (!hash.digest().equals(sum)) throw new Error('its content is not what was written: its sum differs');
  return wholeFrom(parts);
};

/**
 * The whole graph that a file holds, where it is whole and of just this basis; else why it is not taken, in words that
 * follow the name of the file; neither where there is none. Takes no more memory than the arrays. Never throws.
 */
export const readWholeFile = (
  path: string,
  expected: Basis,
): { readonly whole?: WholeGraph; readonly why?: string } => {
  let file: number | undefined;
  try {
    // A pipe in its place would else hold up the process until somebody writes into it.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    return { whole: readFrom(file, expected) };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? {} : { why: error instanceof SyntaxError ? 'its header is damaged' : messageOf(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
};
