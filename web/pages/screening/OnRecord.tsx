type Item = { readonly key: string; readonly text: string; readonly href?: string };

type Props = {
  readonly items: readonly Item[];
  /** Id of the party; without one nothing was looked for. */
  readonly party: string | undefined;
  /** What is said where there is no item. */
  readonly none: string;
};

/** More than this are folded away: a maker of chips occurs in nearly every case. */
const atFirst = 3;

const Items = ({ items }: { items: readonly Item[] }) => (
  <ul>
    {items.map(({ key, text, href }) => (
      <li key={key}>{href === undefined ? text : <a href={href}>{text}</a>}</li>
    ))}
  </ul>
);

/** Lists or cases of a screened party; that none is recorded is said only where it was looked for. */
export const OnRecord = ({ items, party, none }: Props) => {
  if (party === undefined) return <span class="quiet">not checked</span>;
  if (items.length === 0) return <span class="quiet">{none}</span>;
  const [first, rest] = [items.slice(0, atFirst), items.slice(atFirst)];
  return (
    <div class="small on-record">
      <Items items={first} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{rest.length} more</summary>
          <Items items={rest} />
        </details>
      )}
    </div>
  );
};
