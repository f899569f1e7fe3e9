import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { keepingQueries } from '../../server/store/keepingQueries.ts';
import { queries } from '../../server/store/queries.ts';
import type { Store } from '../../server/store/query.ts';
import { revisionOf } from '../../server/store/revision.ts';
import { schemaQueries } from '../../server/store/schemaQueries.ts';

/** Nodes by label, and relations by type. */
export type Counts = Readonly<Record<'nodes' | 'relations', Readonly<Record<string, number>>>>;

/** What a store holds, told so that another can be compared with it. */
export type Contents = {
  readonly counts: Counts;
  /** Revision of the data, as answers name it. */
  readonly revision: string;
  /** Migrations that the store has been through. */
  readonly dataVersion: number;
  readonly neo4j: string;
};

const counted = z.record(z.string(), z.number());

const manifestShape = z.object({
  format: z.literal(1),
  made: z.string(),
  throughline: z.string(),
  counts: z.object({ nodes: counted, relations: counted }),
  revision: z.string(),
  dataVersion: z.number(),
  neo4j: z.string(),
  file: z.object({ name: z.string(), bytes: z.number(), sha256: z.string() }),
});
/** What stands beside the dump in a backup. */
export type Manifest = Readonly<z.infer<typeof manifestShape>>;

export const manifestFile = 'manifest.json';
export const dumpFile = 'neo4j.dump';

/** All labels are read, which takes longer than a question may. */
const patience = 600_000;

export const contentsOf = (store: Store): Promise<Contents> =>
  store.inOneState(
    async reader => {
      const rows = await reader.read(keepingQueries.counts, {});
      const [mark] = await reader.read(schemaQueries.storeMark, {});
      const [version] = await reader.read(queries.version, {});
      const of = (what: 'label' | 'type') =>
        Object.fromEntries(rows.flatMap(row => (row.what === what ? [[row.name, row.count]] : [])));
      return {
        counts: { nodes: of('label'), relations: of('type') },
        revision: await revisionOf(reader, {}),
        dataVersion: mark?.version ?? 0,
        neo4j: version?.version ?? 'unknown',
      };
    },
    { deadline: patience },
  );

/** How many there are of all labels, or of all types, as people read it. */
export const inAll = (counts: Readonly<Record<string, number>>): string =>
  Object.values(counts)
    .reduce((sum, count) => sum + count, 0)
    .toLocaleString('en');

/** What differs between two stores, in words: as `nodes of Claim: 3, and the backup has 4`. */
export const differences = (found: Contents, wanted: Contents): readonly string[] => [
  ...(['nodes', 'relations'] as const).flatMap(what =>
    [...new Set([...Object.keys(found.counts[what]), ...Object.keys(wanted.counts[what])])].sort().flatMap(name => {
      const [here, there] = [found.counts[what][name] ?? 0, wanted.counts[what][name] ?? 0];
      return here === there ? [] : [`${what} of ${name}: ${here}, and the backup has ${there}`];
    }),
  ),
  ...(found.revision === wanted.revision
    ? []
    : [`revision of the data: ${found.revision}, and the backup has ${wanted.revision}`]),
];

export const sha256Of = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

/** Reads the manifest of a backup, and compares the dump beside it. Throws an Error that says what is wrong. */
export const readBackup = async (folder: string): Promise<Manifest> => {
  const path = join(folder, manifestFile);
  if (!existsSync(path))
    throw new Error(`${folder} is no backup: it has no ${manifestFile}; name a folder that npm run backup made`);
  let told: unknown;
  try {
    told = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path} cannot be read (${cause instanceof Error ? cause.message : cause}); take another backup`, {
      cause,
    });
  }
  const { format, throughline } = z.looseObject({}).catch({}).parse(told);
  if (typeof format === 'number' && format !== 1)
    throw new Error(
      `${path} has format ${format}, and this version reads 1; use the version of Throughline that made it (${throughline})`,
    );
  const { data: manifest, error } = manifestShape.safeParse(told);
  if (manifest === undefined)
    throw new Error(`${path} is no manifest of a backup (${z.prettifyError(error)}); take another backup`);
  const dump = join(folder, dumpFile);
  const bytes = existsSync(dump) ? statSync(dump).size : 0;
  if (bytes !== manifest.file.bytes || (await sha256Of(dump)) !== manifest.file.sha256)
    throw new Error(
      `${dump} is not as it was made (${bytes} bytes, and the manifest says ${manifest.file.bytes}); take another backup`,
    );
  return manifest;
};
