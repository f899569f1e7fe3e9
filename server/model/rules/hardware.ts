import type { Entity } from '../../../domain/graph.ts';
import { type Infer, read } from '../shape.ts';
import { hardwareShape } from './hardwareShapes.ts';

/** An accelerator as recorded: `hardwareShape` in `hardware.yaml`. What is absent was not found. */
export type Hardware = Infer<typeof hardwareShape>;

/** Both ends included, unless `below`: then `max` itself is not reached. */
export type Interval = { readonly min: number; readonly max: number; readonly below?: true };

export const hardwareFrom = ({ id, kind, name, properties }: Entity): Hardware =>
  read(hardwareShape, { ...properties, id, kind, name });
