import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Groups of those who can sign in at the provider, by their names there. */
export const accounts: Readonly<Record<string, { name: string; groups: readonly string[] }>> = {
  anna: { name: 'Anna Analyst', groups: ['analysts', 'staff'] },
  rolf: { name: '\u202eRolf\nReader', groups: ['staff'] },
  olga: { name: 'Olga Outsider', groups: [] },
};

export const listen = async (server: Server): Promise<string> => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** A provider of OpenID Connect that lets in whoever says a name. */
export const startProvider = async (redirect: string, home: string) => {
  const server = createServer();
  const issuer = await listen(server);
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: 'throughline', client_secret: 'secret-of-the-client', redirect_uris: [redirect] },
        post_logout_redirect_uris: [home],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'groups'] },
    pkce: { required: () => true },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...accounts[sub] }) }),
    cookies: { keys: ['for these tests'] },
  });
  server.on('request', provider.callback());
  return { issuer, close: () => server.close() };
};

/** A browser as far as cookies and redirects go. It keeps the cookies of each address, and stops where a redirect leads to `until`. */
export const browse = () => {
  const jars = new Map<string, Map<string, string>>();
  const cookies = (url: string): string =>
    [...(jars.get(new URL(url).host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  const ask = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { cookie: cookies(url), ...(init.headers as Record<string, string>) };
    const response = await fetch(url, { redirect: 'manual', ...init, headers });
    const jar = jars.get(new URL(url).host) ?? new Map<string, string>();
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    jars.set(new URL(url).host, jar);
    return response;
  };
  const next = (response: Response, from: string): string => new URL(response.headers.get('location') ?? '', from).href;
  return {
    ask,
    cookies,
    /** Goes from the login to the answer of the callback, through both forms of the provider. */
    signIn: async (
      site: string,
      who: string,
      to = '/cases',
    ): Promise<{ callback: string; answer: () => Promise<Response> }> => {
      let url = `${site}/login?to=${encodeURIComponent(to)}`;
      let response = await ask(url);
      for (let steps = 0; steps < 20; steps += 1) {
        if (response.status === 303 || response.status === 302) {
          url = next(response, url);
          if (url.startsWith(`${site}/`)) return { callback: url, answer: () => ask(url) };
          response = await ask(url);
        } else {
          const form = await response.text();
          const prompt = /name="prompt" value="(\w+)"/.exec(form)?.[1] ?? '';
          const action = /action="([^"]+)"/.exec(form)?.[1] ?? '';
          url = new URL(action, url).href;
          const body = new URLSearchParams(prompt === 'login' ? { prompt, login: who, password: 'any' } : { prompt });
          response = await ask(url, { method: 'POST', body });
        }
      }
      throw new Error(`the provider never led back; last was ${url}`);
    },
  };
};
