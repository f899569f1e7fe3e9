import type { ControlRule } from './controlRule.ts';
import { type Fields, record, records, sourcesOf, text, texts } from './fields.ts';
import type { Hardware } from './hardware.ts';

export type Metric = {
  readonly id: string;
  readonly label: string;
  /** The property of a hardware model that holds it; undefined where it is no figure of an accelerator. */
  readonly hardware?: string;
  readonly unit: string;
  readonly meaning: string;
  readonly sources: readonly string[];
};

/** A group of countries. A country that an incomplete group neither lists nor excludes is undetermined. */
export type DestinationGroup = {
  readonly id: string;
  readonly name: string;
  readonly members: ReadonlySet<string>;
  readonly notMembers: ReadonlySet<string>;
  readonly undetermined: ReadonlySet<string>;
  readonly complete: boolean;
  readonly note?: string;
  readonly sources: readonly string[];
};

/** What a sale needs by class and destination, as somebody described it; the first row that fits holds. */
export type LicenceRow = {
  readonly hardwareClass: string;
  readonly destination: string;
  readonly nacEligible: boolean;
  readonly tests: readonly string[];
  readonly places: readonly string[];
  readonly licence: string;
  readonly review?: string;
};

/** The parts of the rules file that are no rules. */
export type RuleFile = {
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly groups: ReadonlyMap<string, DestinationGroup>;
  readonly licences?: {
    readonly rule: string;
    readonly from: string;
    readonly to: string;
    readonly asDescribed: string;
    readonly rows: readonly LicenceRow[];
    readonly sources: readonly string[];
  };
};

/** All that is needed to judge hardware by the rules: the rules, what stands beside them in their file, and every model. */
export type RuleBook = {
  readonly rules: ReadonlyMap<string, ControlRule>;
  readonly file: RuleFile;
  readonly models: ReadonlyMap<string, Hardware>;
};

const metric = (fields: Fields): Metric => {
  const hardware = text(fields.hardware);
  return {
    id: text(fields.id) ?? '',
    label: text(fields.label) ?? text(fields.id) ?? '',
    ...(hardware === undefined ? {} : { hardware }),
    unit: text(fields.unit) ?? '',
    meaning: text(fields.meaning) ?? '',
    sources: sourcesOf(fields),
  };
};

const group = (fields: Fields): DestinationGroup => ({
  id: text(fields.id) ?? '',
  name: text(fields.name) ?? '',
  members: new Set(texts(fields.members)),
  notMembers: new Set(texts(fields.notMembers)),
  undetermined: new Set(texts(fields.undetermined)),
  complete: fields.complete === true,
  ...(typeof fields.note === 'string' ? { note: fields.note } : {}),
  sources: sourcesOf(fields),
});

const row = (fields: Fields): LicenceRow => {
  const review = text(fields.review);
  return {
    hardwareClass: text(fields.class) ?? '',
    destination: text(fields.destination) ?? '',
    nacEligible: fields.nacEligible === true,
    tests: texts(fields.tests),
    places: texts(fields.in),
    licence: text(fields.licence) ?? 'not reported',
    ...(review === undefined ? {} : { review }),
  };
};

/** From the JSON that the loader keeps beside the rules. */
export const readRuleFile = (body: unknown): RuleFile => {
  const { metrics, destinationGroups, licenceMatrix } = record(body);
  const matrix = record(licenceMatrix);
  const [rule, from, to] = [text(matrix.rule), text(matrix.from), text(matrix.to)];
  return {
    metrics: new Map(
      records(metrics)
        .map(metric)
        .map(item => [item.id, item]),
    ),
    groups: new Map(
      records(destinationGroups)
        .map(group)
        .map(item => [item.id, item]),
    ),
    ...(rule === undefined || from === undefined || to === undefined
      ? {}
      : {
          licences: {
            ...{ rule, from, to, asDescribed: text(matrix.asDescribed) ?? from },
            rows: records(matrix.rows).map(row),
            sources: sourcesOf(matrix),
          },
        }),
  };
};
