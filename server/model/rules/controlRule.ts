import type { Entity } from '../../../domain/graph.ts';
import { type Infer, read } from '../shape.ts';
import { ruleShape } from './ruleShapes.ts';

/** A dated rule, guidance, letter, bill or draft. Its shape, with the meaning of each field, is `ruleShape`. */
export type ControlRule = Infer<typeof ruleShape> & {
  /** Short name, or title, with the citation: how sentences call it, `the Oct 2023 AC/S IFR (88 FR 73458)`. */
  readonly called: string;
};

/** Met when all its conditions are. A rule is met when one of its tests is. */
export type RuleTest = ControlRule['tests'][number];
export type Condition = RuleTest['all'][number];
/** A span in force, both ends included; without `to` it is open. */
export type InForceSpan = ControlRule['inForce'][number];
/** An event in the life of a rule: a `state` changes how it stands, an `event` does not. */
export type RuleChange = ControlRule['states'][number];
export type Exception = ControlRule['exceptions'][number];

/** The sources given at one place of the file, under `source` or `sources`. */
export const sourcesOf = ({
  source,
  sources = [],
}: {
  readonly source?: string;
  readonly sources?: readonly string[];
}): readonly string[] => [...(source === undefined ? [] : [source]), ...sources];

/** A ControlRule entity as the rules of this folder read it. */
export const ruleFrom = ({ id, kind, name, properties }: Entity): ControlRule => {
  const rule = read(ruleShape, { ...properties, id, kind, title: name });
  const { shortName = name, citation } = rule;
  return { ...rule, called: citation === undefined ? `the ${shortName}` : `the ${shortName} (${citation})` };
};
