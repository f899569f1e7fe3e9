import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Parts that keyed records are spread over: one part is held at a time. */
const parts = 256;
/** Bytes of a part that are held before they are written; held as bytes, since texts that wait would be moved about by each collection of garbage. */
const room = 1 << 15;

const partOf = (key: string): number => {
  let hash = 0;
  for (let i = 0; i < key.length; i += 1) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
  return (hash >>> 0) % parts;
};

/** The records of files, in the order in which they came; the files are gone once they were read. */
export const readPart = <T>(paths: readonly string[]): readonly T[] =>
  paths.flatMap(path => {
    const lines = readFileSync(path, 'utf8').split('\n');
    rmSync(path);
    return lines.flatMap(line => (line === '' ? [] : [JSON.parse(line) as T]));
  });

/**
 * Records put aside in files of `folder`, spread by key, so that all of one key are read together with one part in memory
 * at a time.
 */
export const spill = <T>(folder: string, keyOf: (record: T) => string) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const pathOf = (part: number): string => join(folder, `${part}.jsonl`);
  const files = Array.from({ length: parts }, (_, part) => ({
    file: openSync(pathOf(part), 'w', 0o600),
    held: Buffer.allocUnsafeSlow(room),
    used: 0,
  }));
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    for (const { file, held, used } of files) {
      writeSync(file, held, 0, used);
      closeSync(file);
    }
  };
  return {
    add: (record: T): void => {
      const own = files[partOf(keyOf(record))];
      if (own === undefined) return;
      const line = `${JSON.stringify(record)}\n`;
      // A character takes three bytes at the most.
      if (own.used + 3 * line.length > room) {
        writeSync(own.file, own.held, 0, own.used);
        own.used = 0;
      }
      if (3 * line.length > room) writeSync(own.file, line);
      else own.used += own.held.write(line, own.used);
    },
    /** The files of the parts, all of a key in one: of two spills in those of one place. Nothing can be added after this. */
    parts: (): readonly string[] => {
      close();
      return files.map((_, part) => pathOf(part));
    },
  };
};
