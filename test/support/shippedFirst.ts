import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** 0: only reads the shipped data; 1: begins with them; 2: starts servers or stores, which takes long; 3: has data of its own. */
const rankOf = ({ moduleId }: TestSpecification): number => {
  const text = readFileSync(moduleId, 'utf8');
  if (/reportedCases\(|browserStage\(\)/.test(text)) return 0;
  if (text.includes('loadShipped')) return 1;
  return /startServer|startEmbedded|importerOf/.test(text) ? 2 : 3;
};

/** Test files over the shipped data come first, so that it is loaded once for all that only read: see shipped.ts. */
export class ShippedFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
