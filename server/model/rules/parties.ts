import type { Certainty } from '../dates.ts';
import type { EntityKind, RelationKind } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';
import { anyOf, type Verdict } from '../verdict.ts';
import { countryInWords } from '../words.ts';
import type { ControlRule } from './controlRule.ts';
import type { Interval } from './hardware.ts';
import { inPlaces, type PlaceFinding } from './places.ts';
import type { RuleFile } from './ruleFile.ts';

/** A party as a rule sees it: where its seat is, and whose word that rests on. */
export type Party = {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Headquarters of a firm, country of a public body; undefined: not reported. A person has none. */
  readonly seat?: string;
  readonly seatSources: readonly string[];
};

export type RuleHolder = Party & {
  /** How it holds the hardware in question: OWNS, TAKES, OPERATES or USES. */
  readonly by: readonly RelationKind[];
  /** True when it is only reported to have used the hardware on the spot. */
  readonly onTheSpot: boolean;
  /** Those that control it and are controlled by nobody else, itself left out. */
  readonly parents: readonly (Party & { readonly certainty: Certainty })[];
  /** Part of it that listed parties hold, per cent; undefined: not computed. */
  readonly listedShare?: Interval;
};

const seatOf = (party: Party, rule: ControlRule, file: RuleFile): PlaceFinding => {
  const { kind, name, seat, seatSources } = party;
  if (kind === 'National')
    return { verdict: 'no', reasons: [{ text: `${name} is a person and has no headquarters.`, sources: [] }] };
  const place = inPlaces(seat, rule.scope.headquarters, file);
  if (seat === undefined) {
    const text = `The seat of ${name} is not reported; a register entry would settle it.`;
    return { verdict: place.verdict, reasons: [{ text, sources: [] }] };
  }
  return {
    verdict: place.verdict,
    reasons: [{ text: `${name} has its seat in ${countryInWords(seat)}.`, sources: seatSources }, ...place.reasons],
  };
};

/**
 * Whether the holder, or one of its ultimate parents, has its seat where the rule's headquarters clause looks. A merely
 * possible parent can leave it open and never settles it. Undetermined where no holder is reported.
 */
export const headquartersOf = (rule: ControlRule, holder: RuleHolder | undefined, file: RuleFile): PlaceFinding => {
  if (rule.scope.headquarters.length === 0) return { verdict: 'no', reasons: [] };
  if (!holder)
    return { verdict: 'undetermined', reasons: [{ text: 'Who holds the hardware is not reported.', sources: [] }] };
  const own = seatOf(holder, rule, file);
  const behind = holder.parents.map((parent): PlaceFinding => {
    const { verdict, reasons } = seatOf(parent, rule, file);
    const [first, ...rest] = reasons;
    const role = parent.certainty === 'certain' ? 'the ultimate parent' : 'possibly the ultimate parent';
    const said: Sentence[] = first
      ? [{ ...first, text: `${parent.name} is ${role} of ${holder.name}. ${first.text}` }, ...rest]
      : [];
    return { verdict: parent.certainty === 'possible' && verdict === 'yes' ? 'undetermined' : verdict, reasons: said };
  });
  const all = [own, ...behind];
  const verdict: Verdict = anyOf(all.map(finding => finding.verdict));
  return { verdict, reasons: all.filter(finding => finding.verdict === verdict).flatMap(finding => finding.reasons) };
};
