import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { drawFrom } from '../../seed/sample/draw.ts';
import { nameMaker } from '../../seed/sample/madeNames.ts';

type Item = Readonly<Record<string, unknown>> & { readonly id: string };
type CaseText = {
  readonly case: Item;
  readonly entities?: readonly Item[];
  readonly claims: readonly (Item & { readonly source: string })[];
  readonly sources?: readonly Item[];
  readonly gaps?: readonly Item[];
};

const read = <T>(file: string): T => parse(readFileSync(join('seed', file), 'utf8')) as T;

const renamedIn = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map(item => renamedIn(item, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamedIn(item, names)]));
};

/**
 * Case files of plausible shape, drawn from a seed: `copies` of each that ships, with ids, firms and sources of their own, so
 * that they share what reported cases share (bodies, hardware, rules, firms of other cases) and no more.
 */
export const inventedCases = (copies: number, seed: number): { readonly path: string; readonly text: string }[] => {
  const nameOf = nameMaker(drawFrom(seed));
  const known = new Map(read<{ sources: Item[] }>('reference/sources.yaml').sources.map(source => [source.id, source]));
  return readdirSync('seed/cases').flatMap(file => {
    const told = read<CaseText>(`cases/${file}`);
    const cited = [...new Set(told.claims.map(({ source }) => source))].flatMap(id => known.get(id) ?? []);
    const own = [told.case, ...told.claims, ...(told.entities ?? []), ...(told.sources ?? []), ...(told.gaps ?? [])];
    return Array.from({ length: copies }, (_, i) => {
      const names = new Map([
        ...own.map(({ id }) => [id, `${id}-k${i}`] as const),
        ...cited.map(({ id }) => [id, `${id}-${told.case.id}-k${i}`] as const),
      ]);
      const copy = renamedIn(told, names) as CaseText;
      const renamed = ({ nameOriginal: _, aliases: __, ...entity }: Item) => ({
        ...entity,
        name: entity.kind === 'Firm' && entity.named !== false ? nameOf('MY').name : `${entity.name} ${i}`,
      });
      const text = stringify({
        ...copy,
        case: { ...copy.case, title: `Invented case ${i} after ${told.case.id}` },
        ...(copy.entities ? { entities: copy.entities.map(renamed) } : {}),
        sources: [
          ...(copy.sources ?? []),
          ...cited.map(({ original: _, id, ...source }) => ({
            ...source,
            id: names.get(id),
            title: `${source.title} ${i}`,
          })),
        ],
      });
      return { path: file.replace('.yaml', `-k${i}.yaml`), text };
    });
  });
};
