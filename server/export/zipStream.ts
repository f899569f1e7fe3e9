import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { Zip, ZipDeflate } from 'fflate';

export type Written = { readonly name: string; readonly bytes: number; readonly sha256: string };

/** Characters that are compressed at once. */
const block = 16_384;

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
    await wait(Promise.race([once(out, 'drain'), once(out, 'close')]));
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
