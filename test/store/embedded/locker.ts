import { createInterface } from 'node:readline';
import { lockFolder } from '../../../server/store/embedded/lock.ts';

/** Told a folder, locks it; told so again, gives it free. Says `held`, `refused` or `free` each time. */
let release: (() => void) | undefined;
const answer = (folder: string): string => {
  if (release) {
    release();
    release = undefined;
    return 'free';
  }
  try {
    ({ release } = lockFolder(folder));
    return 'held';
  } catch {
    return 'refused';
  }
};

process.stdout.write('ready\n');
for await (const folder of createInterface(process.stdin)) process.stdout.write(`${answer(folder)}\n`);
