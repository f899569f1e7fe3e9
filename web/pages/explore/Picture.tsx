import { useCallback, useMemo, useState } from 'preact/hooks';
import { address, amendOwn, own } from '../../core/state.ts';
import { counted } from '../../core/words.ts';
import type { Camera } from '../../graph/canvas/camera.ts';
import type { Picked } from '../../graph/canvas/types.ts';
import { GraphCanvas } from '../../graph/GraphCanvas.tsx';
import { drawnAs } from '../../graph/groupAlike.ts';
import { ContextMenu } from './ContextMenu.tsx';
import { Minimap } from './Minimap.tsx';
import { menuItems } from './menuItems.ts';
import { ZoomBar } from './PictureBar.tsx';
import {
  canvas,
  collapseEntity,
  expandEntity,
  hideEntities,
  pinEntities,
  selectedIds,
  selectPicked,
} from './state/actions.ts';
import { formatCamera, parseCamera } from './state/cameraAddress.ts';
import { drawn, setPositions, view } from './state/explorer.ts';

/** What the picture looks at is no step, and goes into the address that the page has. */
const onCamera = (camera: Camera | undefined): void => {
  if (address.peek()?.page === 'explore') amendOwn({ camera: formatCamera(camera) });
};

/** The zoom bar with its distance from the edges, in pixels. */
const corner = { width: 52, height: 124 };

type Place = { readonly x: number; readonly y: number };

export const Picture = () => {
  const { graph } = drawn.value;
  const { layout, positions, pinned, marked } = view.value;
  const pinnedSet = useMemo(() => new Set(pinned), [pinned]);
  const ids = selectedIds().join('\n');
  const selected = useMemo(() => drawnAs(ids === '' ? [] : ids.split('\n'), drawn.value), [ids, graph]);
  const asked = own.value.camera;
  const camera = useMemo(() => parseCamera(asked), [asked]);
  const [menu, setMenu] = useState<{ readonly picked: Picked | undefined; readonly at: Place }>();
  const closeMenu = useCallback(() => setMenu(undefined), []);
  const highlight = useMemo(() => drawnAs(marked, drawn.value), [marked, graph]);
  return (
    <div class="picture">
      <GraphCanvas
        graph={graph}
        layout={layout}
        label={`Graph of ${counted(graph.entities.length, 'entity', 'entities')} and ${counted(graph.relations.length, 'relation')}`}
        selected={selected}
        highlight={highlight}
        positions={positions}
        camera={camera}
        pinned={pinnedSet}
        corner={corner}
        onSelect={selectPicked}
        onExpand={id => void expandEntity(id)}
        onCollapse={collapseEntity}
        onHide={id => hideEntities([id])}
        onPin={id => pinEntities([id])}
        onMenu={(picked, at) => setMenu({ picked, at })}
        onPositions={setPositions}
        onCamera={onCamera}
        onReady={handle => {
          canvas.value = handle;
        }}
      />
      {canvas.value ? <Minimap handle={canvas.value} /> : null}
      <ZoomBar />
      {menu ? <ContextMenu items={menuItems(menu.picked)} at={menu.at} onClose={closeMenu} /> : null}
    </div>
  );
};
