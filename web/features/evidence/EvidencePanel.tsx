import './evidence.css';
import './claim.css';
import './panel.css';
import { X } from 'lucide';
import { useEffect } from 'preact/hooks';
import type { Selected } from '../../core/address.ts';
import { select, selection } from '../../core/state.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ClaimEvidence } from './ClaimEvidence.tsx';
import { EntityEvidence } from './EntityEvidence.tsx';
import { RelationEvidence } from './RelationEvidence.tsx';

const bodies = { entity: EntityEvidence, relation: RelationEvidence, claim: ClaimEvidence } as const;

const Body = ({ item }: { item: Selected }) => {
  const Evidence = bodies[item.type];
  return <Evidence key={item.id} id={item.id} />;
};

/** Escape closes the panel, unless something nearer to the keyboard has used the key. */
const useEscape = (active: boolean): void =>
  useEffect(() => {
    if (!active) return;
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) select();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [active]);

/** The evidence behind what is selected: the last selected thing, when there are several. */
export const EvidencePanel = () => {
  const items = selection.value;
  const item = items.at(-1);
  useEscape(item !== undefined);
  if (!item) return null;
  return (
    <aside id="evidence" class="panel" aria-label="Evidence" tabIndex={-1}>
      <div class="panel-bar">
        <span class="small quiet">
          {items.length === 1 ? 'Evidence' : `Evidence, last of ${items.length} selected`}
        </span>
        <CopyLink />
        <button
          type="button"
          class="icon-button"
          aria-label="Close the evidence"
          title="Close (Esc)"
          onClick={() => select()}
        >
          <Icon node={X} />
        </button>
      </div>
      <div class="panel-body" key={`${item.type} ${item.id}`}>
        <Body item={item} />
      </div>
    </aside>
  );
};
