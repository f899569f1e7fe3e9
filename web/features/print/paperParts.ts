type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Room for a picture on a sheet of A4, in CSS pixels at the zoom of paper (0.86, see paper.css), its caption left out. */
const sheets = { tall: { width: 780, height: 850 }, wide: { width: 1150, height: 600 } } as const;

/** Pixels for a unit of the picture: its smallest letters, of 10 units, then have 7 points (10 × 1.09 × 0.86 × 0.75). */
export const paperScale = 1.09;

/** Units that neighbouring parts share, so that a node on a seam is whole on one of them. */
const shared = 110;

const cut = (start: number, length: number, room: number): readonly (readonly [number, number])[] => {
  const count = length <= room ? 1 : Math.ceil((length - shared) / (room - shared));
  const each = (length + (count - 1) * shared) / count;
  return Array.from({ length: count }, (_, i) => [start + i * (each - shared), each]);
};

const partsOn = ({ left, top, width, height }: Box, room: { width: number; height: number }): readonly Box[] =>
  cut(top, height, room.height / paperScale).flatMap(([partTop, partHeight]) =>
    cut(left, width, room.width / paperScale).map(([partLeft, partWidth]) => ({
      left: partLeft,
      top: partTop,
      width: partWidth,
      height: partHeight,
    })),
  );

/** The parts in which a picture goes on sheets so that its letters can be read, and whether the sheets lie on their side. */
export const paperParts = (picture: Box): { readonly isWide: boolean; readonly parts: readonly Box[] } => {
  const [tall, wide] = [partsOn(picture, sheets.tall), partsOn(picture, sheets.wide)];
  return wide.length < tall.length ? { isWide: true, parts: wide } : { isWide: false, parts: tall };
};
