import { numberInWords } from '../../../domain/words.ts';
import { counted } from '../../core/words.ts';
import type { ChainLineFragment } from '../../generated/operations.ts';

type Range = { readonly min: number; readonly max: number | null };

/** `300 servers`, `200–300 servers`, `at least 300 servers`. */
const countedRange = ({ min, max }: Range, one: string): string => {
  if (max === null) return `at least ${counted(min, one)}`;
  return min === max ? counted(min, one) : `${numberInWords(min)}–${counted(max, one)}`;
};

/** What a chain's measures say, those that are reported. */
export const measures = ({ servers, gpus, share }: ChainLineFragment): readonly string[] => [
  ...(servers === null ? [] : [countedRange(servers, 'server')]),
  ...(gpus === null ? [] : [countedRange(gpus, 'GPU')]),
  ...(share === null
    ? []
    : [
        share.min === share.max
          ? `share ${numberInWords(share.min)} %`
          : `share ${numberInWords(share.min)}–${numberInWords(share.max)} %`,
      ]),
];

type Amounts = { readonly servers: Range | null; readonly gpus: Range | null };

/** `200–300 servers, 1,000 GPUs`; undefined where no number is reported. */
export const amountsInWords = ({ servers, gpus }: Amounts): string | undefined =>
  servers === null && gpus === null
    ? undefined
    : [
        ...(servers === null ? [] : [countedRange(servers, 'server')]),
        ...(gpus === null ? [] : [countedRange(gpus, 'GPU')]),
      ].join(', ');
