import { SourceText } from '../../features/evidence/SourceText.tsx';
import type { RuleLineFragment } from '../../generated/operations.ts';
import { namesIn } from './namesIn.ts';

type Owner = { readonly name: string; readonly shortName?: string | null; readonly gaps: RuleLineFragment['gaps'] };

/** What was looked for about rules and hardware and not found, each once, with what it is about. */
export const RuleGaps = ({ owners, names }: { owners: readonly Owner[]; names: ReadonlyMap<string, string> }) => {
  const gaps = new Map(owners.flatMap(owner => owner.gaps.map(gap => [gap.id, gap] as const)));
  const about = (id: string): string =>
    owners
      .filter(owner => owner.gaps.some(gap => gap.id === id))
      .map(owner => owner.shortName ?? owner.name)
      .join(', ');
  return (
    <ul class="gap-list">
      {[...gaps.values()].map(gap => (
        <li key={gap.id}>
          <p>
            {gap.what} <span class="quiet small">({about(gap.id)})</span>
          </p>
          {gap.detail === null ? null : <p class="small quiet">{namesIn(gap.detail, names)}</p>}
          {gap.sources.map(source => (
            <p key={source.id} class="small quiet">
              <SourceText source={source} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
};
