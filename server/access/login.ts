import express, { type Request, type RequestHandler, type Response } from 'express';
import * as oidc from 'openid-client';
import type { Who } from '../../domain/access.ts';
import { isOwnPage } from '../ownPages.ts';
import { requestIdOf } from '../requestId.ts';
import { StoreError } from '../store/errors.ts';
import type { Store } from '../store/query.ts';
import type { LoginConfig } from './loginConfig.ts';
import { cookieIn, makeSessions } from './sessions.ts';
import { whoIn } from './whoIn.ts';

type Pending = { readonly verifier: string; readonly state: string; readonly nonce: string; readonly to: string };
type SignedIn = { readonly who: Who; readonly idToken: string | undefined };

/** Milliseconds: how long somebody stays signed in, whatever the provider does meanwhile, and may take to sign in. */
const lasting = { session: 8 * 3_600_000, pending: 10 * 60_000 };
const most = 10_000;
/** Seconds that the provider gets for each answer. */
const patience = 10;

type Options = {
  readonly now: () => number;
  /** Writes it into the audit. Nobody is signed in where that fails. */
  readonly onSignIn: (who: Who, requestId: string) => Promise<void>;
  readonly onError: (error: unknown) => void;
};

/** Writes who signs in into the audit. Throws where the store takes nothing. */
export const signInAudit =
  (store: () => Store | undefined): Options['onSignIn'] =>
  async (who, requestId) => {
    const found = store();
    if (found === undefined) throw new StoreError('STORE_UNAVAILABLE', 'the store is being prepared');
    const { id, name, role, how } = who;
    await found.write(async (_run, audit) => audit({ operation: 'login', target: id, after: { name, role } }), {
      by: { id, name, role, how, requestId },
    });
  };

/** The way back is a page of this server, whatever the address says. */
const backTo = (to: unknown): string => (typeof to === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(to) ? to : '/');

const tell = (response: Response, status: number, message: string): void => {
  response.status(status).set('Cache-Control', 'no-store').type('text/plain').send(message);
};

/**
 * Signing in by OpenID Connect: authorization code with PKCE, state and nonce. Who has signed in is remembered by this
 * process; the browser has a random secret in a cookie that no script reads and no other site sends along with a change.
 */
export const makeLogin = (config: LoginConfig, { now, onSignIn, onError }: Options) => {
  const isSecure = config.address.startsWith('https:');
  const prefix = isSecure ? '__Host-' : '';
  const names = { session: `${prefix}throughline`, pending: `${prefix}throughline-login` };
  const sessions = makeSessions<SignedIn>({ lasts: lasting.session, most }, now);
  const pending = makeSessions<Pending>({ lasts: lasting.pending, most }, now);
  const redirect_uri = `${config.address}/login/callback`;

  let known: Promise<oidc.Configuration> | undefined;
  const provider = (): Promise<oidc.Configuration> => {
    const { issuer, clientId, clientSecret } = config;
    const client = clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret);
    const plain = issuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests] } : {};
    known ??= oidc.discovery(new URL(issuer), clientId, {}, client, { timeout: patience, ...plain }).catch(error => {
      known = undefined;
      throw error;
    });
    return known;
  };
  const carry = (response: Response, name: keyof typeof names, secret: string): void => {
    response.cookie(names[name], secret, {
      ...{ httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/', maxAge: lasting[name] },
    });
  };
  const carried = (request: Request, name: keyof typeof names): string =>
    cookieIn(request.headers.cookie, names[name]) ?? '';

  const begin: RequestHandler = async (request, response) => {
    const found = await provider();
    const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
    carry(response, 'pending', pending.begin({ verifier, state, nonce, to: backTo(request.query.to) }));
    const address = oidc.buildAuthorizationUrl(found, {
      ...{ redirect_uri, scope: config.scopes, state, nonce },
      ...{ code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
    });
    response.set('Cache-Control', 'no-store').redirect(303, address.href);
  };

  const claimsBy = async (request: Request, { verifier, state, nonce }: Pending) => {
    const found = await provider();
    const tokens = await oidc.authorizationCodeGrant(found, new URL(request.originalUrl, config.address), {
      ...{ pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true },
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new Error('the provider gave no ID token');
    const more = found.serverMetadata().userinfo_endpoint
      ? await oidc.fetchUserInfo(found, tokens.access_token, claims.sub)
      : {};
    return { claims: { ...more, ...claims }, idToken: tokens.id_token };
  };

  const end: RequestHandler = async (request, response) => {
    const secret = carried(request, 'pending');
    const asked = pending.find(secret);
    pending.end(secret);
    response.clearCookie(names.pending, { path: '/', secure: isSecure });
    if (asked === undefined || request.query.state !== asked.state)
      return tell(
        response,
        400,
        'this login was not begun in this browser, or took too long; go to /login to begin anew',
      );
    const { claims, idToken } = await claimsBy(request, asked);
    const who = whoIn(claims, config);
    if (who === undefined)
      return tell(
        response,
        403,
        `you have signed in, and no group of yours (claim ${config.claim}) has a role here; ask whoever runs this server`,
      );
    await onSignIn(who, requestIdOf(request));
    sessions.end(carried(request, 'session'));
    carry(response, 'session', sessions.begin({ who, idToken }));
    return response.set('Cache-Control', 'no-store').redirect(303, asked.to);
  };

  const leave: RequestHandler = async (request, response) => {
    if (!isOwnPage(name => request.get(name), 'is not'))
      return tell(response, 403, 'only a page of this server may sign you out');
    const secret = carried(request, 'session');
    const session = sessions.find(secret);
    sessions.end(secret);
    response.clearCookie(names.session, { path: '/', secure: isSecure }).set('Cache-Control', 'no-store');
    const found = session && (await provider().catch(() => undefined));
    const isAtProvider = found?.serverMetadata().end_session_endpoint !== undefined && session?.idToken !== undefined;
    const next = isAtProvider
      ? oidc.buildEndSessionUrl(found, {
          ...{ post_logout_redirect_uri: `${config.address}/`, id_token_hint: session.idToken },
        }).href
      : '/';
    return response.json({ next });
  };

  /** What the provider did or did not answer is for the log; whoever signs in hears what to do. */
  const guarded =
    (handler: RequestHandler): RequestHandler =>
    async (request, response, next) => {
      try {
        await handler(request, response, next);
      } catch (error) {
        onError(error);
        const why = error instanceof oidc.AuthorizationResponseError ? 'the provider refused it' : 'it failed';
        tell(
          response,
          502,
          `the login came to nothing, since ${why}; go to /login to begin anew, and ask whoever runs this server if it fails again`,
        );
      }
    };

  const routes = express.Router();
  routes.get('/login', guarded(begin));
  routes.get('/login/callback', guarded(end));
  routes.post('/logout', guarded(leave));
  return {
    routes,
    /** Who the cookies of a request say it comes from. */
    signedIn: (cookies: string): Who | undefined => sessions.find(cookieIn(cookies, names.session) ?? '')?.who,
  };
};
