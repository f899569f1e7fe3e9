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
  ownRight: { word: 'directly restricted', meaning: 'By its own headquarters, country or citizenship.' },
  throughParent: {
    word: 'restricted through a parent',
    meaning: 'By an ultimate parent, not by its own headquarters.',
  },
  covered: { word: 'covered by ownership', meaning: 'By a test of shares or control, not by an ultimate parent.' },
  undetermined: { word: 'undetermined', meaning: 'What is reported leaves it open.' },
  onRecord: {
    word: 'no restriction reported, on record',
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
  ambiguous: {
    word: 'needs review',
    meaning: 'The name may match one or more recorded parties; a person has to decide which.',
  },
  noMatch: { word: 'not recorded', meaning: 'Nothing like it is recorded here. That says nothing about it.' },
  unread: { word: 'unreadable', meaning: 'This line could not be read as a name or an id; the others were.' },
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
