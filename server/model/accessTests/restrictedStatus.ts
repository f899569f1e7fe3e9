import { isPlaced, isRestricted } from '../../../domain/restricted.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import { numberInWords } from '../../../domain/words.ts';
import { lazy } from '../lazy.ts';
import type { OwnershipAnalysis } from '../ownership/analysis.ts';
import { mayBeParent } from '../ownership/openParents.ts';
import { relationsOfParents } from '../ownership/relationsUsed.ts';
import { accountedFor } from '../ownership/stakes.ts';
import type { KnownEntity, KnownRelation } from '../snapshot.ts';
import { anyOf, type Verdict } from '../verdict.ts';
import { placeSentence, relationSentences } from './sentences.ts';
import { overAllocations, unreportedSentences } from './unreported.ts';

/** `seat`: by headquarters, or country of a public body; `any`: by citizenship too. */
export type Basis = 'seat' | 'any';

/** Unknown is neither yes nor no. A person has no seat. */
const ownPlace = (entity: KnownEntity, basis: Basis, { jurisdictions }: OwnershipAnalysis): Verdict => {
  if (basis === 'seat' && entity.kind === 'National') return 'no';
  if (isRestricted(entity, jurisdictions)) return 'yes';
  return isPlaced(entity) ? 'no' : 'undetermined';
};

const placeOf = (party: KnownEntity, basis: Basis): Sentence =>
  basis === 'seat' && party.kind === 'National'
    ? { text: `${party.name} is a person; a citizenship is no seat.`, sources: [] }
    : placeSentence(party);

/**
 * Whether a party that no report makes an ultimate parent may be one, and restricted: one that nobody reports, one of which
 * only some votes are reported, or one of unknown place. None reported, or no where those outside hold the votes.
 */
const unreportedParent = (id: string, basis: Basis, analysis: OwnershipAnalysis): Verdict => {
  const { control, snapshot } = analysis;
  const isOpen = mayBeParent(id, control);
  const mayBeRestricted = (owner: string): boolean => {
    const entity = snapshot.entities.get(owner);
    return entity !== undefined && ownPlace(entity, basis, analysis) !== 'no';
  };
  const mayBe = isOpen(undefined) || [...control.above(id)].some(owner => mayBeRestricted(owner) && isOpen(owner));
  return mayBe ? 'none-reported' : 'no';
};

type RestrictedStatus = {
  readonly verdict: Verdict;
  readonly note: () => string | undefined;
  readonly reasons: () => readonly Sentence[];
  readonly relations: () => readonly KnownRelation[];
};

/**
 * Whether a party is restricted by the full definition: by its own seat, country or citizenship, or by that of an
 * ultimate parent. A parent that only possibly is one, or whose place nobody reports, leaves it undetermined, and so do
 * votes that are over-allocated. Where nobody reports who controls a firm, none reported.
 */
export const restrictedStatus = (id: string, basis: Basis, analysis: OwnershipAnalysis): RestrictedStatus => {
  const { snapshot, ownership, parents: parentsOf } = analysis;
  const entity = snapshot.entities.get(id);
  if (!entity) return { verdict: 'undetermined', note: () => undefined, reasons: () => [], relations: () => [] };
  const own = ownPlace(entity, basis, analysis);
  const parents = parentsOf(id).flatMap(parent => {
    const party = snapshot.entities.get(parent.entity);
    if (!party) return [];
    const place = ownPlace(party, basis, analysis);
    const verdict: Verdict = place === 'yes' && parent.certainty === 'possible' ? 'undetermined' : place;
    return [{ ...parent, party, verdict }];
  });
  const wrong = own === 'yes' || entity.kind !== 'Firm' ? [] : overAllocations(id, 'votes', analysis);
  const reported = anyOf([own, ...parents.map(parent => parent.verdict), wrong.length > 0 ? 'undetermined' : 'no']);
  const verdict = reported === 'no' && entity.kind === 'Firm' ? unreportedParent(id, basis, analysis) : reported;
  // A yes rests on what makes it one; a no or an open question on everything looked at.
  const used = parents.filter(parent => verdict !== 'yes' || parent.verdict === 'yes');
  const open =
    verdict === 'undetermined'
      ? [
          ...(own === 'undetermined' ? [`the headquarters of ${entity.name}`] : []),
          ...parents
            .filter(parent => parent.verdict === 'undetermined')
            .map(({ party, certainty }) =>
              certainty === 'possible' && ownPlace(party, basis, analysis) === 'yes'
                ? `whether ${party.name} controlled ${entity.name} at that date`
                : `the headquarters of ${party.name}`,
            ),
        ]
      : [];
  const relations = lazy(() =>
    relationsOfParents(
      used.map(parent => parent.entity),
      id,
      analysis,
    ),
  );
  const accounted = numberInWords(accountedFor(ownership, 'votes', id));
  return {
    verdict,
    note: () =>
      verdict === 'none-reported'
        ? `no restricted parent is reported; ${accounted} % of the votes is accounted for`
        : undefined,
    relations,
    reasons: lazy((): readonly Sentence[] => [
      ...(verdict === 'yes' && own !== 'yes' ? [] : [placeOf(entity, basis)]),
      ...used.flatMap(({ party, certainty }): Sentence[] => [
        {
          text: `${party.name} ${certainty === 'possible' ? 'may be' : 'is'} an ultimate parent of ${entity.name}.`,
          sources: [],
        },
        placeOf(party, basis),
      ]),
      ...relationSentences(relations(), analysis),
      ...wrong,
      ...(parents.length === 0 && entity.kind === 'Firm' && own !== 'yes'
        ? [{ text: `Nobody is reported to control ${entity.name}.`, sources: [] }]
        : []),
      ...(verdict === 'none-reported' ? unreportedSentences(id, 'votes', analysis) : []),
      ...(open.length === 0 ? [] : [{ text: `Needed to decide: ${open.join(', and ')}.`, sources: [] }]),
    ]),
  };
};
