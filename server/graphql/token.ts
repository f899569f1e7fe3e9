import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compared by digests of equal length, so that the time it takes tells nothing. The name of the scheme is written in any case. */
export const carriesToken = (header: string | null | undefined, token: string | undefined): boolean => {
  const given = /^bearer +(\S+)$/i.exec(header ?? '')?.[1];
  return token !== undefined && given !== undefined && timingSafeEqual(digest(given), digest(token));
};
