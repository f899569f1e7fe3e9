type File = { readonly id: string; readonly text: string };

/** Most characters of files that one transaction writes, beyond its first file: what it changes must be held at once. */
const mostCharacters = 500_000;

/**
 * Files in the order given, in parts that are each written in one transaction. Files that the store holds nothing of, next
 * to each other and small, share one: most of what a small file takes is the same statements again. One that was loaded
 * before stands alone, since it may drop what a file before it has ceased to name.
 */
export const inBatches = <F extends File>(
  files: readonly F[],
  loaded: ReadonlySet<string>,
): readonly (readonly F[])[] => {
  const batches: F[][] = [];
  let room = 0;
  for (const file of files) {
    const isNew = !loaded.has(file.id);
    room -= file.text.length;
    const last = batches.at(-1);
    if (isNew && last && room >= 0) last.push(file);
    else {
      batches.push([file]);
      room = isNew ? mostCharacters - file.text.length : 0;
    }
  }
  return batches;
};
