import type { Request } from 'playwright-core';
import { builtOperations } from '../../server/web.ts';

/** Whether the page asks this question of GraphQL by a request in an address; the built page names questions by their ids. */
export const asks = (request: Request, operation: string): boolean => {
  const id = new URL(request.url()).searchParams.get('documentId') ?? '';
  return builtOperations().get(id)?.includes(`query ${operation}(`) ?? false;
};
