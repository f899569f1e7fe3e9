import { perObject } from '../../model/whole/perObject.ts';

/** Text i stands at start[i] … start[i + 1] − 1 of `bytes`, in UTF-8: of millions of ids, a third of what strings take. */
export type Texts = { readonly start: Uint32Array; readonly bytes: Uint8Array };

/** Texts as they come, in arrays that double. */
export const growingTexts = () => {
  let start = new Uint32Array(1_024);
  let bytes = new Uint8Array(16_384);
  let size = 0;
  const encoder = new TextEncoder();
  return {
    /** Resolves to nothing; O(length). Three bytes a unit of UTF-16 are the most that UTF-8 takes. */
    push: (text: string): void => {
      const from = start[size] ?? 0;
      if (from + text.length * 3 > bytes.length) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, from + text.length * 3));
        larger.set(bytes);
        bytes = larger;
      }
      if (size + 1 === start.length) {
        const larger = new Uint32Array(start.length * 2);
        larger.set(start);
        start = larger;
      }
      size += 1;
      start[size] = from + encoder.encodeInto(text, bytes.subarray(from)).written;
    },
    whole: (): Texts => ({ start: start.slice(0, size + 1), bytes: bytes.slice(0, start[size]) }),
  };
};

const bufferOf = perObject(({ bytes }: Texts): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));

export const textAt = (texts: Texts, i: number): string =>
  bufferOf(texts).toString('utf8', texts.start[i] ?? 0, texts.start[i + 1] ?? 0);

/** FNV-1a over some bytes (Fowler, Noll, Vo 1991). */
const hashOf = (bytes: Uint8Array, from: number, to: number): number => {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
};

/** The places of texts that all differ, by open addressing: i + 1 at the first free place after that of its hash; 0 is free. O(bytes). */
const placesOf = perObject(({ start, bytes }: Texts): Uint32Array => {
  const size = start.length - 1;
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * size + 2)));
  for (let i = 0; i < size; i += 1) {
    let place = hashOf(bytes, start[i] ?? 0, start[i + 1] ?? 0) & (places.length - 1);
    while (places[place] !== 0) place = (place + 1) & (places.length - 1);
    places[place] = i + 1;
  }
  return places;
});

/** The number of a text; undefined where it is none of them. O(length), after O(bytes) for the first question. */
export const numberOf = (texts: Texts, text: string): number | undefined => {
  const wanted = Buffer.from(text);
  const places = placesOf(texts);
  const all = bufferOf(texts);
  for (
    let place = hashOf(wanted, 0, wanted.length) & (places.length - 1);
    ;
    place = (place + 1) & (places.length - 1)
  ) {
    const i = (places[place] ?? 0) - 1;
    if (i < 0) return undefined;
    const [from, to] = [texts.start[i] ?? 0, texts.start[i + 1] ?? 0];
    if (to - from === wanted.length && wanted.compare(all, from, to) === 0) return i;
  }
};
