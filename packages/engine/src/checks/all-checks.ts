import type { Check } from './check.js';
import { activityWithoutClause } from './activity-without-clause.js';
import { countsBeforeTheEnd } from './counts-before-the-end.js';
import { dateCycle } from './date-cycle.js';
import { dateDoesNotExist } from './date-does-not-exist.js';
import { dependencyCycle } from './dependency-cycle.js';
import { duplicateClause } from './duplicate-clause.js';
import { endlessMoves } from './endless-moves.js';
import { finalStateGoesOn } from './final-state-goes-on.js';
import { groupCycle } from './group-cycle.js';
import { inescapableState } from './inescapable-state.js';
import { invalidCondition } from './invalid-condition.js';
import { invalidDateWords } from './invalid-date-words.js';
import { invalidDuration } from './invalid-duration.js';
import { leadBody } from './lead-body.js';
import { missingLifecycle } from './missing-lifecycle.js';
import { nameClash } from './name-clash.js';
import { noFinalState } from './no-final-state.js';
import { reservedName } from './reserved-name.js';
import { reversedDates } from './reversed-dates.js';
import { ruleNeverTaken } from './rule-never-taken.js';
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
import { unreachableState } from './unreachable-state.js';
import { unservedClause } from './unserved-clause.js';

/** Every check, in the order of their codes. Nothing else lists them. */
export const allChecks: readonly Check[] = [
  activityWithoutClause,
  countsBeforeTheEnd,
  dateCycle,
  dateDoesNotExist,
  dependencyCycle,
  duplicateClause,
  endlessMoves,
  finalStateGoesOn,
  groupCycle,
  inescapableState,
  invalidCondition,
  invalidDateWords,
  invalidDuration,
  leadBody,
  missingLifecycle,
  nameClash,
  noFinalState,
  reservedName,
  reversedDates,
  ruleNeverTaken,
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
  unreachableState,
  unservedClause,
];
