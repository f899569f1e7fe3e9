/** Work that rests now and then, so that whoever runs it can let others go first, or give it up. */
export type Turns<T> = Generator<undefined, T, undefined>;
