import { entityKinds } from '../../domain/vocabulary/entities.ts';
import { type EntityKind, propertiesOf } from '../../domain/vocabulary/kinds.ts';
import type { PropertyType } from '../../domain/vocabulary/properties.ts';
import { components } from '../../server/model/ownership/components.ts';
import { nearest } from '../parse/nearest.ts';
import type { Plain } from '../parse/parse.ts';
import { otherParts } from '../write/otherParts.ts';
import type { SeedFile } from '../write/seedFile.ts';
import { checkMerges } from './checkMerges.ts';
import { checkRuleNames } from './checkRuleNames.ts';
import { checkValue } from './checkValue.ts';
import { type Declaration, type DeclaredKind, declarationsOf } from './declarations.ts';
import type { Preflight } from './preflight.ts';
import type { Place, Problem } from './problem.ts';
import { loadedClaims, type Reference, referencesOf } from './references.ts';
import { propertyType } from './shapes.ts';

/** What the store already holds under an id, and the file that said so. */
export type Known = {
  readonly id: string;
  readonly kind: DeclaredKind;
  readonly file: string;
  readonly answers: readonly string[];
  /** Of a claim. */
  readonly status?: string | null;
  /** The data sets that state something of it. */
  readonly dataSets?: readonly string[];
};
/** Among more ids than these the nearest is not looked for: a hostile file could make that take minutes. */
const suggestible = 3_000;

type Declared = { readonly file: SeedFile; readonly declaration: Declaration };

const problemAt = (file: SeedFile, place: Place, problem: string, value: unknown, hint: string): Problem => ({
  file: file.path,
  ...place,
  problem,
  value,
  hint,
});

/** Ids declared twice, in these files or by one of them and by a file that is in the store. */
const duplicates = (declared: readonly Declared[], stored: ReadonlyMap<string, Known>): Problem[] => {
  const first = new Map<string, Declared>();
  return declared.flatMap(({ file, declaration }) => {
    const { id, record } = declaration;
    const before = first.get(id);
    if (!before) first.set(id, { file, declaration });
    const holder = stored.get(id)?.file;
    // A jurisdiction that trade statistics had to make for themselves gives way to a file that declares it.
    const elsewhere = holder?.startsWith('import/') ? undefined : holder;
    const where = before ? `${before.file.path}:${before.file.places.of(before.declaration.record).line}` : elsewhere;
    if (where === undefined) return [];
    return [problemAt(file, file.places.value(record, 'id'), `id also declared in ${where}`, id, 'keep one of them')];
  });
};

const dangling = (
  file: SeedFile,
  { id, kinds, record, field }: Reference,
  known: ReadonlyMap<string, unknown>,
  noun = kinds.length === 1 ? kinds[0]?.toLowerCase() : 'entity',
): Problem => {
  const near = known.size > suggestible ? undefined : nearest(id, known.keys());
  const hint = near === undefined ? 'declare it, or mend the id' : `did you mean ${near}?`;
  return problemAt(file, file.places.value(record, field), `unknown ${noun}`, id, hint);
};

/** What claims may state of a kind: its properties, and the name of what lasts and may be renamed. */
const claimableOf = (kind: EntityKind): Readonly<Record<string, PropertyType | 'name'>> => ({
  ...(entityKinds[kind].lasts ? { name: 'name' } : {}),
  ...propertiesOf(kind),
});

/** A property claim has to fit the kind of what it is about. */
const properties = (file: SeedFile, kindOf: (id: string) => DeclaredKind | undefined): Problem[] => {
  if (file.type !== 'case') return [];
  return loadedClaims(file.body).flatMap(({ property }) => {
    const kind = property ? kindOf(property.of) : undefined;
    if (!property || kind === undefined || kind === 'Gap' || kind === 'Merge') return [];
    const types = claimableOf(kind);
    const type = Object.hasOwn(types, property.name) ? types[property.name] : undefined;
    if (type === undefined || type === 'json') {
      const claimable = Object.keys(types).filter(name => types[name] !== 'json');
      const near = nearest(property.name, claimable);
      const hint = near ? `did you mean ${near}?` : `use one of ${claimable.join(', ')}`;
      return [
        problemAt(file, file.places.value(property, 'name'), `${kind} has no such property`, property.name, hint),
      ];
    }
    const fault = checkValue(type === 'name' ? type : propertyType(kind, property.name, type), property.value as Plain);
    const place = file.places.value(property, 'value');
    return fault ? [problemAt(file, place, fault.problem, property.value, fault.hint)] : [];
  });
};

/** Claims that come back to themselves through what they answer. */
const circles = (declared: readonly Declared[], stored: ReadonlyMap<string, Known>): Problem[] => {
  const answers = new Map([...stored.values()].map(known => [known.id, known.answers]));
  for (const { declaration } of declared) if (declaration.loaded) answers.set(declaration.id, declaration.answers);
  const known = (id: string): readonly string[] => answers.get(id)?.filter(answered => answers.has(answered)) ?? [];
  const circles = components(answers.keys(), known).filter(
    ([one = '', ...others]) => others.length > 0 || known(one).includes(one),
  );
  const circular = new Set(circles.flat());
  return declared
    .filter(({ declaration: { id, loaded } }) => loaded && circular.has(id))
    .map(({ file, declaration: { id, record } }) => {
      const itself = answers.get(id)?.includes(id) === true;
      const problem = itself ? 'claim answers itself' : 'claims answer each other in a circle';
      return problemAt(file, file.places.value(record, 'answers'), problem, id, 'name the earlier claim alone');
    });
};

const selfConflicts = (file: SeedFile): Problem[] =>
  file.type !== 'case'
    ? []
    : loadedClaims(file.body)
        .filter(claim => claim.conflictsWith?.includes(claim.id))
        .map(claim =>
          problemAt(
            file,
            file.places.value(claim, 'conflictsWith'),
            'claim conflicts with itself',
            claim.id,
            'remove it',
          ),
        );

/** Only a denial can be taken back: `statusOf` gives that of a claim of these files or of the store. */
const withdrawals = (file: SeedFile, statusOf: (id: string) => string | undefined): Problem[] =>
  file.type !== 'case'
    ? []
    : loadedClaims(file.body).flatMap(claim =>
        [claim.withdraws ?? []].flat().flatMap((id, i) => {
          const status = statusOf(id);
          if (status === undefined || status === 'denied') return [];
          const place = Array.isArray(claim.withdraws)
            ? file.places.value(claim.withdraws, i)
            : file.places.value(claim, 'withdraws');
          const hint = 'name a claim whose status is denied, or write the id under conflictsWith';
          return [problemAt(file, place, `a claim whose status is ${status} cannot be withdrawn`, id, hint)];
        }),
      );

const originals = (file: SeedFile): Problem[] => {
  if (file.type !== 'sources' && file.type !== 'case') return [];
  const { sources = [], originals: given = [] } = file.body;
  const known = new Map(given.map(({ id, title }) => [id, title]));
  return sources.flatMap(source =>
    source.original && !known.has(source.original)
      ? [dangling(file, { id: source.original, kinds: [], record: source, field: 'original' }, known, 'original')]
      : [],
  );
};

/** Parts such as metrics and groups of countries are asked for by their type, so one file alone may bring them. */
const heldElsewhere = (files: readonly SeedFile[], holders: ReadonlyMap<string, string>): Problem[] => {
  const held = new Map(holders);
  return files.flatMap(file => {
    const [name] = Object.keys(otherParts(file));
    if (name === undefined) return [];
    const holder = held.get(file.type) ?? file.id;
    held.set(file.type, holder);
    const hint = `leave ${name} to that file, and keep the list of ${file.type} alone`;
    return holder === file.id
      ? []
      : [problemAt(file, file.places.key(file.raw, name), `brought by ${holder} already`, name, hint)];
  });
};

/**
 * Checks what sound records say of each other and of the store.
 */
export const checkReferences = (
  files: readonly SeedFile[],
  { stored, holders, merges }: Pick<Preflight, 'stored' | 'holders' | 'merges'>,
): readonly Problem[] => {
  const declared = files.flatMap(file => declarationsOf(file).map(declaration => ({ file, declaration })));
  const present = new Map<string, { kind: DeclaredKind | undefined }>(stored);
  for (const { file, declaration } of declared) {
    const trusted = !file.invalid.has(declaration.record);
    if (declaration.loaded) present.set(declaration.id, { kind: trusted ? declaration.kind : undefined });
  }
  const statuses = new Map([...stored.values()].flatMap(({ id, status }) => (status ? [[id, status] as const] : [])));
  for (const { declaration } of declared)
    if (declaration.kind === 'Claim' && typeof declaration.record.status === 'string')
      statuses.set(declaration.id, declaration.record.status);
  const judge = (file: SeedFile, reference: Reference): Problem[] => {
    const target = present.get(reference.id);
    if (target === undefined) return [dangling(file, reference, present)];
    const { kind } = target;
    if (kind === undefined || (kind !== 'Gap' && kind !== 'Merge' && reference.kinds.includes(kind))) return [];
    const place = file.places.value(reference.record, reference.field);
    const allowed = reference.kinds.length > 5 ? 'something that claims can be about' : reference.kinds.join(' or ');
    return [problemAt(file, place, `a ${kind} cannot stand here`, reference.id, `name a ${allowed}`)];
  };
  return [
    ...duplicates(declared, stored),
    ...files.flatMap(file => [
      ...referencesOf(file).flatMap(reference => judge(file, reference)),
      ...properties(file, id => present.get(id)?.kind),
      ...selfConflicts(file),
      ...withdrawals(file, id => statuses.get(id)),
      ...originals(file),
      ...checkMerges(file, {
        ...{ files, stored: merges, kindOf: id => present.get(id)?.kind },
        dataSetsOf: id => stored.get(id)?.dataSets ?? [],
      }),
      ...checkRuleNames(file),
    ]),
    ...circles(declared, stored),
    ...heldElsewhere(files, holders),
  ];
};
