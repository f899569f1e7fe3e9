/** Days as text and as numbers. All are UTC. */
const dayLength = 86_400_000;

export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);
export const dayText = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

export const today = (): string => new Date().toISOString().slice(0, 10);
