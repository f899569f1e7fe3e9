import { hiddenCharacter, visibly } from '../../domain/hidden.ts';
import { badInput } from './errors.ts';

/** A line that readers will see, trimmed, of `least` to `most` characters. Throws where it is not one. */
export const readLine = (argument: string, text: string, least: number, most: number): string => {
  const trimmed = text.trim();
  const shown = visibly(trimmed.slice(0, 40));
  if (trimmed.length < least || trimmed.length > most)
    throw badInput(
      argument,
      shown,
      `write ${least === 0 ? 'at most' : `${least} to`} ${most.toLocaleString('en')} characters`,
    );
  const hidden = hiddenCharacter(trimmed);
  if (hidden !== undefined || trimmed.includes('\n'))
    throw badInput(argument, shown, `leave out ${hidden ?? 'the line break'}, which a reader does not see`);
  return trimmed;
};
