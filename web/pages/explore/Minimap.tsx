import { useEffect, useRef, useState } from 'preact/hooks';
import type { CanvasHandle } from '../../graph/canvas/types.ts';
import { isWithin } from '../../graph/layout/boxes.ts';
import { type MapScale, mapScale } from './state/mapScale.ts';

const width = 150;
const height = 96;

/** The whole picture in small, with a frame round what is in view; only while something lies outside. A press goes there. */
export const Minimap = ({ handle }: { handle: CanvasHandle }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scale = useRef<MapScale>();
  const [needed, setNeeded] = useState(false);
  useEffect(
    () =>
      handle.watch(({ nodes, whole, view }) => {
        setNeeded(nodes.length > 1 && !isWithin(whole, view));
        const context = canvas.current?.getContext('2d');
        if (!context || !canvas.current) return;
        const fitted = mapScale(whole, width, height);
        scale.current = fitted;
        context.clearRect(0, 0, width, height);
        for (const { x, y, colour } of nodes) {
          context.fillStyle = colour;
          context.fillRect(fitted.toX(x) - 1.5, fitted.toY(y) - 1.5, 3, 3);
        }
        context.strokeStyle = getComputedStyle(canvas.current).color;
        context.strokeRect(
          fitted.toX(view.left),
          fitted.toY(view.top),
          fitted.toX(view.right) - fitted.toX(view.left),
          fitted.toY(view.bottom) - fitted.toY(view.top),
        );
      }),
    [handle],
  );
  const goTo = (event: PointerEvent): void => {
    if (event.buttons !== 1 || !scale.current) return;
    handle.centreOn({ x: scale.current.fromX(event.offsetX), y: scale.current.fromY(event.offsetY) });
  };
  // The keyboard reaches the same places through the nodes themselves.
  return (
    <div class="minimap" hidden={!needed} aria-hidden="true">
      <canvas ref={canvas} width={width} height={height} onPointerDown={goTo} onPointerMove={goTo} />
    </div>
  );
};
