import { expect, test } from 'vitest';
import { sharing } from '../../server/store/sharing.ts';

test('whoever asks while it is read shares the reading after that, and one that fails ends no other', async () => {
  const begun: ((value: number) => void)[] = [];
  const failing: ((reason: Error) => void)[] = [];
  const ask = sharing(
    () =>
      new Promise<number>((resolve, reject) => {
        begun.push(resolve);
        failing.push(reject);
      }),
  );
  const settled = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
  const first = ask();
  await settled();
  const later = [ask(), ask()];
  await settled();
  expect(begun).toHaveLength(1);
  failing[0]?.(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  await settled();
  expect(begun).toHaveLength(2);
  begun[1]?.(2);
  expect(await Promise.all(later)).toEqual([2, 2]);
});
