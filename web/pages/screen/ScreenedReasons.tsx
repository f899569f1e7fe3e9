import { formatAddress } from '../../address.ts';
import { ScreenOneDocument } from '../../generated/operations.ts';
import { QueryFailure } from '../../shell/Failure.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { asOf, knownBy } from '../../state.ts';
import { useQuery } from '../../useQuery.ts';
import { TestDetails } from '../chains/TestDetails.tsx';

type Props = { readonly id: string; readonly name: string };

/** The reasons of every test of one party, asked for when they are first opened. */
export const ScreenedReasons = ({ id, name }: Props) => {
  const dates = { asOf: asOf.value, knownBy: knownBy.value };
  const { data, error, retry } = useQuery(ScreenOneDocument, { id, ...dates });
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="reasons" />;
  return (
    <div class="screened-reasons">
      {(data.screen.rows[0]?.tests ?? []).map(result => (
        <TestDetails key={result.test} name={name} result={result} />
      ))}
      {id.startsWith('firm-') ? (
        <p>
          <a href={formatAddress({ page: 'ownership', own: { firm: id }, ...dates })}>Who owns {name}</a>
        </p>
      ) : null}
    </div>
  );
};
