import { cypherFiles, loadCypher } from './loadCypher.ts';
import { defineQuery, type Run } from './query.ts';
import { schemaQueries } from './schemaQueries.ts';

/** An index, or a constraint by the index behind it. */
export type Definition = {
  readonly name: string;
  readonly type: string;
  readonly labels: readonly string[];
  readonly properties: readonly string[];
  /** Of a full-text index. */
  readonly analyzer: string | null;
  readonly unique: boolean;
};

/** What the statement of a file in `cypher/schema/` makes. */
export const definitionIn = (statement: string): Definition => {
  const text = statement.replace(/^\/\/.*$/gm, '');
  const [made = '', options = ''] = text.split('OPTIONS');
  const [, target = '', on = ''] = made.split(/\b(?:FOR|ON|REQUIRE)\b/);
  return {
    name: /\b(?:INDEX|CONSTRAINT) (\w+)/.exec(made)?.[1] ?? '',
    type: /\bFULLTEXT\b/.test(made) ? 'FULLTEXT' : 'RANGE',
    labels: (/:([\w|]+)/.exec(target)?.[1] ?? '').split('|'),
    properties: [...on.matchAll(/\w\.(\w+)/g)].map(([, property = '']) => property),
    analyzer: /analyzer`: '([\w-]+)'/.exec(options)?.[1] ?? null,
    unique: /\bIS UNIQUE\b/.test(made),
  };
};

/** Definitions that former versions made and that nothing needs any more. */
const obsolete: ReadonlySet<string> = new Set(['lock_id']);

const declared = (): ReadonlyMap<string, { readonly file: `schema/${string}.cypher`; readonly wanted: Definition }> =>
  new Map(
    cypherFiles('schema').map(file => {
      const wanted = definitionIn(loadCypher(file));
      return [wanted.name, { file: file as `schema/${string}.cypher`, wanted }];
    }),
  );

const fields = ['type', 'labels', 'properties', 'analyzer', 'unique'] as const;
const textOf = (definition: Definition): string =>
  JSON.stringify(
    fields.map(name => [name, Array.isArray(definition[name]) ? [...definition[name]].sort() : definition[name]]),
  );

type Found = Definition & { readonly state: string };

/** Those under our names that are other than their statements say. */
const differing = (found: readonly Found[]): readonly Found[] => {
  const ours = declared();
  return found.filter(index => {
    const wanted = ours.get(index.name)?.wanted;
    return wanted !== undefined && (textOf(index) !== textOf(wanted) || index.state === 'FAILED');
  });
};

/** Names of the indexes and constraints that are not as their statements say, or not there, or not filled. Changes nothing. */
export const missingDefinitions = async (run: Run): Promise<readonly string[]> => {
  const found = await run(schemaQueries.indexes, {});
  const wrong = new Set(differing(found).map(({ name }) => name));
  const sound = found.filter(({ name, state }) => state === 'ONLINE' && !wrong.has(name)).map(({ name }) => name);
  return [...declared().keys()].filter(name => !sound.includes(name));
};

/** Indexes and constraints of others that stand under names which ours need, as `claim_text on Person`. */
export const takenNames = async (run: Run): Promise<readonly string[]> =>
  differing(await run(schemaQueries.indexes, {})).map(({ name, labels }) => `${name} on ${labels.join(', ')}`);

/**
 * Makes every index and constraint what its statement in `cypher/schema/` says: one of another definition under its name
 * is dropped and made anew. Resolves once all are filled. Each
 * statement of `run` is a transaction, and all those of `together` are one. Throws StoreError, and an Error that names what stands in the way.
 */
export const applyDefinitions = async (
  run: Run,
  together: (work: (all: Run) => Promise<void>) => Promise<void>,
  log: (line: string) => void,
): Promise<void> => {
  const found = await run(schemaQueries.indexes, {});
  const wrong = differing(found);
  for (const { name, unique } of [...wrong, ...found.filter(({ name: held }) => obsolete.has(held))]) {
    log(`${name} is other than this version needs; it is made anew`);
    await run(unique ? schemaQueries.dropConstraint : schemaQueries.dropIndex, { name });
  }
  const gone = new Set(wrong.map(({ name }) => name));
  const kept = new Set(found.flatMap(({ name }) => (gone.has(name) ? [] : name)));
  const missing = [...declared()].filter(([name]) => !kept.has(name));
  if (missing.length === 0) return;
  // In one transaction, since each that changes the schema has Neo4j plan anew whatever comes after it.
  await together(async all => {
    for (const [, { file }] of missing) await all(defineQuery(file, { params: {}, columns: {} }), {});
  });
  await run(schemaQueries.awaitIndexes, { seconds: 600 });
  const made = new Set((await run(schemaQueries.indexes, {})).map(({ name }) => name));
  const blocked = missing.filter(([name]) => !made.has(name)).map(([name]) => name);
  if (blocked.length > 0)
    throw new Error(
      `Neo4j has other indexes in place of ${blocked.join(', ')} (the same labels and properties under another name); drop them, and start again`,
    );
};
