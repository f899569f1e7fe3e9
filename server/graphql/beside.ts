/**
 * What is kept beside a report, so that parts of it are worked out only where somebody asks for them. `of` throws where
 * nothing was kept.
 */
export const beside = <Value>(what: string) => {
  const values = new WeakMap<object, Value>();
  return {
    keep: (report: object, value: Value): void => {
      values.set(report, value);
    },
    of: (report: object): Value => {
      const value = values.get(report);
      if (value === undefined) throw new Error(`a report of access without ${what}`);
      return value;
    },
  };
};
