import { Fragment } from 'preact';
import { onPaper } from '../../core/paper.ts';
import { amendOwn, own } from '../../core/state.ts';
import { countryInWords } from '../../core/words.ts';
import { RuleReasons, Ruling } from '../../features/rules/RuleReasons.tsx';
import { inForceInWords, nameOf } from '../../features/rules/ruleWords.ts';
import { StateMark } from '../../features/rules/StateMark.tsx';
import { Disclose } from '../../ui/Disclose.tsx';
import { type Checked, partyWords } from './checkedRules.ts';

/** A sentence names at most so many values; the others unfold. */
const mostInSentence = 8;

type Names = ReadonlyMap<string, string>;

/** What would change the answer of a rule, one input at a time. */
const Alternatives = ({ of, names }: { of: Checked['alternatives']; names: Names }) => (
  <ul class="alternatives">
    {of.map(({ text, values }) => (
      <li key={text}>
        {values.length <= mostInSentence ? (
          text
        ) : (
          <details>
            <summary>{text}</summary>
            <span class="small quiet">{values.map(value => names.get(value) ?? countryInWords(value)).join(', ')}</span>
          </details>
        )}
      </li>
    ))}
  </ul>
);

const Row = ({ checked, names }: { checked: Checked; names: Names }) => {
  const { rule, restates, party, clause, needed } = checked;
  const open = own.value.why === rule.id;
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <a href={`/rules?rule=${rule.id}`}>{nameOf(rule)}</a>
          {rule.citation === null ? null : <span class="small quiet"> {rule.citation}</span>}
          {restates === null ? null : <p class="small quiet">one duty with {nameOf(restates)}, which it restates</p>}
        </th>
        <td data-label="Status">
          <StateMark state={checked.state} possible={checked.stateCertainty === 'POSSIBLE'} />{' '}
          <span class="quiet">{inForceInWords(checked)}</span>
        </td>
        <td data-label="Meets its tests">
          <Ruling verdict={checked.meets} detail={checked.test} />
        </td>
        <td data-label="Asks for something">
          <Ruling verdict={needed} detail={needed === 'NO' ? null : clause} />
          {party === null ? null : <p class="small quiet">decided by the {partyWords[party]}</p>}
        </td>
        <td class="why-cell">
          <Disclose open={open} onToggle={() => amendOwn({ why: open ? undefined : rule.id })}>
            Why<span class="hidden"> {nameOf(rule)}</span>
          </Disclose>
        </td>
      </tr>
      {open || onPaper.value ? (
        <tr>
          <td class="reasons-cell" colSpan={5}>
            <RuleReasons reasons={checked.reasons} />
            {checked.alternatives.length === 0 ? (
              <p class="quiet">No other date, model, country or way would change this answer by itself.</p>
            ) : (
              <>
                <h2>What would change it</h2>
                <Alternatives of={checked.alternatives} names={names} />
              </>
            )}
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
};

type Props = { readonly rules: readonly Checked[]; readonly caption: string; readonly names: Names };

/** What each rule says of the transaction; its reasons and what would change them are a click away, and open on paper. */
export const CheckedTable = ({ rules, caption, names }: Props) => (
  <table class="plain stacked checked-rules">
    <caption class="hidden">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">Rule</th>
        <th scope="col">Status</th>
        <th scope="col">Meets its tests</th>
        <th scope="col">Asks for a licence, permit or notice</th>
        <th scope="col">
          <span class="hidden">Reasons</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {rules.map(checked => (
        <Row key={checked.rule.id} checked={checked} names={names} />
      ))}
    </tbody>
  </table>
);
