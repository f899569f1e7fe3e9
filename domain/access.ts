/** What somebody may do, each with all that those before it may. */
export const roles = ['reader', 'editor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who asks: by a token that was given out, or signed in at the provider of the organisation. */
export type Who = {
  /** Never anybody else's. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly how: 'token' | 'login';
};

/** Who a request says it comes from: nobody, somebody, or somebody who is not let in, with why and what to do. */
export type Asking = { readonly who?: Who; readonly problem?: string };

/** What a request carries that may say who asks. */
export type Carried = {
  readonly method: string;
  readonly header: (name: string) => string | null | undefined;
};

export type Access = {
  readonly identify: (carried: Carried) => Asking;
  /** Whether there is any way to change the store over the network. */
  readonly takesChanges: () => boolean;
  /** Whether nobody reads who has not said who they are. */
  readonly readersAlone: boolean;
  /** Whether one may sign in at a provider. */
  readonly login: boolean;
};

/** Everybody reads, and nobody changes anything. */
export const readOnly: Access = {
  identify: () => ({}),
  takesChanges: () => false,
  readersAlone: false,
  login: false,
};

/** What the page is told of whoever opened it. */
export type AccessState = Pick<Access, 'readersAlone' | 'login'> & {
  readonly me: Pick<Who, 'name' | 'role' | 'how'> | null;
  /** Why whoever said who they are is not let in. */
  readonly problem: string | null;
};

export const isAtLeast = (who: Pick<Who, 'role'> | null | undefined, role: Role): boolean =>
  who !== null && who !== undefined && roles.indexOf(who.role) >= roles.indexOf(role);

/** What is missing for the role, and what to do about it. */
export const lacking = ({ who, problem }: Asking, role: Role): string =>
  problem ??
  (who === undefined
    ? `this needs the role ${role}; sign in, or send a token of that role as "Authorization: Bearer …"`
    : `this needs the role ${role}, and ${who.name} has the role ${who.role}; ask whoever runs the server for it`);
