import type { ScreeningOutcome } from '../../generated/operations.ts';

export type Outcome =
  | 'ownRight'
  | 'throughParent'
  | 'covered'
  | 'undetermined'
  | 'onRecord'
  | 'noneReported'
  | 'notRestricted'
  | 'ambiguous'
  | 'noMatch'
  | 'unread';

export const outcomeWords: Readonly<Record<Outcome, { readonly word: string; readonly meaning: string }>> = {
  ownRight: { word: 'restricted itself', meaning: 'By its own seat, country or citizenship.' },
  throughParent: { word: 'restricted through a parent', meaning: 'By an ultimate parent of it, not by its own seat.' },
  covered: { word: 'covered by ownership', meaning: 'By a test of shares or control, not by an ultimate parent.' },
  undetermined: { word: 'undetermined', meaning: 'What is reported leaves it open.' },
  onRecord: {
    word: 'none reported, but on record',
    meaning: 'No report makes it restricted, but it stands on a loaded list, or a case speaks of it.',
  },
  noneReported: {
    word: 'none reported',
    meaning: 'No restricted owner or parent is reported, and not all of it is accounted for. No finding of absence.',
  },
  notRestricted: {
    word: 'not restricted',
    meaning: 'Owners outside the restricted jurisdictions account for so much that it cannot be.',
  },
  ambiguous: { word: 'to be chosen', meaning: 'The name may mean one or more recorded parties; none is sure.' },
  noMatch: { word: 'not recorded', meaning: 'Nothing like it is recorded here. That says nothing about it.' },
  unread: { word: 'not read', meaning: 'This line could not be read as a name or an id; the others were.' },
};

/** The words for what the server judges. */
export const outcomeOfServer: Readonly<Record<ScreeningOutcome, Outcome>> = {
  RESTRICTED_ITSELF: 'ownRight',
  RESTRICTED_THROUGH_PARENT: 'throughParent',
  COVERED_BY_OWNERSHIP: 'covered',
  UNDETERMINED: 'undetermined',
  ON_RECORD: 'onRecord',
  NONE_REPORTED: 'noneReported',
  NOT_RESTRICTED: 'notRestricted',
};
