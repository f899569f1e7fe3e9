import { Maximize, Minus, Plus, Redo2, RefreshCw, Spline, Undo2 } from 'lucide';
import { layoutNames } from '../../graph/layout/layoutNames.ts';
import { regainFocus } from '../../ui/keepFocus.ts';
import { ToolButton } from '../../ui/ToolButton.tsx';
import { canvas } from './state/actions.ts';
import { change, redoStep, steps, undoStep, view } from './state/explorer.ts';

const layoutWords = {
  layered: 'Left to right',
  topDown: 'Owners on top',
  radial: 'Radial',
  force: 'Force-directed',
} as const;

const labelled = (label: string, step: string | undefined): string =>
  step === undefined ? label : `${label}: ${step}`;

export const UndoRedo = () => {
  const { back, forth } = steps.value;
  return (
    <>
      <ToolButton
        icon={Undo2}
        label={labelled('Undo', back)}
        keys="Ctrl+Z"
        disabled={back === undefined}
        onClick={() => {
          undoStep();
          regainFocus();
        }}
      />
      <ToolButton
        icon={Redo2}
        label={labelled('Redo', forth)}
        keys="Ctrl+Shift+Z"
        disabled={forth === undefined}
        onClick={() => {
          redoStep();
          regainFocus();
        }}
      />
    </>
  );
};

/** How the picture is laid out and drawn. */
export const PictureBar = () => {
  const { layout, leases } = view.value;
  // Tables alone have nothing to lay out.
  const isPicture = canvas.value !== undefined;
  return (
    <fieldset class="tool-group" aria-label="Graph">
      <select
        class="tool-select"
        aria-label="Layout"
        disabled={!isPicture}
        value={layout}
        onChange={event => {
          const chosen = layoutNames.find(name => name === event.currentTarget.value);
          if (chosen) canvas.value?.arrange(chosen);
        }}
      >
        {layoutNames.map(name => (
          <option key={name} value={name}>
            {layoutWords[name]}
          </option>
        ))}
      </select>
      <ToolButton
        icon={RefreshCw}
        word="Layout"
        label="Layout: compute it again; pinned nodes stay"
        disabled={!isPicture}
        onClick={() => canvas.value?.arrange(layout)}
      />
      <ToolButton
        icon={Spline}
        word="Leases as edges"
        label="Draw leases as edges"
        pressed={leases === 'edge'}
        onClick={() => change(present => ({ ...present, leases: leases === 'edge' ? 'node' : 'edge' }))}
      />
    </fieldset>
  );
};

export const ZoomBar = () => (
  <fieldset class="zoom-bar" aria-label="Zoom">
    <ToolButton icon={Plus} label="Zoom in" keys="+" onClick={() => canvas.value?.zoomBy(1.3)} />
    <ToolButton icon={Minus} label="Zoom out" keys="-" onClick={() => canvas.value?.zoomBy(1 / 1.3)} />
    <ToolButton icon={Maximize} label="Show all" keys="F" onClick={() => canvas.value?.fit()} />
  </fieldset>
);
