import { randomUUID } from 'node:crypto';
import { spanOf } from '../../../domain/dates.ts';
import { partyKinds } from '../../screening/partyIndex.ts';
import { decisionQueries } from '../../store/decisionQueries.ts';
import type { Stored } from '../../store/rows.ts';
import type { Complete } from '../complete.ts';
import { type Context, mustBe } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { connection, cursorOf, pageSize, readCursor } from '../paging.ts';
import { readLine } from '../readLine.ts';
import { regimeOf } from '../regimes.ts';

/** Characters; a screened line may be a whole row of a list. */
const longest = { asked: 2_000, note: 2_000, reviewer: 120 };
const mostKept = 100_000;
const mostAsked = 10_000;

/** Enum values are kept as the schema writes them. */
const decisionOut = (row: Stored) => ({
  id: String(row.id),
  asked: String(row.asked),
  entity: String(row.entity),
  decision: row.decision as schema.MatchDecision,
  note: String(row.note),
  reviewer: String(row.reviewer),
  decidedAt: String(row.decidedAt),
  outcome: row.outcome as schema.ScreeningOutcome,
  score: typeof row.score === 'number' ? row.score : null,
  regime: String(row.regime),
  asOf: String(row.asOf),
  knownBy: String(row.knownBy),
  revision: String(row.revision),
});

/** The values of a filter, or null without one. Throws where there are too many. */
const wanted = (argument: string, values: readonly string[] | null | undefined): string[] | null => {
  if (values === undefined || values === null) return null;
  if (values.length > mostAsked)
    throw badInput(
      argument,
      values.length,
      `give at most ${mostAsked.toLocaleString('en')}, or ask in several queries`,
    );
  return [...values];
};

/** A page of the decisions that are kept, newest first. They name customers and reviewers: read by editors alone. */
export const screeningDecisions = async (args: schema.QueryScreeningDecisionsArgs, context: Context) => {
  mustBe('editor', context);
  const size = pageSize(args.first, 100);
  const after = readCursor(args.after, 2);
  const rows = await context.store.read(
    decisionQueries.page,
    {
      asked: wanted('asked', args.asked),
      entities: wanted('entities', args.entities),
      decision: args.decision ?? null,
      latest: args.latest ?? false,
      afterTime: after?.[0] ?? null,
      afterId: after?.[1] ?? null,
      limit: size + 1,
    },
    context.reading,
  );
  const found = rows.flatMap(({ decision }) => (decision ? [decisionOut(decision)] : []));
  return connection(
    found.slice(0, size),
    ({ decidedAt, id }) => cursorOf(decidedAt, id),
    found.length > size,
    rows[0]?.total ?? 0,
  );
};

const checked = ({ decision: given }: schema.MutationRecordScreeningDecisionArgs) => {
  const { score, revision } = given;
  if (score !== null && score !== undefined && (score < 0 || score > 1))
    throw badInput('score', score, 'give the score of the match as the check said it, from 0 to 1, or null');
  if (!/^[0-9a-f]{12}$/.test(revision))
    throw badInput(
      'revision',
      revision.slice(0, 40),
      'give Screening.revision of the check: twelve hexadecimal digits',
    );
  return {
    asked: readLine('asked', given.asked, 1, longest.asked),
    entity: given.entity,
    decision: given.decision,
    note: readLine('note', given.note ?? '', 0, longest.note),
    reviewer: readLine('reviewer', given.reviewer, 1, longest.reviewer),
    outcome: given.outcome,
    ...(score === null || score === undefined ? {} : { score }),
    regime: regimeOf(given.regime, spanOf(given.asOf)).id,
    asOf: given.asOf,
    knownBy: given.knownBy,
    revision,
  };
};

export const decisionChanges: Pick<Complete<schema.MutationResolvers>, 'recordScreeningDecision'> = {
  recordScreeningDecision: async (_root, args, context) => {
    mustBe('editor', context);
    const properties = { ...checked(args), decidedAt: new Date().toISOString() };
    const { entity } = properties;
    // One id for all attempts of the transaction: a decision is kept once.
    const kept = { id: `decision-${randomUUID()}`, entity, kinds: [...partyKinds], properties, most: mostKept };
    const [row] = await context.asked.write(async (run, audit) => {
      const rows = await run(decisionQueries.record, kept);
      const after = rows[0]?.decision;
      if (after) audit({ operation: 'screening.decide', target: entity, after });
      return rows;
    });
    if (row?.decision) return decisionOut(row.decision);
    if (row?.recorded === false)
      throw badInput(
        'entity',
        entity.slice(0, 80),
        'no firm, national or public body has this id; screen the name again and decide on a party that is found now',
      );
    throw badInput(
      'decision',
      properties.asked.slice(0, 40),
      `there is no room for it: ${mostKept.toLocaleString('en')} decisions are kept at most, and as many are there; keep it in the browser or in a file`,
    );
  },
};
