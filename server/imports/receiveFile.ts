import { createWriteStream, mkdirSync, statfsSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ImportRefused } from './importRefused.ts';

/** Bytes that stay free on the disk beside the file: Neo4j stops where there are none. */
const leastRoom = 100 * 2 ** 20;
/** Letters of a name: file systems take 255 bytes. */
const longestName = 80;

/** What a file is called, as the name of one in a folder of ours: its end says how it is packed. */
export const fileNameFrom = (given: string): string => {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const name = last.trim().slice(-longestName).replace(/\p{C}/gu, '').trim().replace(/^\.+/, '');
  return name === '' ? 'file' : name;
};

export const tooLarge = (most: number): ImportRefused =>
  new ImportRefused(
    413,
    'TOO_LARGE',
    `the file has more than ${most / 2 ** 20} MB; import it on the command line: npm run import -- FILE`,
  );

/** Writes what comes to `path` while it comes. Throws ImportRefused where it is too large, empty or cut. */
export const receiveFile = async (
  stream: Readable,
  path: string,
  {
    bytes: promised,
    most,
    modified,
    signal,
  }: { readonly bytes: number; readonly most: number; readonly modified: Date; readonly signal?: AbortSignal },
): Promise<number> => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const { bavail, bsize } = statfsSync(dirname(path));
  if (promised + leastRoom > bavail * bsize)
    throw new ImportRefused(
      507,
      'NO_ROOM',
      'the disk of the server has no room for this file; make room, and try again',
    );
  let bytes = 0;
  const limited = new Transform({
    transform(part: Buffer, _encoding, done) {
      bytes += part.length;
      if (bytes > most) done(tooLarge(most));
      else done(null, part);
    },
  });
  try {
    await pipeline(stream, limited, createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal });
    // An edition has the day of its file, unless it says another.
    await utimes(path, modified, modified);
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    if (signal?.aborted) throw new ImportRefused(409, 'THROWN_AWAY', 'the file was thrown away while it came');
    const why = error instanceof Error ? error.message : String(error);
    throw new ImportRefused(400, 'BROKEN_OFF', `the file did not come whole (${why}); send it again`);
  }
  if (bytes === 0) throw new ImportRefused(400, 'BAD_USER_INPUT', 'the file is empty; choose another');
  return bytes;
};
