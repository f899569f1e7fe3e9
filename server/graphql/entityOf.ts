import type { DeclaredEntity } from '../store/rows.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';

/** The entity that an argument names. Throws where there is none, and what the read threw where it failed. */
export const entityOf = async (argument: string, id: string, context: Context): Promise<DeclaredEntity> => {
  const entity = await context.entities.load(id);
  if (!entity) throw badInput(argument, id, 'no entity has this id; find one with search');
  return entity;
};
