import { kindLooks } from '../entityKinds.ts';
import type { EntityRefFragment } from '../generated/operations.ts';
import { Icon } from '../Icon.tsx';
import { selecting } from '../state.ts';

export const KindIcon = ({ kind }: { kind: EntityRefFragment['kind'] }) => (
  <span class="kind-icon" style={{ color: `var(--${kindLooks[kind].colour})` }} title={kindLooks[kind].one}>
    <Icon node={kindLooks[kind].icon} label={kindLooks[kind].one} />
  </span>
);

/** The name of an entity, which opens its evidence. */
export const EntityName = ({ entity, icon = true }: { entity: EntityRefFragment; icon?: boolean }) => (
  <a class="entity-name" href={selecting({ type: 'entity', id: entity.id })}>
    {icon ? <KindIcon kind={entity.kind} /> : null}
    <span>{entity.name}</span>
  </a>
);
