const kinds = ['Firm', 'Firm', 'Firm', 'National', 'Firm', 'GpuFleet', 'DataCenter', 'Firm'] as const;

export type GreatEntity = {
  readonly id: string;
  readonly kind: (typeof kinds)[number];
  readonly name: string;
  readonly country: 'CN' | 'MY';
};
/** Owners and what they own; `share` in per cent. */
export type GreatRelation = { readonly from: string; readonly to: string; readonly share: number };
export type GreatGraph = { readonly entities: readonly GreatEntity[]; readonly relations: readonly GreatRelation[] };

/** Numbers from 0 to 1, the same every time (a linear congruential generator, Park and Miller 1988). */
export const seeded = (): (() => number) => {
  let state = 42;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

const farthest = 60;

/**
 * So many entities and relations of ownership between them, no two alike, mostly between those that stand near each other
 * in the list. The same graph every time, with ids as short as they can be.
 */
export const greatGraph = (entityCount: number, relationCount: number): GreatGraph => {
  const random = seeded();
  const entities = Array.from({ length: entityCount }, (_, i): GreatEntity => {
    const kind = kinds[i % kinds.length] ?? 'Firm';
    return { id: i.toString(36), kind, name: `Entity number ${i} of many`, country: i % 9 === 0 ? 'CN' : 'MY' };
  });
  const found = new Map<string, GreatRelation>();
  while (found.size < relationCount) {
    const first = Math.floor(random() * entityCount);
    const from = entities[first];
    const to = entities[(first + 1 + Math.floor(random() * farthest)) % entityCount];
    if (!from || !to || !['Firm', 'National'].includes(from.kind) || to.kind === 'National') continue;
    found.set(`${from.id} ${to.id}`, { from: from.id, to: to.id, share: found.size % 20 });
  }
  return { entities, relations: [...found.values()] };
};
