/** What has the keyboard is about to go away: it goes on in the picture, or where there is none in the table. */
export const keepFocus = (): void =>
  document
    .querySelector<HTMLElement>('.explorer [role="application"], #explorer-table')
    ?.focus({ preventScroll: true });
