import { answerBeside } from '../../server/store/processBeside.ts';

/** Answers with its number; never what is slow. */
answerBeside<{ readonly isSlow?: boolean }, number>(({ isSlow }) =>
  isSlow ? new Promise(() => undefined) : Promise.resolve(process.pid),
);
