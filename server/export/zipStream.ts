import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import { Zip, ZipDeflate } from 'fflate';

export type Written = { readonly name: string; readonly bytes: number; readonly sha256: string };

/** Characters that are compressed at once. */
const block = 16_384;

/** Milliseconds for which a reader may take nothing. */
const patience = 20_000;

/** Until there is room again, nobody reads any more, or nothing was read for too long. */
const drained = (out: Writable): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer);
      out.off('drain', done);
      out.off('close', done);
      resolve();
    };
    const timer = setTimeout(() => {
      reject(new Error(`the archive's reader took nothing for ${patience / 1_000} s`));
      done();
    }, patience);
    out.on('drain', done);
    out.on('close', done);
  });

/**
 * An archive that is sent while it is made. Its directory is its last part, so one that was cut cannot be opened. Where the
 * reader is slower, `wait` waits for it.
 */
export const zipStream = (out: Writable, wait: (reader: Promise<unknown>) => Promise<void>) => {
  let failure: unknown;
  let full = false;
  const zip = new Zip((error, chunk, final) => {
    if (error) failure = error;
    else if (!out.destroyed && !out.write(chunk)) full = true;
    if (final) out.end();
  });
  const settled = async (): Promise<void> => {
    if (failure !== undefined) throw failure;
    if (out.destroyed) throw new Error('nobody reads the archive any more');
    if (!full) return;
    full = false;
    await wait(drained(out));
    if (out.destroyed) throw new Error('nobody reads the archive any more');
  };
  return {
    /** Writes one file from its pieces, as they come. */
    file: async (name: string, pieces: AsyncIterable<string | Uint8Array>): Promise<Written> => {
      const entry = new ZipDeflate(name, { level: 6 });
      zip.add(entry);
      const hash = createHash('sha256');
      let [bytes, waiting] = [0, ''];
      const push = async (data: Uint8Array): Promise<void> => {
        hash.update(data);
        bytes += data.byteLength;
        entry.push(data, false);
        await settled();
      };
      for await (const piece of pieces) {
        if (typeof piece !== 'string') await push(piece);
        else {
          waiting += piece;
          if (waiting.length < block) continue;
          await push(Buffer.from(waiting));
          waiting = '';
        }
      }
      if (waiting !== '') await push(Buffer.from(waiting));
      entry.push(new Uint8Array(), true);
      return { name, bytes, sha256: hash.digest('hex') };
    },
    end: (): void => zip.end(),
  };
};
