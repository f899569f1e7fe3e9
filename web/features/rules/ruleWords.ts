import type { RemoteAccess, Review, RuleLineFragment, RuleState } from '../../generated/operations.ts';

type Worded = { readonly word: string; readonly meaning: string };

export const stateWords: Readonly<Record<RuleState, Worded>> = {
  NOT_YET: { word: 'not yet', meaning: 'It had not been announced by that date.' },
  REPORTED: { word: 'reported', meaning: 'The press reports that it is being written; nothing is published.' },
  PROPOSED: { word: 'proposed', meaning: 'A bill or a draft, not law.' },
  PASSED_ONE_HOUSE: { word: 'passed one house', meaning: 'One house of Congress has passed it; it is not law.' },
  WITHDRAWN: { word: 'withdrawn', meaning: 'Withdrawn before it became law.' },
  ANNOUNCED: { word: 'announced', meaning: 'Announced, not yet in effect.' },
  EFFECTIVE: { word: 'effective', meaning: 'It has taken effect.' },
  SUSPENDED: { word: 'suspended', meaning: 'Stayed for a limited time.' },
  RESCISSION_ANNOUNCED: {
    word: 'rescission announced',
    meaning: 'The agency said that it would take it back; the act itself was not found.',
  },
  RESCINDED: { word: 'rescinded', meaning: 'Rescinded by the agency.' },
  SUPERSEDED: { word: 'superseded', meaning: 'Another rule has taken its place.' },
};

type Status = Pick<RuleLineFragment['ruleStatus'], 'inForce' | 'certainty' | 'enforced'>;

/** Whether it was in force, and how certain that is. */
export const inForceInWords = ({ inForce, certainty, enforced }: Status): string => {
  if (inForce === 'NO') return 'not in force';
  if (inForce === 'UNDETERMINED') return 'in force on some of these days';
  if (!enforced) return 'on the books, never enforced';
  return certainty === 'CERTAIN' ? 'in force' : 'in force, but not certain';
};

export const reviewWords: Readonly<Record<Review, string>> = {
  CASE_BY_CASE: 'case by case',
  PRESUMPTION_OF_DENIAL: 'presumption of denial',
  NOT_CONTROLLED: 'not controlled by its figures',
  EXCEPTION: 'NAC notification',
  UNDETERMINED: 'undetermined',
};

/** Said after the numbers of a rule that only sets the review, where meeting them is not the whole answer. */
export const reviewRemarks: Readonly<Partial<Record<Review, string>>> = {
  NOT_CONTROLLED:
    'But no test of the reviewed rule controls it by its numbers, so by these there is nothing to review. A letter to one company is a rule of its own.',
  EXCEPTION: 'But an exception with a notice is open for it under the reviewed rule, so there is nothing to review.',
};

export const remoteAccessWords: Readonly<Record<RemoteAccess, string>> = {
  INSIDE: 'It covers renting and remote use.',
  OUTSIDE: 'It does not cover renting or remote use of hardware of others.',
  CONDITIONAL: 'It covers renting and remote use under a condition.',
  NOT_STATED: 'The sources read do not say whether it covers renting or remote use.',
};

/** As people call it; the full title is in its details. */
export const nameOf = ({ shortName, name }: { readonly shortName: string | null; readonly name: string }): string =>
  shortName ?? name;
