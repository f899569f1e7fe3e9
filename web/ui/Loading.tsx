/** Says what is on its way; shown only after a moment, so that quick answers do not flicker. */
export const Loading = ({ what }: { what: string }) => (
  <p class="loading quiet" role="status">
    Loading {what} …
  </p>
);
