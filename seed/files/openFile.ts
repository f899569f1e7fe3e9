import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { analyse } from 'chardet';
import { FileError } from './fileError.ts';
import { bytesOfMember } from './openZip.ts';

/** A text file that can be read from its beginning any number of times. */
export type TextFile = { readonly encoding: string; readonly open: () => Promise<Readable> };

/** Bytes from which the encoding is recognised. */
const sampleSize = 1 << 18;
/** Bytes of one unpacked file, and how many times its size it may unpack to: beyond it is made to fill a disk. */
const mostUnpacked = 4 * 2 ** 30;
const mostRatio = 250;

/** Ends a stream that yields more than a file may hold. */
const limited = (path: string, most = mostUnpacked): Transform => {
  let bytes = 0;
  return new Transform({
    transform(part: Buffer, _encoding, done) {
      bytes += part.length;
      if (bytes <= most) done(null, part);
      else done(new FileError(path, [`more than ${most} bytes when unpacked`, 'give a smaller download']));
    },
  });
};

const through = (from: Readable, to: Transform): Transform => {
  from.on('error', error => to.destroy(error));
  return from.pipe(to);
};

/** A file, or one file of an archive. */
export type Source = { readonly path: string; readonly member?: string };

/** What messages call a source: `tables.zip/march.csv`. */
export const sourceName = ({ path, member }: Source): string => (member === undefined ? path : `${path}/${member}`);

/** Unpacked bytes up to a limit: what is wrong with the packing says which file it is. */
const unpacked = (source: Source, kind: string, from: Readable, most?: number): Transform => {
  const to = limited(source.path, most);
  from.on('error', error => {
    const problem = `no sound ${kind} (${error.message})`;
    to.destroy(new FileError(sourceName(source), [problem, 'download it again, or unpack it first']));
  });
  return from.pipe(to);
};

/** The bytes of a source, unpacked. An error of any stream ends the reading. */
export const bytesOf = async (source: Source): Promise<Readable> => {
  const { path, member } = source;
  if (member !== undefined) return unpacked(source, 'archive', await bytesOfMember(path, member));
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  if (!/\.gz$/i.test(path)) return file;
  const most = Math.min(mostUnpacked, mostRatio * Math.max((await stat(path)).size, 1_000));
  return unpacked(source, '.gz file', through(file, createGunzip({ chunkSize: 1 << 20 })), most);
};

const sampleOf = async (source: Source): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of await bytesOf(source)) {
    parts.push(part as Buffer);
    size += (part as Buffer).length;
    if (size >= sampleSize) break;
  }
  return Buffer.concat(parts).subarray(0, sampleSize);
};

/** A sample in an encoding; undefined where its bytes are none of it. A character cut at the end is no fault. */
const decoded = (sample: Buffer, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return undefined;
  }
};

/** Encodings that statistical offices write, as the WHATWG standard names them. Others are more likely a wrong guess. */
const accepted = [
  ...['big5', 'gb18030', 'shift_jis', 'euc-kr', 'euc-jp'],
  ...['windows-1252', 'iso-8859-1', 'iso-8859-2', 'windows-1250', 'windows-1251'],
] as const;

/**
 * Whether a text is UTF-8 but for a few bytes: those lose their rows, where any other encoding would make other letters of
 * all that is not ASCII, and tell nobody.
 */
const isNearlyUtf8 = (sample: Buffer): boolean => {
  let [lost, sound] = [0, 0];
  for (const character of new TextDecoder('utf-8').decode(sample)) {
    if (character === '\uFFFD') lost += 1;
    else if (character > '\u007f') sound += 1;
  }
  return sound > 4 * lost;
};

/**
 * The encoding of a sample: UTF-16 by its mark or its zero bytes, UTF-8 wherever it can be or nearly is; else that which makes most
 * sense as a table, the likeliest by its statistics first. Undefined if none fits.
 */
export const encodingOf = (sample: Buffer, sense: (text: string) => number = () => 0): string | undefined => {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  // Commas, digits and line ends in UTF-16 are valid UTF-8 too, each with a zero byte, which no text in UTF-8 has.
  const zeros = [0, 1].map(odd => sample.filter((byte, i) => i % 2 === odd && byte === 0).length);
  const most = Math.max(...zeros);
  if (most > sample.length / 50) return zeros[1] === most ? 'utf-16le' : 'utf-16be';
  if (decoded(sample, 'utf-8') !== undefined || isNearlyUtf8(sample)) return 'utf-8';
  const guessed = analyse(sample).map(({ name }) => name.toLowerCase());
  const places = new Map(guessed.map((name, i) => [name, i]));
  const likelyFirst = accepted.toSorted((a, b) => (places.get(a) ?? 99) - (places.get(b) ?? 99));
  let best: { readonly encoding: string; readonly sense: number } | undefined;
  for (const encoding of likelyFirst) {
    const text = decoded(sample, encoding);
    if (text === undefined) continue;
    const made = sense(text);
    if ((made > 0 || places.has(encoding)) && (best === undefined || made > best.sense))
      best = { encoding, sense: made };
  }
  return best?.encoding;
};

const decoding = (encoding: string): Transform => {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    readableObjectMode: true,
    transform: (part: Buffer, _encoding, done) => done(null, decoder.decode(part, { stream: true }) || undefined),
    flush: done => done(null, decoder.decode() || undefined),
  });
};

/**
 * Opens a text of any encoding that statistical offices write; `sense` says how much of a text it understands. Throws
 * FileError where none fits.
 */
export const openText = async (source: Source, sense: (text: string) => number): Promise<TextFile> => {
  const encoding = encodingOf(await sampleOf(source), sense);
  if (encoding === undefined)
    throw new FileError(sourceName(source), [
      'the text is not UTF-8, and no other encoding fits',
      'save it as CSV in UTF-8',
    ]);
  return { encoding, open: async () => through(await bytesOf(source), decoding(encoding)) };
};
