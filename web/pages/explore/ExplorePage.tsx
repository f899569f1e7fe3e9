import { numberInWords } from '../../../domain/words.ts';
import './explorer.css';
import './bars.css';
import './foot.css';
import './tables.css';
import { useSignalEffect } from '@preact/signals';
import { Funnel, Keyboard } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onPaper } from '../../core/paper.ts';
import { amendOwn, own, selection } from '../../core/state.ts';
import { counted } from '../../core/words.ts';
import { PossiblyPublished } from '../../features/evidence/PossiblyPublished.tsx';
import { TimeBar } from '../../features/time/TimeBar.tsx';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { regainFocus } from '../../ui/keepFocus.ts';
import { Loading } from '../../ui/Loading.tsx';
import { ToolButton } from '../../ui/ToolButton.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { FindBox } from './FindBox.tsx';
import { FirstVisitHint } from './FirstVisitHint.tsx';
import { Legend } from './Legend.tsx';
import { PaperView } from './PaperView.tsx';
import { PathPanel } from './PathPanel.tsx';
import { Picture } from './Picture.tsx';
import { PictureBar, UndoRedo } from './PictureBar.tsx';
import { RelationKindChips } from './RelationKindChips.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { StartView } from './StartView.tsx';
import { StatusLine } from './StatusLine.tsx';
import { allRelations, drawn, followView, held, mostRelations, view, wantedIds } from './state/explorer.ts';
import { isFiltering } from './state/filters.ts';
import { useCases } from './state/useCases.ts';
import { mostEntities, useHeld } from './state/useHeld.ts';
import { useShortcuts } from './state/useShortcuts.ts';
import { Tables } from './Tables.tsx';
import { TooMuch, Trouble, UndoButton } from './Trouble.tsx';

/** In place of a picture whose relations would cover each other: how many there are, and how to get fewer. */
const Crowd = () => {
  const { graph } = held.value;
  return (
    <div class="trouble crowd" role="status">
      <h2>More relations than one graph can show</h2>
      <p>
        {counted(graph.entities.length, 'entity', 'entities')} have {counted(allRelations.value, 'relation')} among
        them; at most {numberInWords(mostRelations)} are drawn. Leave out kinds of relation here, or hide entities in
        the tables.
      </p>
      <RelationKindChips />
      <button type="button" class="button" onClick={() => amendOwn({ show: 'tables' })}>
        Show the first {numberInWords(graph.relations.length)} as tables
      </button>
      <UndoButton />
    </div>
  );
};

const shows = ['picture', 'both', 'tables'] as const;
const showWords = { picture: 'Graph', both: 'Both', tables: 'Tables' } as const;

const ShowSwitch = ({ shown }: { shown: string }) => (
  <fieldset class="switch" aria-label="Show">
    {shows.map(show => (
      <button
        key={show}
        type="button"
        aria-pressed={show === shown}
        onClick={() => amendOwn({ show: show === 'picture' ? undefined : show })}
      >
        {showWords[show]}
      </button>
    ))}
  </fieldset>
);

/** Nothing was asked for; what was asked for and is hidden can be shown again. */
const isBlank = (): boolean => view.value.roots.length === 0;

const Body = ({ shown }: { shown: string }) => {
  const { data, error, loading, retry } = useHeld();
  const asked = useCases();
  const isEmpty = drawn.value.graph.entities.length === 0;
  if (isBlank()) return <StartView />;
  if (error) return <Trouble error={error} onRetry={retry} />;
  if (asked.error) return <Trouble error={asked.error} onRetry={asked.retry} />;
  if (wantedIds.value.split('\n').length > mostEntities) return <TooMuch />;
  // Clusters wait for what they are made by: drawn one by one first, everything would be laid out twice.
  if (asked.loading && !asked.data) return <Loading what="cases of the entities" />;
  return (
    <>
      <PossiblyPublished found={data?.then.possiblyPublished ?? []} brief />
      <div class="explorer-body" data-show={shown} aria-busy={loading}>
        {shown === 'tables' ? null : held.value.omittedRelations > 0 ? <Crowd /> : <Picture />}
        {loading && isEmpty ? (
          <p class="loading quiet" role="status">
            Loading the graph …
          </p>
        ) : null}
        {shown === 'picture' ? null : <Tables />}
      </div>
    </>
  );
};

/** Dates of what is held, drawn or not: when it began or ended, and when it was first published. */
const Dates = () => {
  const { relations } = held.value.graph;
  const happened = useMemo(() => relations.flatMap(({ start, end }) => [start ?? [], end ?? []].flat()), [relations]);
  const published = useMemo(() => relations.flatMap(({ recorded }) => recorded ?? []), [relations]);
  return <TimeBar happened={happened} published={published} />;
};

/** A workspace: what is drawn, why, and every way to change it. */
const ExplorePage = () => {
  const [sheet, setSheet] = useState(false);
  useEffect(followView, []);
  const selectedBefore = useRef(0);
  useSignalEffect(() => {
    const many = selection.value.length;
    if (many === 0 && selectedBefore.current > 0) regainFocus();
    selectedBefore.current = many;
  });
  useShortcuts(() => setSheet(true));
  const shown = shows.find(show => show === own.value.show) ?? 'picture';
  const filtersOpen = own.value.panel === 'filters';
  return (
    <div class="explorer">
      <h1 class="hidden">Explorer</h1>
      <div class="explorer-bar">
        <UndoRedo />
        <PictureBar />
        <ToolButton
          icon={Funnel}
          word="Filters, groups"
          label={
            isFiltering(view.value.filters)
              ? 'Filters, groups and look (some filters are on)'
              : 'Filters, groups and look'
          }
          pressed={filtersOpen}
          onClick={() => amendOwn({ panel: filtersOpen ? undefined : 'filters' })}
        />
        <FindBox />
        {isBlank() ? null : <CopyLink />}
        <ExportMenu />
        <ShowSwitch shown={shown} />
        <ToolButton icon={Keyboard} label="Shortcuts" keys="?" onClick={() => setSheet(true)} />
      </div>
      {filtersOpen ? <FilterPanel /> : null}
      {isBlank() ? null : <SelectionBar />}
      {view.value.paths ? <PathPanel question={view.value.paths} /> : null}
      <Body shown={shown} />
      {isBlank() ? null : (
        <footer class="explorer-foot">
          <FirstVisitHint />
          <Legend />
          <StatusLine />
          <Dates />
        </footer>
      )}
      {onPaper.value && drawn.value.graph.entities.length > 0 ? <PaperView /> : null}
      {sheet ? <ShortcutSheet onClose={() => setSheet(false)} /> : null}
    </div>
  );
};
export default ExplorePage;
