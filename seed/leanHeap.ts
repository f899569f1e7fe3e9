import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap of this process grow by half at the most before what is dead goes: left to itself it grows to several times
 * what is in use, since it takes memory to be free. Costs a tenth of the time.
 */
export const leanHeap = (): void => setFlagsFromString('--heap-growing-percent=50');
