import { isAsking } from '../api.ts';

/** That an answer is on its way, once it takes longer than one waits unawares: what the page shows is the one before. */
export const Asking = () =>
  isAsking.value ? <div class="asking" role="progressbar" aria-label="Waiting for an answer" /> : null;
