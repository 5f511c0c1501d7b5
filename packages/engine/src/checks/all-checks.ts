import type { Check } from './check.js';
import { activityForNobody } from './activity-for-nobody.js';
import { activityWithoutClause } from './activity-without-clause.js';
import { afterOfOthers } from './after-of-others.js';
import { calendarEndsEarly } from './calendar-ends-early.js';
import { caseWithoutRules } from './case-without-rules.js';
import { closesBeforeDue } from './closes-before-due.js';
import { countsBeforeTheEnd } from './counts-before-the-end.js';
import { dateCycle } from './date-cycle.js';
import { dateDoesNotExist } from './date-does-not-exist.js';
import { dependencyCycle } from './dependency-cycle.js';
import { dueAfterArchive } from './due-after-archive.js';
import { dueOnRestDay } from './due-on-rest-day.js';
import { duplicateClause } from './duplicate-clause.js';
import { duplicateRung } from './duplicate-rung.js';
import { endlessMoves } from './endless-moves.js';
import { fanOutDoesNotFit } from './fan-out-does-not-fit.js';
import { finalStateGoesOn } from './final-state-goes-on.js';
import { groupCycle } from './group-cycle.js';
import { impossibleLimits } from './impossible-limits.js';
import { incompleteLifecycle } from './incomplete-lifecycle.js';
import { inescapableState } from './inescapable-state.js';
import { invalidCondition } from './invalid-condition.js';
import { invalidDateWords } from './invalid-date-words.js';
import { invalidDuration } from './invalid-duration.js';
import { ladderNotAscending } from './ladder-not-ascending.js';
import { leadBody } from './lead-body.js';
import { likeCycle } from './like-cycle.js';
import { missingLifecycle } from './missing-lifecycle.js';
import { nameClash } from './name-clash.js';
import { needsEvidenceWithoutForm } from './needs-evidence-without-form.js';
import { noFinalState } from './no-final-state.js';
import { noOccurrence } from './no-occurrence.js';
import { opensAfterDue } from './opens-after-due.js';
import { opensItself } from './opens-itself.js';
import { opensNoCase } from './opens-no-case.js';
import { optionalNewDate } from './optional-new-date.js';
import { pointsWithoutAppraisal } from './points-without-appraisal.js';
import { receiptsWithoutReceivers } from './receipts-without-receivers.js';
import { receiversWithoutReceipts } from './receivers-without-receipts.js';
import { remindersWithoutDue } from './reminders-without-due.js';
import { reservedName } from './reserved-name.js';
import { reversedDates } from './reversed-dates.js';
import { roleNobodyHas } from './role-nobody-has.js';
import { ruleNeverTaken } from './rule-never-taken.js';
import { unknownActivity } from './unknown-activity.js';
import { unknownCalendar } from './unknown-calendar.js';
import { unknownCategory } from './unknown-category.js';
import { unknownChasing } from './unknown-chasing.js';
import { unknownClause } from './unknown-clause.js';
import { unknownDate } from './unknown-date.js';
import { unknownFanOut } from './unknown-fan-out.js';
import { unknownIdentityField } from './unknown-identity-field.js';
import { unknownLifecycle } from './unknown-lifecycle.js';
import { unknownListField } from './unknown-list-field.js';
import { unknownParty } from './unknown-party.js';
import { unknownReceiver } from './unknown-receiver.js';
import { unknownRegister } from './unknown-register.js';
import { unknownRole } from './unknown-role.js';
import { unknownState } from './unknown-state.js';
import { unknownZone } from './unknown-zone.js';
import { unreachableState } from './unreachable-state.js';
import { unservedClause } from './unserved-clause.js';
import { untilOutOfRange } from './until-out-of-range.js';
import { unusedDefinition } from './unused-definition.js';
import { whenEmptyNever } from './when-empty-never.js';

/** Every check, in the order of their codes. Nothing else lists them. */
export const allChecks: readonly Check[] = [
  activityForNobody,
  activityWithoutClause,
  afterOfOthers,
  calendarEndsEarly,
  caseWithoutRules,
  closesBeforeDue,
  countsBeforeTheEnd,
  dateCycle,
  dateDoesNotExist,
  dependencyCycle,
  dueAfterArchive,
  dueOnRestDay,
  duplicateClause,
  duplicateRung,
  endlessMoves,
  fanOutDoesNotFit,
  finalStateGoesOn,
  groupCycle,
  impossibleLimits,
  incompleteLifecycle,
  inescapableState,
  invalidCondition,
  invalidDateWords,
  invalidDuration,
  ladderNotAscending,
  leadBody,
  likeCycle,
  missingLifecycle,
  nameClash,
  needsEvidenceWithoutForm,
  noFinalState,
  noOccurrence,
  opensAfterDue,
  opensItself,
  opensNoCase,
  optionalNewDate,
  pointsWithoutAppraisal,
  receiptsWithoutReceivers,
  receiversWithoutReceipts,
  remindersWithoutDue,
  reservedName,
  reversedDates,
  roleNobodyHas,
  ruleNeverTaken,
  unknownActivity,
  unknownCalendar,
  unknownCategory,
  unknownChasing,
  unknownClause,
  unknownDate,
  unknownFanOut,
  unknownIdentityField,
  unknownLifecycle,
  unknownListField,
  unknownParty,
  unknownReceiver,
  unknownRegister,
  unknownRole,
  unknownState,
  unknownZone,
  unreachableState,
  unservedClause,
  untilOutOfRange,
  unusedDefinition,
  whenEmptyNever,
];
