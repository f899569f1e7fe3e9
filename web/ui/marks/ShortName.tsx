import { useLayoutEffect } from 'preact/hooks';
import { type Named, present, shortNameOf } from '../../core/shortNames.ts';

/** The short name of an entity, its name in a tooltip; before others of that short name on the page, the name itself. */
export const ShortName = ({ entity }: { entity: Named }) => {
  const { id, name, label } = entity;
  useLayoutEffect(() => present({ id, name, label }), [id, name, label]);
  const text = shortNameOf(entity);
  return text === name ? text : <span title={name}>{text}</span>;
};
