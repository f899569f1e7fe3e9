import type { SeedFile } from './seedFile.ts';

/** The list that makes a reference file, and its own id, which the store keeps in other ways. */
const elsewhere = { hardware: ['models', 'id'], rules: ['rules', 'id'], trade: ['flows', 'id'] } as const;

/** The parts of a reference file that are no entities: metrics, groups of countries, caveats and so on. */
export const otherParts = (file: SeedFile): Readonly<Record<string, unknown>> => {
  if (file.type !== 'hardware' && file.type !== 'rules' && file.type !== 'trade') return {};
  const apart: readonly string[] = elsewhere[file.type];
  return Object.fromEntries(Object.entries(file.body).filter(([name]) => !apart.includes(name)));
};
