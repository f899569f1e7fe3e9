import { ChevronRight } from 'lucide';
import { Fragment } from 'preact';
import { SourceText } from '../../evidence/SourceText.tsx';
import type { EntityKind, Verdict } from '../../generated/operations.ts';
import { Icon } from '../../Icon.tsx';
import { EntityName } from '../../marks/EntityName.tsx';
import { cite, onPaper } from '../../print/paper.ts';
import { amendOwn, own } from '../../state.ts';
import { notReported } from '../../words.ts';
import { inForceInWords, nameOf, verdictWords } from '../rules/ruleWords.ts';
import { StateMark } from '../rules/StateMark.tsx';
import type { RuleGroup, RulingRow } from './ruleVerdictGroups.ts';

const Ruling = ({ verdict, detail }: { verdict: Verdict; detail?: string | null }) => (
  <span class={`ruling ruling-${verdict.toLowerCase()}`}>
    {verdictWords[verdict]}
    {detail === null || detail === undefined ? null : <span class="quiet"> ({detail})</span>}
  </span>
);

/** Each sentence ends in the numbers of its sources, which stand once below; on paper those of the whole sheet. */
const Reasons = ({ reasons }: { reasons: RulingRow['reasons'] }) => {
  const sources = [...new Map(reasons.flatMap(reason => reason.sources).map(source => [source.id, source])).values()];
  const numbers = (cited: RulingRow['reasons'][number]['sources']): string =>
    cited
      .map(source => (onPaper.value && cite(source)) || sources.findIndex(({ id }) => id === source.id) + 1)
      .join(', ');
  return (
    <div class="ruling-reasons">
      <ul>
        {reasons.map(({ text, sources: cited }) => (
          <li key={text}>
            {text} {cited.length === 0 ? null : <span class="small quiet">[{numbers(cited)}]</span>}
          </li>
        ))}
      </ul>
      <ol class="small">
        {sources.map(source => (
          <li key={source.id}>
            <SourceText source={source} />
          </li>
        ))}
      </ol>
    </div>
  );
};

const Names = ({ of }: { of: readonly ({ id: string; name: string; kind: EntityKind } | null)[] }) => (
  <ul class="ruling-names">
    {of.map(entity => (
      <li key={entity?.id ?? ''}>
        {entity === null ? <span class="quiet">{notReported}</span> : <EntityName entity={entity} />}
      </li>
    ))}
  </ul>
);

const Row = ({ row: { key, holders, models, first, reasons } }: { row: RulingRow }) => {
  const open = own.value.why === key;
  return (
    <Fragment>
      <tr>
        <td data-label="Holder">
          <Names of={holders} />
        </td>
        <td data-label="Model">
          <Names of={models} />
        </td>
        <td data-label="Hardware meets">
          <Ruling verdict={first.meets} detail={first.test} />
        </td>
        <td data-label="A sale would need something">
          <Ruling verdict={first.sale} />
        </td>
        <td data-label="Access is inside">
          <Ruling verdict={first.access} />
        </td>
        <td>
          <button
            type="button"
            class="disclose"
            aria-expanded={open}
            onClick={() => amendOwn({ why: open ? undefined : key })}
          >
            <Icon node={ChevronRight} class="chevron" />
            <span>
              Why<span class="hidden"> {holders[0]?.name ?? ''}</span>
            </span>
          </button>
        </td>
      </tr>
      {open || onPaper.value ? (
        <tr>
          <td class="reasons-cell" colSpan={6}>
            <Reasons reasons={reasons} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
};

/** Rules with a row for all holders and models of which each says the same. */
export const RuleVerdictTable = ({ groups, caption }: { groups: readonly RuleGroup[]; caption: string }) => (
  <div class="scroll">
    <table class="plain">
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Holder</th>
          <th scope="col">Model</th>
          <th scope="col">Meets</th>
          <th scope="col">A sale would need licence, permit or notice</th>
          <th scope="col">Access is inside</th>
          <th scope="col">
            <span class="hidden">Reasons</span>
          </th>
        </tr>
      </thead>
      {groups.map(({ rule, standing, rows }) => (
        <tbody key={rule.id}>
          <tr class="ruling-rule">
            <th scope="rowgroup" colSpan={6}>
              <a href={`/rules?rule=${rule.id}`}>{nameOf(rule)}</a>
              {rule.citation === null ? null : <span class="quiet"> {rule.citation}</span>}{' '}
              <StateMark state={standing.state} possible={standing.stateCertainty === 'POSSIBLE'} />{' '}
              <span class="quiet">{inForceInWords(standing)}</span>
            </th>
          </tr>
          {rows.map(row => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  </div>
);
