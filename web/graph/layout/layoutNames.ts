/** Left to right from hardware to party; top down from owner to owned; rings around what is selected; springs. */
export const layoutNames = ['layered', 'topDown', 'radial', 'force'] as const;
export type LayoutName = (typeof layoutNames)[number];
