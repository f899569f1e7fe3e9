import { expect } from 'vitest';
import { SeedError } from '../../seed/check/problem.ts';
import { loadFiles } from '../../seed/loadFiles.ts';
import { queries } from '../../server/store/queries.ts';
import type { Store } from '../../server/store/query.ts';
import { soundCase, soundSources } from './caseText.ts';
import { dump } from './dump.ts';

type Files = Readonly<Record<string, string>>;
type Stored = Readonly<Record<string, unknown>> | undefined;

/** What nearly every test begins with. */
export const base: Files = { 's.yaml': soundSources, 'harbour.yaml': soundCase };

/** Loads texts into a store, and looks at what came of it. */
export const loading = (store: Store) => {
  const load = (files: Files, options: { dryRun?: boolean; replace?: boolean } = {}) =>
    loadFiles(
      store,
      Object.entries(files).map(([path, text]) => ({ path, text })),
      { onFile: () => undefined, replace: true, ...options },
    );
  return {
    load,
    relation: async (id: string): Promise<Stored> => {
      const [kind = '', from = '', to = ''] = id.split('~');
      const alike = await store.read(queries.relationsBetween, { pairs: [{ kind, from, to }] });
      return alike.find(({ properties }) => properties.id === id)?.properties;
    },
    entity: async (id: string): Promise<Stored> => (await store.read(queries.entitiesById, { ids: [id] }))[0]?.entity,
    /** The message of a refusal that left the store as it was. */
    refusal: async (files: Files): Promise<string> => {
      const before = await dump(store);
      const error: unknown = await load(files).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(SeedError);
      expect(await dump(store)).toEqual(before);
      return error instanceof Error ? error.message : '';
    },
  };
};
