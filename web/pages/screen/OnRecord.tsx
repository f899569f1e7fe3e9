type Item = { readonly key: string; readonly text: string; readonly href?: string };

type Props = {
  readonly items: readonly Item[];
  /** Id of the party; without one nothing was looked for. */
  readonly party: string | undefined;
};

/** Lists or cases of a screened party; that none is recorded is said only where it was looked for. */
export const OnRecord = ({ items, party }: Props) => {
  if (party === undefined) return <span class="quiet">not looked for</span>;
  if (items.length === 0) return <span class="quiet">none</span>;
  return (
    <ul class="small on-record">
      {items.map(({ key, text, href }) => (
        <li key={key}>{href === undefined ? text : <a href={href}>{text}</a>}</li>
      ))}
    </ul>
  );
};
