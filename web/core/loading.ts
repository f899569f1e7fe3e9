import { isAsking } from './api.ts';

/** Whether an answer, or a part of the page, is still on its way. */
export const isLoading = (): boolean => isAsking.value || document.querySelector('#main .loading') !== null;
