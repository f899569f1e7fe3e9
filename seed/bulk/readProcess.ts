import { storeTold } from '../../server/store/embedded/forkWithUs.ts';
import { openStore } from '../../server/store/store.ts';
import { answer } from './inProcess.ts';
import { type Reading, readInto } from './readInto.ts';

answer<Reading>(async reading => {
  const store = openStore(storeTold(process.env));
  try {
    return await readInto(store, reading);
  } finally {
    await store.close();
  }
});
