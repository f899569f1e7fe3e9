/** Left to right from hardware to party; rings around what is selected; springs. */
export const layoutNames = ['layered', 'radial', 'force'] as const;
export type LayoutName = (typeof layoutNames)[number];
