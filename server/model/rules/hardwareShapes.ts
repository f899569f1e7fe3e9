import { hardwareModel } from '../../../domain/vocabulary/referenceKinds.ts';
import { optional, optionalFields, required } from '../shape.ts';

/** The shapes of a model and of what stands beside the models in `hardware.yaml`. */
export const hardwareShape = {
  fields: {
    id: required('id'),
    kind: required({ words: ['HardwareModel'] }),
    name: required('text'),
    sources: required('ids'),
    ...optionalFields(hardwareModel),
    densePeak: optional({
      record: { fields: { precision: required('text'), teraOps: required('number'), bits: required('count') } },
    }),
    tppRange: optional('range'),
    releasedConflict: optional('texts'),
    variants: optional('ids'),
  },
} as const;

/** What stands in `hardware.yaml` beside the models. */
export const hardwareFileShape = {
  fields: { method: optional('glossary'), attribution: optional('text') },
} as const;
