import type { Check } from './check.js';
import { dateDoesNotExist } from './date-does-not-exist.js';
import { invalidCondition } from './invalid-condition.js';
import { invalidDateWords } from './invalid-date-words.js';
import { invalidDuration } from './invalid-duration.js';
import { unknownActivity } from './unknown-activity.js';
import { unknownCalendar } from './unknown-calendar.js';
import { unknownCategory } from './unknown-category.js';
import { unknownChasing } from './unknown-chasing.js';
import { unknownClause } from './unknown-clause.js';
import { unknownDate } from './unknown-date.js';
import { unknownFanOut } from './unknown-fan-out.js';
import { unknownLifecycle } from './unknown-lifecycle.js';
import { unknownParty } from './unknown-party.js';
import { unknownReceiver } from './unknown-receiver.js';
import { unknownRegister } from './unknown-register.js';
import { unknownRole } from './unknown-role.js';
import { unknownState } from './unknown-state.js';
import { unknownZone } from './unknown-zone.js';

/** Every check, in the order of their codes. Nothing else lists them. */
export const allChecks: readonly Check[] = [
  dateDoesNotExist,
  invalidCondition,
  invalidDateWords,
  invalidDuration,
  unknownActivity,
  unknownCalendar,
  unknownCategory,
  unknownChasing,
  unknownClause,
  unknownDate,
  unknownFanOut,
  unknownLifecycle,
  unknownParty,
  unknownReceiver,
  unknownRegister,
  unknownRole,
  unknownState,
  unknownZone,
];
