import type { ApiError } from '../../core/api.ts';

/** An id in place of the name that could not be loaded: nobody should take it for having none. */
export const NotNamed = ({ id, error }: { readonly id: string; readonly error: ApiError }) => (
  <span title={error.message}>
    {id} <span class="small quiet">(name not loaded)</span>
  </span>
);
