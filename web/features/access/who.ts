import { computed, effect, signal } from '@preact/signals';
import { type AccessState, isAtLeast } from '../../../domain/access.ts';
import { token } from './token.ts';

/** Who the server takes whoever uses this page for; undefined until it has said so. */
export const access = signal<AccessState | undefined>(undefined);

/** A header cannot carry anything else, and the server gives out no such token. */
export const sendable = (text: string): boolean => /^[\x21-\x7e]+$/.test(text);

/** Asks who one is, at once and with each other token. */
export const watchAccess = (): (() => void) =>
  effect(() => {
    const carried = token.value;
    const headers = carried !== undefined && sendable(carried) ? { authorization: `Bearer ${carried}` } : undefined;
    fetch('/access', headers ? { headers } : {})
      .then(response => response.json())
      .then((told: AccessState) => {
        if (carried === token.peek()) access.value = told;
      })
      // Whoever asks for anything else hears that the server does not answer.
      .catch(() => undefined);
  });

/** Whether this page may ask for a change: the server judges a token when it is used. */
export const mayChange = computed(() => token.value !== undefined || isAtLeast(access.value?.me, 'editor'));

/** Leads to the login and back to here. */
export const loginAddress = (here: string): string => `/login?${new URLSearchParams({ to: here })}`;
