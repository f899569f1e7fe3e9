/** Whether keys belong to a field: a slider, a box to tick or a button takes none of them. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=range], [type=checkbox], [type=radio], [type=button])'));
