/** What has to be done before questions can be answered, in this order. */
export const phases = {
  resolve: 'Find Java and fetch Neo4j',
  start: 'Start Neo4j',
  schema: 'Apply constraints and indexes',
  load: 'Load the reported cases',
} as const;
export type PhaseName = keyof typeof phases;

export type Phase = {
  readonly name: PhaseName;
  readonly title: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly detail?: string;
  /** How long it took, or has taken so far. */
  readonly seconds?: number;
};

export type Status = {
  readonly phases: () => readonly Phase[];
  readonly prepared: () => boolean;
  readonly error: () => string | undefined;
  /** Begins a phase, or says more about the one that runs; the one before it is done. */
  readonly enter: (name: PhaseName, detail?: string) => void;
  readonly finish: () => void;
  readonly fail: (message: string) => void;
};

type Entry = { begun: number; ended?: number; detail?: string; failed?: true };

/** `onChange` is called each time a phase begins, says more, or ends. `now` gives milliseconds. */
export const makeStatus = (onChange: (phase: Phase) => void, now: () => number): Status => {
  const entries = new Map<PhaseName, Entry>();
  let running: PhaseName | undefined;
  let prepared = false;
  let error: string | undefined;
  const describe = (name: PhaseName): Phase => {
    const entry = entries.get(name);
    if (!entry) return { name, title: phases[name], state: 'waiting' };
    const state = entry.failed ? 'failed' : entry.ended === undefined ? 'running' : 'done';
    const seconds = Math.round(((entry.ended ?? now()) - entry.begun) / 100) / 10;
    return {
      name,
      title: phases[name],
      state,
      seconds,
      ...(entry.detail === undefined ? {} : { detail: entry.detail }),
    };
  };
  const end = (failed: boolean): void => {
    const entry = running && entries.get(running);
    if (!entry || !running) return;
    entry.ended = now();
    if (failed) entry.failed = true;
    const ended = running;
    running = undefined;
    onChange(describe(ended));
  };
  return {
    phases: () => (Object.keys(phases) as PhaseName[]).map(describe),
    prepared: () => prepared,
    error: () => error,
    enter: (name, detail) => {
      if (running !== name) {
        end(false);
        entries.set(name, { begun: now() });
        running = name;
      }
      const entry = entries.get(name);
      if (entry && detail !== undefined) entry.detail = detail;
      onChange(describe(name));
    },
    finish: () => {
      end(false);
      prepared = true;
    },
    fail: message => {
      error = message;
      end(true);
    },
  };
};
