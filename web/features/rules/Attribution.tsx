/** Whose figures these are, as their licence asks: shown wherever the figures are. The address in it becomes a link. */
export const Attribution = ({ text }: { text: string }) => (
  <p class="small quiet attribution">
    Hardware figures:{' '}
    {text.split(/(https:\/\/\S+)/).map(part =>
      part.startsWith('https://') ? (
        <a key={part} href={part} target="_blank" rel="noopener noreferrer">
          {part}
        </a>
      ) : (
        part
      ),
    )}
    . TPP, density and classes are computed from them here.
  </p>
);
