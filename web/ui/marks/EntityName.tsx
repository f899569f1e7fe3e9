import { entityKinds } from '../../../domain/vocabulary/entities.ts';
import { kindStyles } from '../../core/kindStyles.ts';
import { selecting } from '../../core/state.ts';
import type { EntityRefFragment } from '../../generated/operations.ts';
import { Icon } from '../Icon.tsx';
import { ScriptMarks } from './ScriptMarks.tsx';
import { ShortName } from './ShortName.tsx';

export const KindIcon = ({ kind }: { kind: EntityRefFragment['kind'] }) => (
  <span class="kind-icon" style={{ color: `var(--${kindStyles[kind].colour})` }} title={entityKinds[kind].noun[0]}>
    <Icon node={kindStyles[kind].icon} label={entityKinds[kind].noun[0]} />
  </span>
);

type Props = {
  readonly entity: EntityRefFragment;
  /** Marks the party of a restricted jurisdiction at the end of a chain. */
  readonly restricted?: boolean;
  /** Where the name itself is what one looks at. */
  readonly whole?: boolean;
};

/** The short name of an entity, or all of it, which opens its evidence. */
export const EntityName = ({ entity, restricted = false, whole = false }: Props) => (
  <>
    <a class={`entity-name${restricted ? ' restricted' : ''}`} href={selecting({ type: 'entity', id: entity.id })}>
      <KindIcon kind={entity.kind} />
      <span>
        {whole ? entity.name : <ShortName entity={entity} />}
        {restricted ? <span class="hidden">, restricted party</span> : null}
      </span>
    </a>
    <ScriptMarks name={entity.name} />
  </>
);
