import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { roles } from '../../domain/access.ts';

const name = /^[a-z0-9][a-z0-9._-]{0,63}$/;
const instant = z.iso.datetime();

/**
 * What is kept of a token. It has 256 random bits, so nobody finds it by trying: a plain SHA-256 hides it as well as a
 * slow hash would, which is for what people think up.
 */
const kept = z.strictObject({
  name: z.string().regex(name),
  role: z.enum(roles),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  added: instant,
  addedBy: z.string(),
  expires: instant.optional(),
  revoked: instant.optional(),
  revokedBy: z.string().optional(),
});
export type KeptToken = z.infer<typeof kept>;

export const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Takes a time that does not depend on how much of them is the same. */
export const isSame = (given: Buffer, known: Buffer): boolean => timingSafeEqual(given, known);

/** Tokens are in a folder of their own, each a file that only its owner reads, so that two commands at once spoil nothing. */
export const tokenFolder = (dataFolder: string): string => join(dataFolder, 'tokens');

const fileOf = (folder: string, token: string): string => join(folder, `${token}.json`);
const user = (): string => userInfo().username;

const write = (path: string, token: KeptToken, flag: 'w' | 'wx'): void =>
  writeFileSync(path, `${JSON.stringify(token, null, 2)}\n`, { mode: 0o600, flag });

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Keeps a new token and gives it, the one time that it can be seen. Throws an Error where the name is no name or taken. */
export const addToken = (
  folder: string,
  { name: called, role, expires }: Pick<KeptToken, 'name' | 'role' | 'expires'>,
  now: Date,
): string => {
  if (!name.test(called))
    throw new Error(`the name is ${JSON.stringify(called)}; write small letters, digits and . _ -, at most 64`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const token = `tl_${randomBytes(32).toString('base64url')}`;
  const told = { name: called, role, sha256: digest(token).toString('hex'), added: now.toISOString(), addedBy: user() };
  try {
    write(fileOf(folder, called), expires === undefined ? told : { ...told, expires }, 'wx');
  } catch (error) {
    if (!isThere(error)) throw error;
    throw new Error(`there is or was a token ${called}; choose another name, so that the audit tells them apart`);
  }
  return token;
};

const readToken = (folder: string, file: string): KeptToken => {
  try {
    const token = kept.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (file === `${token.name}.json`) return token;
  } catch {
    // Whatever is wrong with it, it is no token.
  }
  throw new Error(`${join(folder, file)} is no token that this version knows; remove the file, and add the token anew`);
};

const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter(file => file.endsWith('.json'))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};

/** All tokens, those that were revoked too. Throws an Error that names a file which is none. */
export const listTokens = (folder: string): readonly KeptToken[] =>
  filesIn(folder).map(file => readToken(folder, file));

/** From now on it lets nobody in. Throws an Error where there is no such token. */
export const revokeToken = (folder: string, called: string, now: Date): void => {
  if (!filesIn(folder).includes(`${called}.json`))
    throw new Error(`there is no token ${JSON.stringify(called)}; npm run tokens -- list names those there are`);
  const token = readToken(folder, `${called}.json`);
  if (token.revoked !== undefined) throw new Error(`${called} was revoked ${token.revoked}; there is nothing to do`);
  const next = join(folder, `${called}.${process.pid}`);
  write(next, { ...token, revoked: now.toISOString(), revokedBy: user() }, 'w');
  renameSync(next, fileOf(folder, called));
};

/** Milliseconds within which a file system may call two times the same. */
const coarse = 1_000;

/** The tokens of a folder as they stand at each call; a file that is none lets nobody in, and is told once. */
export const followTokens = (folder: string, log: (line: string) => void): (() => readonly KeptToken[]) => {
  let known: { readonly changed: number; readonly read: number; readonly tokens: readonly KeptToken[] } | undefined;
  const told = new Set<string>();
  const readable = (file: string): readonly KeptToken[] => {
    try {
      return [readToken(folder, file)];
    } catch (error) {
      const line = error instanceof Error ? error.message : String(error);
      if (!told.has(line)) log(line);
      told.add(line);
      return [];
    }
  };
  return () => {
    const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (known?.changed === changed && known.read - changed > coarse) return known.tokens;
    known = { changed, read: Date.now(), tokens: filesIn(folder).flatMap(readable) };
    return known.tokens;
  };
};
