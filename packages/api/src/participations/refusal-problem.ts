import type { Refusal, RefusalCode } from '@muster/engine';

import { jsonPointer } from '../common/json-pointer.js';
import { Problem, type ProblemError } from '../common/problem.js';
import type { CommandOutcome } from './execute-command.service.js';
import type { CommandReply } from './command-reply.js';

/** Statuses of refusals that are no conflict with the present state. */
const STATUSES: Partial<Record<RefusalCode, number>> = {
  'not-permitted': 403,
  'unknown-task': 404,
  'unknown-activity': 422,
  'unknown-date': 422,
  'evidence-invalid': 422,
  'answers-invalid': 422,
  'due-in-the-past': 422,
  'invalid-period': 422,
};

/** The reply to a command that had an effect. @throws Problem for a refused one */
export function replyOrRefuse(outcome: CommandOutcome): CommandReply {
  if (outcome.ok) return outcome.reply;
  throw refusalProblem(outcome);
}

/** The engine's refusal as the service answers it. */
export function refusalProblem(refusal: Refusal): Problem {
  const { code, message, allowed, problems } = refusal;
  const part = code === 'answers-invalid' ? 'answers' : 'evidence';
  return new Problem(STATUSES[code] ?? 409, code, message, {
    ...(allowed && { allowed }),
    ...(problems && { errors: problems.map((problem) => toError(problem, part)) }),
  });
}

/** The engine names a field as `published[0].proof`. */
function toError(
  { field, code, message }: NonNullable<Refusal['problems']>[number],
  part: string,
): ProblemError {
  return { path: jsonPointer([part, ...(field.match(/[^.[\]]+/g) ?? [])]), code, message };
}
