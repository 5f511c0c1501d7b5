import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';

import { ACCESS_RULE, type AccessRule, type AuthenticatedRequest } from '../common/access.js';
import { Problem } from '../common/problem.js';
import { FindSession } from './find-session.service.js';
import { hashToken } from './token.js';

/** Stands before every route. A route that says nothing of who may use it is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly findSession: FindSession,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (rule === 'public') return true;

    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const token = bearerToken(request.headers.authorization);
    if (token === undefined) {
      throw notSignedIn('Sign in first and send the token as "Authorization: Bearer …".');
    }
    const sessionHash = hashToken(token);
    const principal = await this.findSession.execute(sessionHash);
    if (!principal) throw notSignedIn('The token is unknown or no longer valid; sign in again.');

    const allowed = rule ?? [];
    if (!allowed.includes(principal.role)) {
      throw new Problem(403, 'role-not-allowed', `A ${principal.role} may not do this.`, {
        allowed,
      });
    }
    request.principal = principal;
    request.sessionHash = sessionHash;
    return true;
  }
}

function bearerToken(header: string | undefined): string | undefined {
  return /^Bearer ([\w.~+/-]{1,200}=*)$/i.exec(header ?? '')?.[1];
}

function notSignedIn(detail: string): Problem {
  return new Problem(401, 'not-signed-in', detail, { headers: { 'WWW-Authenticate': 'Bearer' } });
}
