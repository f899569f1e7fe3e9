import { FileUp } from 'lucide';
import { useState } from 'preact/hooks';
import { mostBytes } from '../../../domain/imports/job.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Section } from '../../ui/Section.tsx';

type Props = {
  readonly sent: number | undefined;
  readonly onTake: (file: File) => void;
  readonly onStop: () => void;
};

/** A file is chosen, or dropped on the page. */
export const FileStep = ({ sent, onTake, onStop }: Props) => {
  const [isOver, setIsOver] = useState(false);
  const take = (file: File | undefined | null): void => {
    if (file) onTake(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer?.files[0]);
  };
  if (sent !== undefined)
    return (
      <Section level={2} title="File">
        <div class="import-progress">
          <progress max={1} value={sent} aria-label="Sent so far" />
          <span role="status">Sending the file: {Math.floor(sent * 100)} %</span>
          <button type="button" class="button" onClick={onStop}>
            Stop
          </button>
        </div>
      </Section>
    );
  return (
    <Section level={2} title="File">
      <label
        class={isOver ? 'import-drop over' : 'import-drop'}
        onDragOver={event => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <Icon node={FileUp} />
        <span>Drop a file here, or choose one</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.json,.jsonl,.gz,.zip"
          onChange={event => take(event.currentTarget.files?.[0])}
        />
      </label>
      <p class="small quiet">
        CSV, Excel (.xlsx), JSON or JSON lines, also as .gz or .zip, of up to {mostBytes / 2 ** 20} MB. Larger files are
        imported on the command line (<code>npm run import</code>). Names of natural persons are not kept, unless the
        server is set to keep those of public registers of owners.
      </p>
    </Section>
  );
};
