type Part = { readonly text: string; readonly isName: boolean };

const split = (part: Part, name: string): readonly Part[] =>
  part.isName
    ? [part]
    : part.text
        .split(name)
        .flatMap((text, i) => [...(i === 0 ? [] : [{ text: name, isName: true }]), { text, isName: false }])
        .filter(({ text }) => text !== '');

/** A text in parts, those that are one of the names apart; the longest names first, since they may hold shorter ones. */
export const withNames = (text: string, names: readonly string[]): readonly Part[] =>
  [...new Set(names)]
    .filter(name => name !== '')
    .sort((a, b) => b.length - a.length)
    .reduce<readonly Part[]>((parts, name) => parts.flatMap(part => split(part, name)), [{ text, isName: false }]);
