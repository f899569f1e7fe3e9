/** Dense square matrices, as slow and as plain as can be. */

/** Row owner, column firm, parts 0–1. */
export type Matrix = number[][];

export const zeros = (n: number): Matrix => Array.from({ length: n }, () => Array<number>(n).fill(0));
export const copy = (a: Matrix): Matrix => a.map(row => [...row]);
export const at = (a: Matrix, i: number, j: number): number => a[i]?.[j] ?? 0;
export const set = (a: Matrix, i: number, j: number, value: number): void => {
  const row = a[i];
  if (row) row[j] = value;
};
export const all = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

export const product = (a: Matrix, b: Matrix): Matrix =>
  a.map((_, i) => a.map((__, j) => all(a.length).reduce((sum, k) => sum + at(a, i, k) * at(b, k, j), 0)));

/** Gauss and Jordan with row exchanges; undefined when singular. */
export const inverse = (matrix: Matrix): Matrix | undefined => {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...all(n).map(j => (i === j ? 1 : 0))]);
  for (const column of all(n)) {
    const best = all(n)
      .slice(column)
      .reduce((a, b) => (Math.abs(at(rows, b, column)) > Math.abs(at(rows, a, column)) ? b : a));
    const [pivotRow, swapped] = [rows[best], rows[column]];
    if (!pivotRow || !swapped || Math.abs(pivotRow[column] ?? 0) < 1e-10) return undefined;
    [rows[best], rows[column]] = [swapped, pivotRow];
    const pivot = pivotRow[column] ?? 1;
    const scaled = pivotRow.map(value => value / pivot);
    rows[column] = scaled;
    for (const other of all(n)) {
      const factor = at(rows, other, column);
      if (other !== column) rows[other] = (rows[other] ?? []).map((value, j) => value - factor * (scaled[j] ?? 0));
    }
  }
  return rows.map(row => row.slice(n));
};
