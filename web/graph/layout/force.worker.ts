import { coordinatesOf, type ForceAnswer, type ForceQuestion, forceLayout } from './force.ts';

const ticks = 260;
/** Milliseconds between pictures, and for each node: the page draws a thousand nodes with their lines in some 200 ms. */
const betweenPictures = { any: 100, node: 0.5 };

/** Ticks away from the page's thread and posts a picture now and then; ending the worker interrupts it. */
self.addEventListener('message', ({ data }: MessageEvent<ForceQuestion>) => {
  const simulation = forceLayout(data);
  const between = betweenPictures.any + betweenPictures.node * data.nodes.length;
  let posted = performance.now();
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks));
  for (let tick = 1; tick <= ticks; tick += 1) {
    simulation.tick();
    if (performance.now() - posted < between && tick !== ticks) continue;
    posted = performance.now();
    const answer: ForceAnswer = { coordinates: coordinatesOf(simulation.nodes()), done: tick === ticks };
    self.postMessage(answer);
  }
});
