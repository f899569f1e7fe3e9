import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Clocks } from '../../model/snapshot.ts';
import { StoreError } from '../errors.ts';
import type { Store } from '../query.ts';

/** All on which the arrays of a whole graph depend: what was read, for which day, and by which program. */
export type Basis = {
  /** The files of the database, which have an id of their own: that of another import is another. */
  readonly database: string;
  /** The name of the state of the data. */
  readonly state: string;
  /** The last change of the database by anybody: who edits it by hand gives the state no new name. */
  readonly change: string;
  /** The days that are looked at, and how. */
  readonly clocks: string;
  /** The program that judges. */
  readonly program: string;
};

/** In which order two are compared, and what is said where they differ. */
export const differences = {
  database: 'it is of another database',
  state: 'it is of another state of the data',
  clocks: 'it is of another day',
  program: 'another version of Throughline wrote it',
  change: 'the database was changed since by something else than Throughline',
} as const satisfies Readonly<Record<keyof Basis, string>>;

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Where what is read and judged is written down; what these import lies in them, or in a package. */
const judging = ['domain', 'server/model', 'server/store', 'cypher/read'];

let program: string | undefined;

/** A hash over the text of the program and the versions of its packages, so that no number has to be raised by hand. Some 400 files, once. */
const programNow = (): string => {
  if (program !== undefined) return program;
  const hash = createHash('sha256').update(`${process.version} ${endianness()}`);
  const files = judging.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(ts|cypher)$/.test(name))
      .sort()
      .map(name => join(folder, name)),
  );
  for (const file of [...files, 'package-lock.json'].filter(name => existsSync(join(root, name))))
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  program = hash.digest('hex');
  return program;
};

/** What the arrays of a state and day would rest on now. Throws StoreError where the database does not say what it is. */
export const basisOf = async (store: Store, state: string, clocks: Clocks): Promise<Basis> => {
  const { id, lastChange } = await store.database();
  if (id === '' || lastChange === '') throw new StoreError('STORE_FAILED', 'Neo4j does not say which database this is');
  return { database: id, state, change: lastChange, clocks: JSON.stringify(clocks), program: programNow() };
};
