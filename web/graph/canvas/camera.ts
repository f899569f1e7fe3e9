import type { Core } from 'cytoscape';
import type { Point } from '../graph.ts';

/** What a view looks at: the point of the picture in its middle, and pixels for each unit of the picture. */
export type Camera = Point & { readonly zoom: number };

const restMilliseconds = 200;

export const isSameCamera = (a: Camera | undefined, b: Camera | undefined): boolean =>
  a?.x === b?.x && a?.y === b?.y && a?.zoom === b?.zoom;

/** Rounded to what the eye cannot distinguish, so that the same view always has the same text. */
const cameraOf = (cy: Core): Camera => {
  const { x1, x2, y1, y2 } = cy.extent();
  const zoom = Number(cy.zoom().toPrecision(4));
  return { x: Math.round((x1 + x2) / 2), y: Math.round((y1 + y2) / 2), zoom };
};

export const lookAt = (cy: Core, { x, y, zoom: wanted }: Camera): void => {
  const zoom = Math.min(Math.max(wanted, cy.minZoom()), cy.maxZoom());
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
};

export type CameraKeeper = {
  /** Looks where the state says, and keeps to that in whatever room there is until the user moves the view. */
  readonly look: (camera: Camera) => void;
  /** Looks there again, if nobody has moved the view since. */
  readonly lookAgain: () => boolean;
  readonly letGo: () => void;
  /** What was reported last. */
  readonly told: () => Camera | undefined;
  /** Whether somebody chose what the view looks at; else it shows the picture as it begins. */
  readonly isChosen: () => boolean;
  readonly end: () => void;
};

/** Tells, once the view rests, what the user has chosen to look at; undefined when it shows all of the picture again. */
export const keepCamera = (cy: Core, onCamera: (camera: Camera | undefined) => void): CameraKeeper => {
  let isChosen = false;
  let asked: Camera | undefined;
  let told: Camera | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const now = isChosen ? cameraOf(cy) : undefined;
    if (isSameCamera(now, told)) return;
    told = now;
    onCamera(now);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, restMilliseconds);
  };
  const choose = (chosen: boolean): void => {
    isChosen = chosen;
    asked = undefined;
    soon();
  };
  cy.on('dragpan scrollzoom pinchzoom framed', () => choose(true));
  cy.on('fitted', () => choose(false));
  cy.on('viewport resize', () => {
    if (isChosen && !asked) soon();
  });
  return {
    look: camera => {
      isChosen = true;
      asked = camera;
      told = camera;
      clearTimeout(timer);
      lookAt(cy, camera);
    },
    lookAgain: () => {
      if (asked) lookAt(cy, asked);
      return asked !== undefined;
    },
    letGo: () => {
      asked = undefined;
    },
    told: () => told,
    isChosen: () => isChosen,
    end: () => clearTimeout(timer),
  };
};
