import { leanHeap } from '../leanHeap.ts';
import { madeTables, type Share } from './madeTables.ts';

/** A process of `writeTables`: does its share, tells what became of it, and ends. */
leanHeap();
process.once('message', share => {
  process.send?.(madeTables(share as Share), () => process.disconnect());
});
