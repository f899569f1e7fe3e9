import { signal } from '@preact/signals';

export type Phase = {
  readonly name: string;
  readonly title: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly detail?: string | null;
  readonly seconds?: number | null;
};

export type Readiness = {
  readonly ready: boolean;
  readonly error?: string | null;
  readonly phases: readonly Phase[];
  /** False until the server has been heard for the first time, and while it cannot be reached. */
  readonly heard: boolean;
};

/** What the server is preparing, as /health/ready reports; asked each second until it is ready. */
export const readiness = signal<Readiness>({ ready: false, phases: [], heard: false });

const ask = async (): Promise<Readiness> => {
  try {
    const response = await fetch('/health/ready', { headers: { accept: 'application/json' } });
    const told = (await response.json()) as Omit<Readiness, 'heard'>;
    return { ...told, phases: told.phases ?? [], heard: true };
  } catch {
    return {
      ...readiness.peek(),
      ready: false,
      heard: false,
      error: 'The server does not answer. Is it still running?',
    };
  }
};

export const watchReadiness = (): void => {
  void ask().then(told => {
    readiness.value = told;
    if (!told.ready) setTimeout(watchReadiness, 1000);
  });
};
