import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  chownSync,
  closeSync,
  fchownSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
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

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Root gives what it keeps to whom the data folder belongs to, since the server runs as that user. */
const ownerFor = (folder: string): { readonly uid: number; readonly gid: number } | undefined =>
  process.geteuid?.() === 0 ? statSync(dirname(folder)) : undefined;

/** Fails where the file is there already, so that a link leads nowhere. */
const write = (folder: string, file: string, token: KeptToken): void => {
  const opened = openSync(join(folder, file), 'wx', 0o600);
  try {
    writeFileSync(opened, `${JSON.stringify(token, null, 2)}\n`);
    const owner = ownerFor(folder);
    if (owner) fchownSync(opened, owner.uid, owner.gid);
  } finally {
    closeSync(opened);
  }
};

/** What is wrong with the folder, or a file in it, and what to do. */
const explained = (path: string, error: unknown): Error => {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM')
    return new Error(
      `${path} cannot be used by this user (${code}); run as root: chown -R ${process.geteuid?.() ?? 'USER'} ${path}`,
    );
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return new Error(`${path} is a file, and the tokens are kept in a folder of that name; move the file away`);
  return new Error(`${path} is no token that this version knows; remove the file, and add the token anew`);
};

/** Keeps a new token and gives it, the one time that it can be seen. Throws an Error where the name is no name or taken. */
export const addToken = (
  folder: string,
  { name: called, role, expires }: Pick<KeptToken, 'name' | 'role' | 'expires'>,
  now: Date,
): string => {
  if (!name.test(called))
    throw new Error(`the name is ${JSON.stringify(called)}; write small letters, digits and . _ -, at most 64`);
  try {
    const isNew = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined;
    const owner = isNew ? ownerFor(folder) : undefined;
    if (owner) chownSync(folder, owner.uid, owner.gid);
  } catch (error) {
    throw explained(folder, error);
  }
  const token = `tl_${randomBytes(32).toString('base64url')}`;
  const told = { name: called, role, sha256: digest(token).toString('hex'), added: now.toISOString(), addedBy: user() };
  try {
    write(folder, `${called}.json`, expires === undefined ? told : { ...told, expires });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw explained(folder, error);
    throw new Error(`there is or was a token ${called}; choose another name, so that the audit tells them apart`);
  }
  return token;
};

const readToken = (folder: string, file: string): KeptToken => {
  const path = join(folder, file);
  try {
    // What is no file, such as a pipe, may never come to an end.
    if (statSync(path).isFile()) {
      const token = kept.parse(JSON.parse(readFileSync(path, 'utf8')));
      if (file === `${token.name}.json`) return token;
    }
  } catch (error) {
    throw explained(path, error);
  }
  throw explained(path, undefined);
};

/** Names of the files of tokens, in order. Throws an Error that says what to do where the folder cannot be read. */
export const tokenFiles = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter(file => file.endsWith('.json'))
      .sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw explained(folder, error);
  }
};

/** Tokens that were kept, those that were revoked too, and what is wrong with the files that tell of none. */
export type ReadTokens = { readonly tokens: readonly KeptToken[]; readonly faults: readonly string[] };

/** All tokens. Throws nothing: what cannot be read is a fault. */
export const readTokens = (folder: string): ReadTokens => {
  const tokens: KeptToken[] = [];
  const faults: string[] = [];
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  };
  attempt(() => {
    for (const file of tokenFiles(folder)) attempt(() => tokens.push(readToken(folder, file)));
  });
  return { tokens, faults };
};

/** From now on it lets nobody in. Throws an Error where there is no such token. */
export const revokeToken = (folder: string, called: string, now: Date): void => {
  if (!tokenFiles(folder).includes(`${called}.json`))
    throw new Error(`there is no token ${JSON.stringify(called)}; npm run tokens -- list names those there are`);
  const token = readToken(folder, `${called}.json`);
  if (token.revoked !== undefined) throw new Error(`${called} was revoked ${token.revoked}; there is nothing to do`);
  const next = `${called}.${randomBytes(8).toString('hex')}`;
  try {
    write(folder, next, { ...token, revoked: now.toISOString(), revokedBy: user() });
    renameSync(join(folder, next), fileOf(folder, called));
  } catch (error) {
    throw explained(folder, error);
  }
};
