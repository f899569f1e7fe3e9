import { coordinatesOf, type ForceAnswer, type ForceQuestion, forceLayout } from './force.ts';

const ticks = 260;
const ticksPerPicture = 6;

/** Ticks away from the page's thread and posts a picture every few ticks; ending the worker interrupts it. */
self.addEventListener('message', ({ data }: MessageEvent<ForceQuestion>) => {
  const simulation = forceLayout(data);
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks));
  for (let tick = 1; tick <= ticks; tick += 1) {
    simulation.tick();
    if (tick % ticksPerPicture !== 0 && tick !== ticks) continue;
    const answer: ForceAnswer = { coordinates: coordinatesOf(simulation.nodes()), done: tick === ticks };
    self.postMessage(answer);
  }
});
