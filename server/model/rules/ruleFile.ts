import { type Infer, read } from '../shape.ts';
import type { ControlRule } from './controlRule.ts';
import type { Hardware } from './hardware.ts';
import { ruleFileShape } from './ruleFileShapes.ts';

type Notes = Infer<typeof ruleFileShape>;

/** A group of countries. A country that an incomplete group neither lists nor excludes is undetermined. */
export type DestinationGroup = Notes['destinationGroups'][number];
/** A quantity that rules test; `hardware` is the property of a model that holds it, absent where no accelerator has it. */
export type Metric = Notes['metrics'][number];
/** A list of parties that rules follow, with the edition in which it was read. */
export type PartyList = Notes['lists'][number];

/** What stands beside the rules in their file, by id or name. */
export type RuleFile = {
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly groups: ReadonlyMap<string, DestinationGroup>;
  readonly lists: readonly PartyList[];
  /** The last day up to which sources on the rules were read; absent where no rules file is loaded. */
  readonly record?: Notes['record'];
  readonly licences?: NonNullable<Notes['licenceMatrix']>;
};

/** All that is needed to evaluate hardware by the rules: the rules, what stands beside them in their file, and every model. */
export type RuleBook = {
  readonly rules: ReadonlyMap<string, ControlRule>;
  readonly file: RuleFile;
  readonly models: ReadonlyMap<string, Hardware>;
};

/** From the JSON that the loader keeps beside the rules; undefined where no rules file is loaded. */
export const ruleFileFrom = (body: unknown): RuleFile => {
  if (body === undefined) return { metrics: new Map(), groups: new Map(), lists: [] };
  const { metrics, destinationGroups, lists, record, licenceMatrix } = read(ruleFileShape, body);
  return {
    metrics: new Map(metrics.map(metric => [metric.id, metric])),
    groups: new Map(destinationGroups.map(group => [group.id, group])),
    ...{ lists, record },
    ...(licenceMatrix === undefined ? {} : { licences: licenceMatrix }),
  };
};
