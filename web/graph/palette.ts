/** Colour of each role, as `#rrggbb`. */
export type Palette = Readonly<Record<ColourName, string>>;

const customProperties = {
  paper: '--paper',
  paper2: '--paper-2',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  line: '--line',
  focus: '--focus',
  accent: '--accent',
  hardware: '--hardware',
  lease: '--lease',
  firm: '--firm',
  person: '--person',
  restricted: '--restricted',
  trade: '--trade',
  disputed: '--disputed',
  rule: '--rule',
} as const;

export type ColourName = keyof typeof customProperties;

/** Used where the page sets no colour, and for exported files, which are light. */
export const lightPalette: Palette = {
  paper: '#ffffff',
  paper2: '#f6f7f8',
  ink: '#1b1f24',
  ink2: '#4c545e',
  ink3: '#68717c',
  line: '#d8dce1',
  focus: '#0b6bcb',
  accent: '#0b6bcb',
  hardware: '#007a5c',
  lease: '#9b4d80',
  firm: '#0067a5',
  person: '#6b5f52',
  restricted: '#b84a00',
  trade: '#7a6200',
  disputed: '#a8003b',
  rule: '#4c4a9c',
};

const channels = (colour: string): readonly [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** `part` (0–1) of one colour laid over the other. */
export const mix = (colour: string, over: string, part: number): string => {
  const under = channels(over);
  const mixed = channels(colour).map((value, i) => Math.round(value * part + (under[i] ?? 0) * (1 - part)));
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`;
};

/** The colours that the page's style sheet gives at this element. Any CSS colour is read; a missing one falls back. */
export const paletteAt = (element: Element): Palette => {
  const style = getComputedStyle(element);
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const asHex = (name: ColourName): string => {
    const value = style.getPropertyValue(customProperties[name]).trim();
    if (value === '' || context === null) return lightPalette[name];
    context.fillStyle = lightPalette[name];
    context.fillStyle = value;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map(part => part.toString(16).padStart(2, '0')).join('')}`;
  };
  return Object.fromEntries(
    (Object.keys(customProperties) as ColourName[]).map(name => [name, asHex(name)]),
  ) as unknown as Palette;
};
