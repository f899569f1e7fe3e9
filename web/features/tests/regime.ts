import { computed } from '@preact/signals';
import { own } from '../../core/state.ts';

/** The regime of the 50 Percent Rule that the address asks for; undefined means the server's default. */
export const regime = computed<string | undefined>(() => own.value.regime);
