import type { Certainty, Span } from '../../../domain/dates.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import type { EntityKind, RelationKind } from '../../../domain/vocabulary/kinds.ts';
import { capital, countryInWords } from '../../../domain/words.ts';
import { anyOf, type Verdict } from '../verdict.ts';
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
  /** Recorded owners that would be ultimate parents with votes that nobody reports. */
  readonly openParents: readonly Party[];
  /**
   * Whether a party that nobody reports may be the ultimate parent: none reported where it may, undetermined where the
   * votes contradict themselves, no where those of recorded owners leave no room. The reasons say what is accounted for.
   */
  readonly unreportedParent: PlaceFinding;
  /** Part of it that listed parties hold, per cent; undefined: not computed. */
  readonly listedShare?: Interval;
  /** The most of it that reported owners on the lists hold, per cent: without what nobody is reported to own. */
  readonly listedReported?: number;
  /** What its recorded owners hold together at least, per cent; undefined for what nobody can own. */
  readonly accountedFor?: number;
};

const seatOf = (party: Party, places: readonly string[], asOf: Span, file: RuleFile): PlaceFinding => {
  const { kind, name, seat, seatSources } = party;
  if (kind === 'National')
    return { verdict: 'no', reasons: [{ text: `${name} is a person and has no headquarters.`, sources: [] }] };
  const place = inPlaces(seat, places, asOf, file);
  if (seat === undefined) {
    const text = `The seat of ${name} is not reported; a register entry would decide it.`;
    return { verdict: place.verdict, reasons: [{ text, sources: [] }] };
  }
  return {
    verdict: place.verdict,
    reasons: [{ text: `${name} has its seat in ${countryInWords(seat)}.`, sources: seatSources }, ...place.reasons],
  };
};

/**
 * Whether the holder, or one of its ultimate parents, has its seat in one of the places. A merely possible parent can leave
 * it open and never decides it. None reported where votes that nobody reports leave room for a parent there, undetermined
 * where no holder is reported: as the test of headquarters says of the same firm.
 */
export const seatedIn = (
  holder: RuleHolder | undefined,
  places: readonly string[],
  asOf: Span,
  file: RuleFile,
): PlaceFinding => {
  if (places.length === 0) return { verdict: 'no', reasons: [] };
  if (!holder)
    return { verdict: 'undetermined', reasons: [{ text: 'Who holds the hardware is not reported.', sources: [] }] };
  const own = seatOf(holder, places, asOf, file);
  const behind = holder.parents.map((parent): PlaceFinding => {
    const { verdict, reasons } = seatOf(parent, places, asOf, file);
    const [first, ...rest] = reasons;
    const role = parent.certainty === 'possible' ? 'possibly the ultimate parent' : 'the ultimate parent';
    const said: Sentence[] = first
      ? [{ ...first, text: `${parent.name} is ${role} of ${holder.name}. ${capital(first.text)}` }, ...rest]
      : [];
    return { verdict: parent.certainty === 'possible' && verdict === 'yes' ? 'undetermined' : verdict, reasons: said };
  });
  const open = holder.openParents.flatMap((party): PlaceFinding[] =>
    seatOf(party, places, asOf, file).verdict === 'no'
      ? []
      : [
          {
            verdict: 'none-reported',
            reasons: [
              {
                text: `${party.name} would be an ultimate parent of ${holder.name} with votes that nobody reports.`,
                sources: [],
              },
            ],
          },
        ],
  );
  const all = [own, ...behind, ...open, holder.unreportedParent];
  const verdict: Verdict = anyOf(all.map(finding => finding.verdict));
  return { verdict, reasons: all.filter(finding => finding.verdict === verdict).flatMap(finding => finding.reasons) };
};
