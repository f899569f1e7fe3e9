import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Lines that are handed on together. */
const perPart = 1_000;

function* inParts(lines: Iterable<string>): Generator<string> {
  let part: string[] = [];
  for (const line of lines) {
    part.push(line);
    if (part.length < perPart) continue;
    yield `${part.join('\n')}\n`;
    part = [];
  }
  if (part.length > 0) yield `${part.join('\n')}\n`;
}

/** Writes a file line by line, as they are made. */
export const writeLines = (path: string, lines: Iterable<string>): Promise<void> =>
  pipeline(Readable.from(inParts(lines)), createWriteStream(path));
