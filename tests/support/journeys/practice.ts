import type { APIRequest, APIRequestContext } from '@playwright/test';
import { partsToConfirm } from '../../../src/consultation/index.ts';
import type { Role } from '../../../src/consultation/index.ts';
import { confirmedProfile } from '../server/submission.ts';
import { callStaff } from './call-staff.ts';
import { JourneyServer } from './journey-server.ts';

/** A password that nobody would guess and that is on no list. */
const goodPassword = 'lantern velvet orbit 92';

/** An account with which someone can sign in. */
export interface Credentials {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const owner: Credentials = {
  name: 'Odalys the Owner',
  email: 'owner@practice.example',
  password: goodPassword,
};

/** A server with an owner; programs call it through `api`, which is signed in as the owner. */
export interface Practice {
  readonly server: JourneyServer;
  readonly owner: Credentials;
  readonly api: APIRequestContext;
  /** Makes an account by an invitation. */
  readonly invite: (role: Role, name: string) => Promise<Credentials>;
  /** Headers of someone who comes from an address of their own, so that no two share a limit. */
  readonly newVisitor: () => Record<string, string>;
  readonly remove: () => Promise<void>;
}

/** Starts a server and makes its owner. Nobody has touched the profile yet. */
export async function startNewPractice(request: APIRequest, project?: string): Promise<Practice> {
  const server = await JourneyServer.start(project);
  const api = await request.newContext({ baseURL: server.origin });
  await callStaff(api, 'acceptLink', { body: { token: server.ownerToken, ...owner } });
  const { email, password } = owner;
  const { next } = await callStaff(api, 'signIn', { body: { email, password } });
  if (next !== 'signed-in') throw new Error(`on this machine, a password is enough: ${next}`);

  async function invite(role: Role, name: string): Promise<Credentials> {
    const invited = { name, email: `${crypto.randomUUID()}@practice.example`, role };
    const { link } = await callStaff(api, 'invite', { body: invited });
    const token = new URL(link).hash.replace('#link=', '');
    await callStaff(api, 'acceptLink', { body: { token, password: goodPassword } });
    return { name, email: invited.email, password: goodPassword };
  }

  let visitors = 0;
  // Addresses that are nobody's (RFC 2544).
  function newVisitor(): Record<string, string> {
    visitors += 1;
    return { 'x-forwarded-for': `198.18.${Math.floor(visitors / 250)}.${(visitors % 250) + 1}` };
  }

  async function remove(): Promise<void> {
    await api.dispose();
    await server.remove();
  }

  return { server, owner, api, invite, newVisitor, remove };
}

/**
 * Starts a server whose owner has filled in and confirmed the profile: Send is on.
 * @param project folder of what is served; this project unless said
 */
export async function startPractice(request: APIRequest, project?: string): Promise<Practice> {
  const practice = await startNewPractice(request, project);
  const { api } = practice;
  const saved = await callStaff(api, 'saveProfile', {
    body: { version: 0, profile: confirmedProfile },
  });
  const { canSend } = await callStaff(api, 'confirmProfile', {
    body: { version: saved.current.version, parts: [...partsToConfirm] },
  });
  if (!canSend) throw new Error('a confirmed profile turns Send on');
  return practice;
}
