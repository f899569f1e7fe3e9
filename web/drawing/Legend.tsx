const lines = [
  { name: 'reported', pattern: 'solid' },
  { name: 'alleged', pattern: 'dashed' },
  { name: 'possible at this date', pattern: 'dotted' },
] as const;

/** How lines are to be read. */
export const Legend = () => (
  <ul class="legend">
    {lines.map(({ name, pattern }) => (
      <li key={name}>
        <span class={`legend-line legend-${pattern}`} />
        {name}
      </li>
    ))}
    <li>
      <span class="legend-restricted" /> party of a restricted jurisdiction
    </li>
  </ul>
);
