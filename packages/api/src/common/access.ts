import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Request } from 'express';

import { type Principal, type Role, ROLES } from './principal.js';

/** The key under which a route keeps who may use it. */
export const ACCESS_RULE = 'muster:access';
export type AccessRule = 'public' | readonly Role[];

/** Lets anybody in. A route without any rule lets nobody in. */
export const Public = () => SetMetadata<string, AccessRule>(ACCESS_RULE, 'public');

/** Lets in whoever is signed in with one of these roles. */
export const Roles = (...roles: readonly Role[]) =>
  SetMetadata<string, AccessRule>(ACCESS_RULE, roles);

/** Lets in whoever is signed in. */
export const SignedIn = () => Roles(...ROLES);

/** A request behind the guard. */
export type AuthenticatedRequest = Request & { principal?: Principal; sessionHash?: string };

/** Hands the asker to a handler whose route is not public. */
export const Asker = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!principal) throw new Error('A public route has no principal.');
  return principal;
});

/** Hands over the hash by which the asker's session is known. */
export const SessionHash = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { sessionHash } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (sessionHash === undefined) throw new Error('A public route has no session.');
  return sessionHash;
});
