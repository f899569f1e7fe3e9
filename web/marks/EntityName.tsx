import { kindLooks } from '../entityKinds.ts';
import type { EntityRefFragment } from '../generated/operations.ts';
import { Icon } from '../Icon.tsx';
import { selecting } from '../state.ts';

export const KindIcon = ({ kind }: { kind: EntityRefFragment['kind'] }) => (
  <span class="kind-icon" style={{ color: `var(--${kindLooks[kind].colour})` }} title={kindLooks[kind].one}>
    <Icon node={kindLooks[kind].icon} label={kindLooks[kind].one} />
  </span>
);

type Props = {
  readonly entity: EntityRefFragment;
  /** Marks the party of a restricted jurisdiction at the end of a chain. */
  readonly restricted?: boolean;
};

/** The name of an entity, which opens its evidence. */
export const EntityName = ({ entity, restricted = false }: Props) => (
  <a class={`entity-name${restricted ? ' restricted' : ''}`} href={selecting({ type: 'entity', id: entity.id })}>
    <KindIcon kind={entity.kind} />
    <span>
      {entity.name}
      {restricted ? <span class="hidden">, restricted party</span> : null}
    </span>
  </a>
);
