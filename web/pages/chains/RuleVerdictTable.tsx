import { Fragment } from 'preact';
import { onPaper } from '../../core/paper.ts';
import { amendOwn, own } from '../../core/state.ts';
import { notReported } from '../../core/words.ts';
import { RuleReasons, Ruling } from '../../features/rules/RuleReasons.tsx';
import { inForceInWords, nameOf } from '../../features/rules/ruleWords.ts';
import { StateMark } from '../../features/rules/StateMark.tsx';
import type { EntityRefFragment } from '../../generated/operations.ts';
import { Disclose } from '../../ui/Disclose.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import type { RuleGroup, RulingRow } from './ruleVerdictGroups.ts';

const Names = ({ of }: { of: readonly (EntityRefFragment | null)[] }) => (
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
          <Ruling verdict={first.sale} detail={first.sale === 'NO' ? null : first.clause} />
        </td>
        <td data-label="Access covered">
          <Ruling verdict={first.access} />
        </td>
        <td>
          <Disclose open={open} onToggle={() => amendOwn({ why: open ? undefined : key })}>
            Why<span class="hidden"> {holders[0]?.name ?? ''}</span>
          </Disclose>
        </td>
      </tr>
      {open || onPaper.value ? (
        <tr>
          <td class="reasons-cell" colSpan={6}>
            <RuleReasons reasons={reasons} />
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
          <th scope="col">Access covered</th>
          <th scope="col">
            <span class="hidden">Reasons</span>
          </th>
        </tr>
      </thead>
      {groups.map(({ rule, status, restatedBy, rows }) => (
        <tbody key={rule.id}>
          <tr class="ruling-rule">
            <th scope="rowgroup" colSpan={6}>
              <a href={`/rules?rule=${rule.id}`}>{nameOf(rule)}</a>
              {rule.citation === null ? null : <span class="quiet"> {rule.citation}</span>}{' '}
              <StateMark state={status.state} possible={status.stateCertainty === 'POSSIBLE'} />{' '}
              <span class="quiet">{inForceInWords(status)}</span>
              {restatedBy.map(other => (
                <span key={other.id} class="quiet">
                  {' '}
                  · one duty with <a href={`/rules?rule=${other.id}`}>{nameOf(other)}</a>, which restates it
                </span>
              ))}
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
