/** Ways in which one name gets written, each from its text alone, so that no query is picked to suit the ranking. */
const swap = (text: string, at: number): string => text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
const middle = (text: string): number => Math.floor(text.length / 2);

export const variants: Readonly<Record<string, (name: string) => string | undefined>> = {
  'letter left out': name => (name.length < 5 ? undefined : name.slice(0, middle(name)) + name.slice(middle(name) + 1)),
  'letters swapped': name => (name.length < 5 ? undefined : swap(name, middle(name) - 1)),
  'first letters swapped': name => (name.length < 5 ? undefined : swap(name, 0)),
  'letter doubled': name =>
    name.length < 5 ? undefined : name.slice(0, middle(name)) + name[middle(name)] + name.slice(middle(name)),
  'no spaces': name => (name.includes(' ') ? name.replaceAll(' ', '') : undefined),
  hyphens: name => (name.includes(' ') ? name.replaceAll(' ', '-') : undefined),
  capitals: name => name.toUpperCase(),
  'with Co., Ltd.': name => `${name} Co., Ltd.`,
  'with Sdn. Bhd.': name => `${name} Sdn. Bhd.`,
  'full width': name => name.replace(/[!-~]/g, sign => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
};
