import './paperView.css';
import { useEffect, useState } from 'preact/hooks';
import { entityKinds } from '../../../domain/vocabulary/entities.ts';
import { counted, notReported, statusWords } from '../../core/words.ts';
import { PrintPicture } from '../../features/print/PrintPicture.tsx';
import type { Positions } from '../../graph/graph.ts';
import { legendOf, signSize } from '../../graph/legend.ts';
import { countryInWords } from '../../graph/nodeImage.ts';
import { lightPalette } from '../../graph/palette.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { sourcesOf } from './export/about.ts';
import type { PictureRecord } from './export/record.ts';
import { placesNow, recordNow } from './export/recordNow.ts';
import { drawn } from './state/explorer.ts';

type Sheet = { readonly record: PictureRecord; readonly positions: Positions };

const sheetNow = async (): Promise<Sheet> => {
  const positions = await placesNow();
  return { record: await recordNow(positions), positions };
};

const Legend = () => (
  <ul class="paper-legend small">
    {legendOf(drawn.value.graph, lightPalette).map(({ sign, text }) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${signSize.width}" height="${signSize.height}">${sign}</svg>`;
      return (
        <li key={text}>
          <img src={`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`} alt="" />
          {text}
        </li>
      );
    })}
  </ul>
);

const EntityRows = ({ entities }: Pick<PictureRecord, 'entities'>) => (
  <table>
    <caption>Entities</caption>
    <thead>
      <tr>
        <th>Entity</th>
        <th>Kind</th>
        <th>Country</th>
      </tr>
    </thead>
    <tbody>
      {entities.map(({ id, name, kind, country, countryBasis }) => (
        <tr key={id}>
          <td>{name}</td>
          <td>{entityKinds[kind].noun[0]}</td>
          <td>{country === undefined ? notReported : countryInWords(country, countryBasis)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

type RelationProps = { readonly record: PictureRecord; readonly sources: readonly string[] };

const RelationRows = ({ record: { entities, relations }, sources }: RelationProps) => {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const numbers = (of: PictureRecord['relations'][number]): string =>
    sourcesOf([of])
      .map(source => `[${sources.indexOf(source) + 1}]`)
      .join(' ');
  return (
    <table>
      <caption>Relations, with the numbers of their sources</caption>
      <thead>
        <tr>
          <th>From</th>
          <th>Relation</th>
          <th>To</th>
          <th>Status</th>
          <th>Sources</th>
        </tr>
      </thead>
      <tbody>
        {relations.map(relation => (
          <tr key={relation.id}>
            <td>{names.get(relation.from) ?? relation.from}</td>
            <td>{relation.text}</td>
            <td>{names.get(relation.to) ?? relation.to}</td>
            <td>
              {statusWords[relation.status].word}
              {relation.disputed ? ', disputed' : ''}
              {relation.certainty === null ? ', not at the date' : ''}
            </td>
            <td>{numbers(relation)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The view as a document: its picture, how to read it, what it holds, and the sources behind it. */
export const PaperView = () => {
  const [made, setMade] = useState<Sheet>();
  const [error, setError] = useState<unknown>();
  const make = (): void => {
    setError(undefined);
    sheetNow().then(setMade, setError);
  };
  useEffect(make, []);
  if (error) return <Failure message={error instanceof Error ? error.message : String(error)} onRetry={make} />;
  if (!made) return <Loading what="sheet" />;
  const { record, positions } = made;
  const { question, entities, relations, caution } = record;
  const sources = sourcesOf(relations);
  return (
    <article class="paper-view">
      <h1>{question.title}</h1>
      <p>
        {counted(entities.length, 'entity', 'entities')}, {counted(relations.length, 'relation')}.{' '}
        {question.filters.length === 0 ? 'Nothing is filtered out.' : `Filters: ${question.filters.join('; ')}.`}
      </p>
      <p class="small">{caution}</p>
      <PrintPicture graph={drawn.value.graph} positions={positions} label={question.title} />
      <Legend />
      <EntityRows entities={entities} />
      <RelationRows record={record} sources={sources} />
      <h2>Sources</h2>
      <ol class="paper-sources">
        {sources.map(source => (
          <li key={source}>{source}</li>
        ))}
      </ol>
    </article>
  );
};
