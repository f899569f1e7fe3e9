/** 53 bits of a text; two texts in a row of multiplications each, mixed at the end (after cyrb53, public domain). */
const hashOf = (text: string): number => {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charCodeAt(i);
    a = Math.imul(a ^ letter, 2_654_435_761);
    b = Math.imul(b ^ letter, 1_597_334_677);
  }
  const low = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  const high = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
};

/**
 * Tells of texts, one after another, whether each may have come before. It says so of every text that has, and of one that
 * has not about once in 2^53 divided by their number: whoever must be sure looks again. It holds no text; at most 32
 * bytes for each.
 */
export const seenTexts = (): ((text: string) => boolean) => {
  let slots = new Float64Array(1 << 10);
  let used = 0;
  /** Whether it stands already. */
  const put = (hash: number): boolean => {
    // 0 is an empty slot.
    const held = hash + 1;
    let at = hash % slots.length;
    for (; slots[at] !== 0; at = (at + 1) % slots.length) if (slots[at] === held) return true;
    slots[at] = held;
    return false;
  };
  return text => {
    if (used * 2 > slots.length) {
      const former = slots;
      slots = new Float64Array(former.length * 2);
      for (const held of former) if (held !== 0) put(held - 1);
    }
    if (put(hashOf(text))) return true;
    used += 1;
    return false;
  };
};
