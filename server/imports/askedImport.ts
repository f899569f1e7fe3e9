import { z } from 'zod';
import { parseDate } from '../../domain/dates.ts';
import type { ImportAsked, LoadAsked } from '../../domain/imports/job.ts';
import { ImportRefused } from './importRefused.ts';

const day = z.string().refine(text => text.length === 10 && parseDate(text) !== undefined, 'write a day: 2026-11-20');
const holdsObject = (value: unknown): boolean => Object.values(value ?? {}).some(item => Object(item) === item);
/** What else is wrong with a mapping is said by who reads it; one of any depth could not even be sent there. */
const mapping = z
  .looseObject({})
  .refine(
    ({ columns, constants, ...texts }) => !holdsObject(texts) && !holdsObject(columns) && !holdsObject(constants),
    'write texts, and texts by name under columns and constants',
  );
const readAs = { as: z.string().max(100).optional(), mapping: mapping.optional() };
const editions = z
  .array(z.strictObject({ dataSet: z.string().max(200), day }))
  .min(1)
  .max(1_000);

const asked = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('preview'), ...readAs, mappingText: z.string().max(1_000_000).optional() }),
  z.strictObject({
    ...{ do: z.literal(['dry-run', 'import'] satisfies LoadAsked['do'][]), ...readAs },
    ...{ edition: day.optional(), replace: z.boolean() },
  }),
  z.strictObject({ do: z.literal('undo'), editions }),
]);

/** What the body of a request asks of the importer. Throws ImportRefused that names what is wrong. */
export const askedImport = (body: unknown): ImportAsked => {
  const { data, error } = asked.safeParse(body);
  if (data !== undefined) return data as ImportAsked;
  const faults = error.issues.map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`);
  throw new ImportRefused(400, 'BAD_USER_INPUT', `${faults.join('; ')}; see domain/imports/job.ts`);
};
