import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Entity, Properties } from '../../../domain/graph.ts';
import { ruleFrom } from '../../../server/model/rules/controlRule.ts';
import { hardwareFrom } from '../../../server/model/rules/hardware.ts';
import { type RuleBook, ruleFileFrom } from '../../../server/model/rules/ruleFile.ts';

type Entry = Record<string, unknown> & { id: string; kind: Entity['kind']; name?: string; title?: string };
const read = (name: string): Record<string, unknown> =>
  parse(readFileSync(fileURLToPath(new URL(`../../../seed/reference/${name}.yaml`, import.meta.url)), 'utf8'));

const entity = ({ id, kind, name, title, ...rest }: Entry): Entity => ({
  ...{ id, kind, name: name ?? title ?? id },
  properties: Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)) as Properties,
});

const rulesFile = read('rules');
/** The entries as the files have them. */
export const ruleEntries = rulesFile.rules as Entry[];
export const modelEntries = read('hardware').models as Entry[];

const byId = <T extends { id: string }>(items: T[]): Map<string, T> => new Map(items.map(item => [item.id, item]));

/** The rules and models of the project's own reference files. */
export const book: RuleBook = {
  rules: byId(ruleEntries.map(entry => ruleFrom(entity(entry)))),
  models: byId(modelEntries.map(entry => hardwareFrom(entity(entry)))),
  file: ruleFileFrom(rulesFile),
};

const found = <T>(map: ReadonlyMap<string, T>, id: string): T => {
  const item = map.get(id);
  if (item === undefined) throw new Error(`the reference files have no ${id}`);
  return item;
};
export const rule = (id: string) => found(book.rules, id);
export const model = (id: string) => found(book.models, id);
