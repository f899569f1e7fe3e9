import type { Lane } from './admission.ts';

/** What becomes known of a request on its way, for log, metrics and traces. */
export type Note = {
  /** Who asks, where they said so. */
  readonly who?: string;
  /** The operation as the client calls it. */
  readonly operation?: string;
  /** Whether the whole question is one that our own page asks. */
  readonly isOfPage?: boolean;
  /** Where it was answered in the end. */
  readonly lane?: Lane;
};

/** Hears it; `key` is what the request is known by since it arrived. */
export type Noting = (key: object, note: Note) => void;
