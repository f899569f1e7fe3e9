import { shownProperties, valueInWords } from '../../core/propertyWords.ts';
import type { EntityKind } from '../../generated/operations.ts';

type Side = {
  readonly kind: EntityKind;
  readonly propertyEvidence: readonly { readonly name: string; readonly value?: string | null | undefined }[];
};
type Row = { readonly name: string; readonly values: readonly [string | undefined, string | undefined] };

const valuesOf = (side: Side): ReadonlyMap<string, string> =>
  new Map(
    side.propertyEvidence.flatMap(({ name, value }) =>
      value === undefined || value === null || value === '' ? [] : [[name, valueInWords(name, value)] as const],
    ),
  );

/** What either of two entities has, each with both values; undefined where one has none. */
export const comparedRows = (left: Side, right: Side): readonly Row[] => {
  const [one, other] = [valuesOf(left), valuesOf(right)];
  const recorded = [...new Set([...one.keys(), ...other.keys()])];
  // The original name is no heading here: it may be what tells the two apart.
  return [...recorded.filter(name => name === 'nameOriginal'), ...shownProperties(left.kind, recorded)].flatMap(
    (name): Row[] => (recorded.includes(name) ? [{ name, values: [one.get(name), other.get(name)] }] : []),
  );
};
