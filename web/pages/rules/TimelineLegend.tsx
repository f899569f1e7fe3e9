const looks = [
  ['certain', 'in force'],
  ['possible', 'in force, not certain'],
  ['unenforced', 'on the books, never enforced'],
] as const;

export const Legend = () => (
  <ul class="legend small quiet">
    {looks.map(([look, word]) => (
      <li key={look}>
        <span class={`legend-bar bar-${look}`} aria-hidden="true" /> {word}
      </li>
    ))}
    <li>
      <span class="legend-life" aria-hidden="true" /> announced, proposed or suspended
    </li>
    <li>
      <span class="legend-event event-state" aria-hidden="true" /> change of state
    </li>
    <li>
      <span class="legend-event event-note" aria-hidden="true" /> other event
    </li>
  </ul>
);
