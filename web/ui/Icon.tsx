import type { IconNode } from 'lucide';
import { h } from 'preact';

type Props = { readonly node: IconNode; readonly label?: string; readonly class?: string };

/** A lucide icon. Without `label` it is decoration, and screen readers pass over it. */
export const Icon = ({ node, label, class: extra = '' }: Props) => {
  const lines = node.map(([tag, attributes]) => h(tag, attributes as Record<string, string>));
  const look = { viewBox: '0 0 24 24', class: `icon ${extra}`.trimEnd() };
  if (label === undefined) {
    return (
      <svg {...look} aria-hidden="true">
        {lines}
      </svg>
    );
  }
  return (
    <svg {...look} role="img" aria-label={label}>
      <title>{label}</title>
      {lines}
    </svg>
  );
};
