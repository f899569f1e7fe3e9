import type { Cooperative } from '../../../domain/cooperative.ts';
import type { Row } from './walkSums.ts';

/**
 * As `walkSums`, for firms of which each holds many: the same elimination over a table, a row each, O(n³) with nothing
 * beside the multiplications. `held` is by the place in `rows`. Rests before each firm that is taken out.
 */
export function* denseWalkSums(rows: readonly Row[]): Cooperative<Float64Array> {
  const n = rows.length;
  const held = new Float64Array(n * n);
  const source = Float64Array.from(rows, row => row.source);
  const rest = Float64Array.from(rows, row => row.rest);
  for (const [firm, row] of rows.entries()) for (const [owner, part] of row.held) held[firm * n + owner] = part;
  const whole = new Float64Array(n);
  for (let node = n - 1; node >= 0; node -= 1) {
    yield;
    const own = held.subarray(node * n, node * n + node);
    // One less what the firm holds of itself, as in `walkSums`.
    const left = own.reduce((sum, part) => sum + part, (source[node] ?? 0) + (rest[node] ?? 0));
    whole[node] = left;
    for (let firm = 0; firm < node; firm += 1) {
      const part = held[firm * n + node] ?? 0;
      if (part === 0) continue;
      if (left === 0) {
        rest[firm] = (rest[firm] ?? 0) + part;
        continue;
      }
      const factor = part / left;
      const target = held.subarray(firm * n, firm * n + node);
      for (let owner = 0; owner < node; owner += 1) target[owner] = (target[owner] ?? 0) + factor * (own[owner] ?? 0);
      source[firm] = (source[firm] ?? 0) + factor * (source[node] ?? 0);
      rest[firm] = (rest[firm] ?? 0) + factor * (rest[node] ?? 0);
    }
  }
  const sums = new Float64Array(n);
  for (let node = 0; node < n; node += 1) {
    let through = source[node] ?? 0;
    for (let owner = 0; owner < node; owner += 1) through += (held[node * n + owner] ?? 0) * (sums[owner] ?? 0);
    sums[node] = whole[node] === 0 ? 0 : through / (whole[node] ?? 1);
  }
  return sums;
}
