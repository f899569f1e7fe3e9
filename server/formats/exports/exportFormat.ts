import type { Writer } from '../../../domain/exports/exported.ts';
import type { Claim } from '../../../domain/graph.ts';

/** What a file says of itself. */
export type ExportAbout = {
  /** What is exported, in words. */
  readonly title: string;
  /** ISO time, UTC. */
  readonly exported: string;
  readonly asOf: string;
  readonly knownBy: string;
  readonly revision: string;
};

/** The claims behind a relation or an entity. */
export type Evidence = { readonly about: string; readonly claims: readonly Claim[] };

/** One file of an export. It is written in stages; each reads the data anew. */
export type ExportFile = Writer & { readonly name: string; readonly evidence?: (evidence: Evidence) => string };

/** A file that can be written when all is known, and not before. */
export type WholeFile = {
  readonly name: string;
  readonly collect: ExportFile;
  readonly finish: () => Promise<Uint8Array>;
};

/** What is exported and at which clocks, on one line. */
export const aboutInWords = ({ title, exported, asOf, knownBy, revision }: ExportAbout): string =>
  `${title}; as of ${asOf}, as known by ${knownBy}; exported ${exported} from data revision ${revision}. Claims, not findings: what is not reported is unknown.`;
