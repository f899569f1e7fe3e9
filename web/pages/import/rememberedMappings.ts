import type { Mapping } from '../../../domain/imports/mapping.ts';
import { keptList } from '../../core/keptList.ts';

/** The mappings that this browser remembers, the latest first, each by the headings of its table. */
type Remembered = { readonly header: string; readonly mapping: Mapping };

const place = 'import-mappings';
const most = 50;

const isRemembered = (value: unknown): value is Remembered =>
  typeof value === 'object' && value !== null && 'header' in value && 'mapping' in value;

const all = (): readonly Remembered[] => keptList(localStorage.getItem(place), isRemembered);
const keyOf = (header: readonly string[]): string => JSON.stringify([...header].sort());

export const rememberedMapping = (header: readonly string[]): Mapping | undefined =>
  all().find(one => one.header === keyOf(header))?.mapping;

export const rememberMapping = (header: readonly string[], mapping: Mapping): void => {
  const own = keyOf(header);
  const others = all().filter(one => one.header !== own);
  try {
    localStorage.setItem(place, JSON.stringify([{ header: own, mapping }, ...others].slice(0, most)));
  } catch {
    // A browser that keeps nothing remembers nothing; the mapping can be saved as a file.
  }
};
