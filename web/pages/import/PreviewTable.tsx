import type { ImportPreview, PreviewRow } from '../../../domain/imports/job.ts';
import { numberInWords, relationInWords } from '../../../domain/words.ts';
import { propertyLabel, valueInWords } from '../../core/propertyWords.ts';
import { KindIcon } from '../../ui/marks/EntityName.tsx';
import { Section } from '../../ui/Section.tsx';

type Party = PreviewRow['parties'][number];

const textOf = (value: Party['values'][string]): string => [value].flat().map(String).join(', ');

const PartyLine = ({ kind, name, values }: Party) => (
  <li>
    <KindIcon kind={kind} /> <b>{name}</b>
    <span class="quiet">
      {Object.entries(values).map(([property, value]) => (
        <span key={property}>
          {' · '}
          {propertyLabel(property)}: {valueInWords(property, textOf(value))}
        </span>
      ))}
    </span>
  </li>
);

const Outcome = ({ row: { parties, relations, dropped, leftOut, fault } }: { row: PreviewRow }) => (
  <>
    {leftOut === undefined ? null : <p>Left out: {leftOut}.</p>}
    {fault ? (
      <p class="import-bad">
        Bad row: {fault.problem}
        {fault.value === '' ? '' : ` (“${fault.value}”)`}; {fault.hint}.
      </p>
    ) : null}
    <ul>
      {parties.map(party => (
        <PartyLine key={`${party.kind} ${party.name}`} {...party} />
      ))}
      {relations.map(({ kind, from, to, values }) => (
        <li key={`${kind} ${from} ${to}`}>
          {from} <span class="quiet">{relationInWords({ kind, properties: values })}</span> {to}
        </li>
      ))}
    </ul>
    {dropped.map(what => (
      <p key={what} class="import-bad small">
        Value not taken: {what}.
      </p>
    ))}
  </>
);

/** The first rows, as the parties and relations that they would bring. */
export const PreviewTable = ({ preview: { rows, records, isAll } }: { preview: ImportPreview }) => (
  <Section level={2} title="First rows" count={rows.length}>
    <p class="small quiet">
      {isAll
        ? `The file has ${numberInWords(records)} rows.`
        : `Judged by the first ${numberInWords(records)} rows alone: the dry run reads them all.`}{' '}
      Each with the parties and relations that it brings.
    </p>

    <table class="plain import-rows">
      <thead>
        <tr>
          <th scope="col" class="number">
            Row
          </th>
          <th scope="col">Brings</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.line}>
            <th scope="row" class="number">
              {numberInWords(row.line)}
            </th>
            <td>
              <Outcome row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Section>
);
