import { SourceText } from '../../features/evidence/SourceText.tsx';
import type { RulesQuery } from '../../generated/operations.ts';
import { DateText } from '../../ui/marks/DateText.tsx';

type Record = RulesQuery['rulesRecord'];

/** Where the chosen date lies after the last day whose sources were read, the page says so and names what has run out since. */
export const RecordEnd = ({ record }: { record: Record }) => {
  const due = record.reviews.filter(review => review.due);
  if (record.readTo === null || !record.ended) return null;
  return (
    <p class="record-end" role="note">
      The sources on these rules were read up to <DateText date={record.readTo} />. What holds later rests on what had
      been announced by then
      {due.length === 0 ? '' : `; of that, ${due.length} dates have passed and were not looked up again`}.{' '}
      {due
        .filter(review => review.rule !== null)
        .map(({ text }) => text)
        .join(' ')}
    </p>
  );
};

/** Suspensions, licence dates and list editions with the day from which each has to be looked up again. */
export const ReviewList = ({ reviews }: { reviews: Record['reviews'] }) => (
  <ul class="gap-list">
    {reviews.map(review => (
      <li key={`${review.date} ${review.text}`}>
        <p>
          {review.due ? <strong>Overdue: </strong> : null}
          {review.text}
        </p>
        {review.sources.map(source => (
          <p key={source.id} class="small quiet">
            <SourceText source={source} />
          </p>
        ))}
      </li>
    ))}
  </ul>
);
