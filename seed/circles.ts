type Arrows = ReadonlyMap<string, readonly string[]>;

/** Without the nodes from which every way comes to an end. */
const endless = (arrows: Arrows): Arrows => {
  const open = new Map(
    [...arrows].map(([node, targets]) => [node, targets.filter(target => arrows.has(target)).length]),
  );
  const back = reversed(arrows);
  const ended = [...open].filter(([, count]) => count === 0).map(([node]) => node);
  for (let node = ended.pop(); node !== undefined; node = ended.pop()) {
    open.delete(node);
    for (const before of back.get(node) ?? []) {
      const left = (open.get(before) ?? 0) - 1;
      open.set(before, left);
      if (left === 0) ended.push(before);
    }
  }
  return new Map([...arrows].filter(([node]) => open.has(node)));
};

const reversed = (arrows: Arrows): Arrows => {
  const back = new Map<string, string[]>([...arrows.keys()].map(node => [node, []]));
  for (const [node, targets] of arrows) for (const target of targets) back.get(target)?.push(node);
  return back;
};

/** The nodes that lie on a circle, or on a way from one circle to another. Takes time in proportion to the arrows. */
export const inCircles = (arrows: Arrows): ReadonlySet<string> => new Set(endless(reversed(endless(arrows))).keys());
