import { createHash } from 'node:crypto';
import { queries } from '../../store/queries.ts';
import type { Stored } from '../../store/rows.ts';
import { writes } from '../../store/writes.ts';
import type { Complete } from '../complete.ts';
import type { Context } from '../context.ts';
import { badInput, refused } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { largestPage } from '../paging.ts';

const longestName = 120;
/** As long as the page writes an address: the places of 2,000 entities with long ids take about a fifth of it. */
const longestAddress = 500_000;

const viewOut = (row: Stored) => ({
  id: String(row.id),
  name: String(row.name),
  address: String(row.address),
  savedAt: String(row.savedAt),
});

export const views = async (context: Context) =>
  (await context.store.read(queries.views, { limit: largestPage }, context.reading)).map(({ view }) => viewOut(view));

/** One name, one view, however it is spaced or written in capitals. */
const idOf = (name: string): string =>
  `view-${createHash('sha256')
    .update(name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' '))
    .digest('hex')
    .slice(0, 16)}`;

const checked = ({ name, address }: schema.MutationSaveViewArgs) => {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > longestName)
    throw badInput('name', name.slice(0, 40), `write 1 to ${longestName} characters`);
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(address) || address.length > longestAddress)
    throw badInput(
      'address',
      address.slice(0, 40),
      `give the address of a page of Throughline without the host, such as /explore?ids=…, of at most ${longestAddress} characters`,
    );
  return { name: trimmed, address };
};

const mustWrite = (context: Context): void => {
  if (!context.mayWrite) throw refused();
};

export const Mutation: Complete<schema.MutationResolvers> = {
  saveView: async (_root, args, context) => {
    mustWrite(context);
    const view = checked(args);
    const [row] = await context.store.write(run => run(writes.saveView, { id: idOf(view.name), ...view }));
    if (!row) throw new Error(`the store did not keep the view ${view.name}`);
    return viewOut(row.view);
  },
  removeView: async (_root, { id }, context) => {
    mustWrite(context);
    const [row] = await context.store.write(run => run(writes.removeView, { id }));
    return (row?.removed ?? 0) > 0;
  },
};
