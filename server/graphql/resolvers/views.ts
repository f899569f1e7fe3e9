import { createHash } from 'node:crypto';
import { queries } from '../../store/queries.ts';
import type { Stored } from '../../store/rows.ts';
import { writes } from '../../store/writes.ts';
import type { Complete } from '../complete.ts';
import { type Context, mustBe } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { readLine } from '../readLine.ts';

const longestName = 120;
/** As long as the page writes an address: the places of 2,000 entities with long ids take about a fifth of it. */
const longestAddress = 500_000;
/** Whoever opens the list gets all of them. */
const kept = { most: 500, mostCharacters: 10_000_000 };

const viewOut = (row: Stored) => ({
  id: String(row.id),
  name: String(row.name),
  address: String(row.address),
  savedAt: String(row.savedAt),
});

export const views = async (context: Context) =>
  (await context.store.read(queries.views, {}, context.reading)).map(({ view }) => viewOut(view));

/** One name, one view, however it is spaced or written in capitals. */
const idOf = (name: string): string =>
  `view-${createHash('sha256')
    .update(name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' '))
    .digest('hex')
    .slice(0, 16)}`;

const checked = ({ name, address }: schema.MutationSaveViewArgs) => {
  const trimmed = readLine('name', name, 1, longestName);
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(address) || address.length > longestAddress)
    throw badInput(
      'address',
      address.slice(0, 40),
      `give the address of a page of Throughline without the host, such as /explore?ids=…, of at most ${longestAddress} characters`,
    );
  return { name: trimmed, address };
};

export const viewChanges: Pick<Complete<schema.MutationResolvers>, 'saveView' | 'removeView'> = {
  saveView: async (_root, args, context) => {
    mustBe('editor', context);
    const view = checked(args);
    const id = idOf(view.name);
    const [row] = await context.asked.write(async (run, audit) => {
      const rows = await run(writes.saveView, { id, ...view, ...kept });
      const [{ former = null, view: after = null } = {}] = rows;
      if (after) audit({ operation: 'view.save', target: id, before: former, after });
      return rows;
    });
    if (!row?.view)
      throw badInput(
        'address',
        view.address.slice(0, 40),
        `there is no room for it: at most ${kept.most} views of ${kept.mostCharacters.toLocaleString('en')} characters in all are kept, and ${row?.others ?? 0} of ${(row?.characters ?? 0).toLocaleString('en')} are there; remove some, or keep it in the browser`,
      );
    return viewOut(row.view);
  },
  removeView: async (_root, { id }, context) => {
    mustBe('editor', context);
    return context.asked.write(async (run, audit) => {
      const [row] = await run(writes.removeView, { id });
      if (row) audit({ operation: 'view.remove', target: id, before: row.former });
      return row !== undefined;
    });
  },
};
