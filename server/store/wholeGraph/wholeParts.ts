import type { Figures, StakeTable } from '../../model/whole/wholeOwnership.ts';
import type { WholeGraph } from './readWhole.ts';
import type { Texts } from './texts.ts';

export type Part = Uint8Array | Uint32Array | Float64Array;
/** The arrays of a whole graph by their names. What is not there: votes that equal the shares, figures that were not rounded. */
export type Parts = ReadonlyMap<string, Part>;

/** The name of a kind of array, in the file. */
export const partKinds = { u8: Uint8Array, u32: Uint32Array, f64: Float64Array } as const;

const named = (name: string, parts: Readonly<Record<string, Part>>): (readonly [string, Part])[] =>
  Object.entries(parts).map(([part, array]) => [`${name}.${part}`, array]);

const namedFigures = (name: string, { shares, votes }: Figures) => [
  ...named(`${name}.shares`, shares),
  ...(votes === shares ? [] : named(`${name}.votes`, votes)),
];

export const partsOf = ({ ids, names, ownership }: WholeGraph): Parts => {
  const { isFirm, printed, rounded, controls, overAllocated } = ownership;
  return new Map([
    ...named('ids', ids),
    ...named('names', names),
    ...named('parties', { isFirm }),
    ...namedFigures('printed', printed),
    ...(rounded ? namedFigures('rounded', rounded) : []),
    ...named('controls', controls),
    ...named('overAllocated', overAllocated),
  ]);
};

/** The other way. Throws where a part is missing or of another kind. */
export const wholeFrom = (parts: Parts): WholeGraph => {
  const part = <K extends keyof typeof partKinds>(name: string, kind: K): InstanceType<(typeof partKinds)[K]> => {
    const found = parts.get(name);
    if (!(found instanceof partKinds[kind])) throw new Error(`${name} is not there, or no array of ${kind}`);
    return found as InstanceType<(typeof partKinds)[K]>;
  };
  const texts = (name: string): Texts => ({ start: part(`${name}.start`, 'u32'), bytes: part(`${name}.bytes`, 'u8') });
  const table = (name: string): StakeTable => ({
    ...{ start: part(`${name}.start`, 'u32'), owner: part(`${name}.owner`, 'u32') },
    ...{ min: part(`${name}.min`, 'f64'), max: part(`${name}.max`, 'f64') },
  });
  const figures = (name: string): Figures => {
    const shares = table(`${name}.shares`);
    return { shares, votes: parts.has(`${name}.votes.start`) ? table(`${name}.votes`) : shares };
  };
  const isFirm = part('parties.isFirm', 'u8');
  return {
    ...{ ids: texts('ids'), names: texts('names') },
    ownership: {
      ...{ nodes: isFirm.length, isFirm, printed: figures('printed') },
      rounded: parts.has('rounded.shares.start') ? figures('rounded') : undefined,
      controls: {
        ...{ start: part('controls.start', 'u32'), firm: part('controls.firm', 'u32') },
        certain: part('controls.certain', 'u8'),
      },
      overAllocated: { shares: part('overAllocated.shares', 'u8'), votes: part('overAllocated.votes', 'u8') },
    },
  };
};
