/** What has the keyboard is about to go away: it goes on in the picture, or where there is none in the table. */
export const keepFocus = (): void =>
  document
    .querySelector<HTMLElement>('.explorer [role="application"], #explorer-table')
    ?.focus({ preventScroll: true });

/** The same once the page has been drawn anew, if what had the keyboard went away or can no longer be used. */
export const regainFocus = (): void => {
  requestAnimationFrame(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body || activeElement.matches(':disabled')) keepFocus();
  });
};
