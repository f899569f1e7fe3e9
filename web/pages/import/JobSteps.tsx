import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportJob, ImportState, LoadAsked, ReadAs } from '../../../domain/imports/job.ts';
import type { Mapping } from '../../../domain/imports/mapping.ts';
import { counted } from '../../core/words.ts';
import { Section } from '../../ui/Section.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { failureInWords } from './failureWords.ts';
import { ImportedFiles } from './ImportedFiles.tsx';
import { LayoutStep, tableOfMine } from './LayoutStep.tsx';
import { LoadStep } from './LoadStep.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { ResultStep } from './ResultStep.tsx';
import { rememberedMapping, rememberMapping } from './rememberedMappings.ts';
import type { Importing } from './useImport.ts';
import { Working } from './Working.tsx';

type Props = { readonly job: ImportJob; readonly layouts: ImportState['layouts']; readonly importing: Importing };

/** Milliseconds after a change before the first rows are read anew. */
const pause = 300;

/** From a file to what it brought: layout, columns, first rows, a dry run, the import. */
export const JobSteps = ({ job, layouts, importing }: Props) => {
  const { preview, doing, outcome, failure, undone, file } = job;
  const table = preview?.table;
  const [as, setAs] = useState<string>();
  const [mapping, setMapping] = useState<Mapping | undefined>(table?.mapping);
  const [loading, setLoading] = useState<Pick<LoadAsked, 'edition' | 'replace'>>({ replace: false });
  const [isRemembered, setIsRemembered] = useState(false);
  const [isOfFile, setIsOfFile] = useState(false);
  const asked = useRef<string>();
  const isMapped = as === undefined || as === tableOfMine;
  const readAs: ReadAs = isMapped && mapping ? { mapping } : as === undefined ? {} : { as };
  const wanted = JSON.stringify(readAs);
  const isOver = undone !== undefined || outcome?.asked.do === 'import';

  // The first rows follow what is chosen, as soon as the server has nothing else to do.
  useEffect(() => {
    const isKnown = isOver || (asked.current === undefined && (outcome !== undefined || file === undefined));
    if (doing !== undefined || isKnown || asked.current === wanted) return;
    const isFirst = asked.current === undefined;
    const timer = setTimeout(
      () => {
        asked.current = wanted;
        importing.work({ do: 'preview', ...readAs });
      },
      isFirst ? 0 : pause,
    );
    return () => clearTimeout(timer);
  }, [wanted, doing]);

  // What was read by a mapping of the browser, of a file or of the headings becomes what one goes on from.
  useEffect(() => {
    if (doing !== undefined || !table || failure) return;
    if (isOfFile) {
      setIsOfFile(false);
      asked.current = JSON.stringify({ mapping: table.mapping });
      setMapping(table.mapping);
    } else if (mapping === undefined && outcome === undefined) {
      const remembered = rememberedMapping(table.header);
      setIsRemembered(remembered !== undefined);
      if (!remembered) asked.current = JSON.stringify({ mapping: table.mapping });
      setMapping(remembered ?? table.mapping);
    }
  }, [table, doing]);

  useEffect(() => {
    if (isOver && outcome && table && outcome.asked.mapping) rememberMapping(table.header, outcome.asked.mapping);
  }, [isOver]);

  if (isOver) return <ResultStep job={job} importing={importing} />;
  const isLoading = doing === 'import' || doing === 'undo' || doing === 'take-back';
  const shown = mapping ?? table?.mapping;
  const isSound = preview !== undefined && preview.failure === undefined && (table?.faults.length ?? 0) === 0;
  const isTried = outcome?.asked.edition === loading.edition && outcome?.asked.replace === loading.replace;
  const taken = (outcome?.files ?? []).reduce((sum, { loaded, merged }) => sum + loaded + merged, 0);
  const canLoad = taken > 0 && outcome?.files.some(({ isUnchanged }) => !isUnchanged) === true;
  return (
    <>
      <Section level={2} title="File">
        <p>
          <b>{file?.name ?? 'No file: an import is taken back'}</b>
          {file ? <span class="quiet"> ({sizeInWords(file.bytes)})</span> : null}
        </p>
        <p class="actions">
          <button type="button" class="button" disabled={isLoading} onClick={importing.discard}>
            {file ? 'Choose another file' : 'Back'}
          </button>
        </p>
      </Section>
      {file ? (
        <LayoutStep
          layouts={layouts}
          preview={preview}
          chosen={as}
          onChoose={next => {
            setAs(next);
            if (next !== undefined && next !== tableOfMine) setMapping(undefined);
          }}
        />
      ) : null}
      {table && shown && isMapped ? (
        <ColumnsStep
          table={table}
          mapping={shown}
          isRemembered={isRemembered}
          onChange={setMapping}
          onFile={text => {
            setIsOfFile(true);
            setIsRemembered(false);
            importing.work({ do: 'preview', mappingText: text });
          }}
        />
      ) : null}
      {preview && preview.rows.length > 0 ? <PreviewTable preview={preview} /> : null}
      {failure ? (
        <p class="notice" role="alert">
          {failureInWords(failure)}
        </p>
      ) : null}
      {doing === 'preview' || doing === 'undo' || doing === 'take-back' ? (
        <Working job={job} onStop={importing.stop} />
      ) : null}
      {isSound || doing === 'dry-run' ? (
        <LoadStep
          job={job}
          loading={loading}
          onChange={setLoading}
          onTry={() => importing.work({ do: 'dry-run', ...readAs, ...loading })}
          onStop={importing.stop}
        />
      ) : null}
      {outcome && !isTried ? <p class="quiet">The day or what is replaced was changed: check all rows again.</p> : null}
      {outcome && isTried ? <ImportedFiles outcome={outcome} /> : null}
      {outcome && isTried && canLoad ? (
        <p class="actions">
          <button
            type="button"
            class="button import-go"
            disabled={doing !== undefined}
            onClick={() => importing.work({ ...outcome.asked, do: 'import' })}
          >
            Import {counted(taken, 'row')}
          </button>
        </p>
      ) : null}
      {doing === 'import' ? <Working job={job} onStop={importing.stop} /> : null}
    </>
  );
};

const sizeInWords = (bytes: number): string => {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000)).toLocaleString('en')} kB`;
  return `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
};
