import { answer } from './inProcess.ts';
import { madeTables } from './madeTables.ts';

answer(madeTables);
