/**
 * Leaves one finger that moves up or down over the canvas to the page, which scrolls; sideways it moves the picture, and
 * two fingers zoom it. The answer ends it.
 */
export const leaveScrolling = (canvas: HTMLElement): (() => void) => {
  let start: Touch | undefined;
  let isScrolling: boolean | undefined;
  const begin = ({ touches }: TouchEvent): void => {
    start = touches.length === 1 ? touches[0] : undefined;
    isScrolling = touches.length === 1 ? undefined : false;
  };
  // The canvas library listens at the window and would keep the page from scrolling.
  const move = (event: TouchEvent): void => {
    const [touch] = event.touches;
    if (isScrolling === undefined && start && touch) {
      const across = Math.abs(touch.clientX - start.clientX);
      const down = Math.abs(touch.clientY - start.clientY);
      if (across !== down) isScrolling = down > across;
    }
    if (isScrolling) event.stopPropagation();
  };
  canvas.addEventListener('touchstart', begin, { capture: true, passive: true });
  canvas.addEventListener('touchmove', move, { capture: true, passive: true });
  return () => {
    canvas.removeEventListener('touchstart', begin, { capture: true });
    canvas.removeEventListener('touchmove', move, { capture: true });
  };
};
