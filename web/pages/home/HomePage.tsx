import { CasesDocument } from '../../generated/operations.ts';
import { QueryFailure } from '../../shell/Failure.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { useQuery } from '../../useQuery.ts';

const HomePage = () => {
  const { data, error, retry } = useQuery(CasesDocument, {});
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="cases" />;
  return (
    <ul>
      {data.cases.map(found => (
        <li key={found.id}>{found.title}</li>
      ))}
    </ul>
  );
};

export default HomePage;
