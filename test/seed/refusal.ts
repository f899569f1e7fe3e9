import { expect } from 'vitest';
import type { startLoader } from '../support/loader.ts';
import type { testStore } from '../support/store.ts';
import { dump } from './dump.ts';

type Ended = ReturnType<typeof startLoader>['end'];

/** What a command says against what it is given; the store stays as it was. */
export const refusalBy =
  (store: ReturnType<typeof testStore>, command: (...args: string[]) => Ended) =>
  async (...args: string[]): Promise<string> => {
    const before = await dump(store);
    const { code, out, err } = await command(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(await dump(store)).toEqual(before);
    return err;
  };
