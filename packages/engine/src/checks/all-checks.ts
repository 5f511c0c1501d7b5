import type { Check } from './check.js';
import { activityForNobody } from './activity-for-nobody.js';
import { activityWithoutClause } from './activity-without-clause.js';
import { afterOfOthers } from './after-of-others.js';
import { afterWithoutTime } from './after-without-time.js';
import { answersNotTaken } from './answers-not-taken.js';
import { calendarEndsEarly } from './calendar-ends-early.js';
import { caseNeverTaken } from './case-never-taken.js';
import { caseWithoutRules } from './case-without-rules.js';
import { choiceOfNothing } from './choice-of-nothing.js';
import { closesBeforeDue } from './closes-before-due.js';
import { countsBeforeTheEnd } from './counts-before-the-end.js';
import { dateCycle } from './date-cycle.js';
import { dateDoesNotExist } from './date-does-not-exist.js';
import { dependencyCycle } from './dependency-cycle.js';
import { dueAfterArchive } from './due-after-archive.js';
import { dueAfterFollower } from './due-after-follower.js';
import { dueOnRestDay } from './due-on-rest-day.js';
import { dueOutsidePhase } from './due-outside-phase.js';
import { duplicateClause } from './duplicate-clause.js';
import { duplicateRung } from './duplicate-rung.js';
import { effectOfNothing } from './effect-of-nothing.js';
import { endlessMoves } from './endless-moves.js';
import { eventForNobody } from './event-for-nobody.js';
import { eventNeverSent } from './event-never-sent.js';
import { fanOutDoesNotFit } from './fan-out-does-not-fit.js';
import { figureCycle } from './figure-cycle.js';
import { figureOfNothing } from './figure-of-nothing.js';
import { finalStateGoesOn } from './final-state-goes-on.js';
import { gapBetweenClasses } from './gap-between-classes.js';
import { groupCycle } from './group-cycle.js';
import { hiddenWithoutOpening } from './hidden-without-opening.js';
import { impossibleLimits } from './impossible-limits.js';
import { impossibleQuota } from './impossible-quota.js';
import { impossibleValue } from './impossible-value.js';
import { incompleteLifecycle } from './incomplete-lifecycle.js';
import { inescapableState } from './inescapable-state.js';
import { invalidCondition } from './invalid-condition.js';
import { invalidDateWords } from './invalid-date-words.js';
import { invalidDuration } from './invalid-duration.js';
import { invalidSchedule } from './invalid-schedule.js';
import { ladderNotAscending } from './ladder-not-ascending.js';
import { ladderReachesNobody } from './ladder-reaches-nobody.js';
import { leadBody } from './lead-body.js';
import { levelsNotAscending } from './levels-not-ascending.js';
import { likeCycle } from './like-cycle.js';
import { lineWithoutWorth } from './line-without-worth.js';
import { loopWithoutProgress } from './loop-without-progress.js';
import { missingLifecycle } from './missing-lifecycle.js';
import { missingPart } from './missing-part.js';
import { nameClash } from './name-clash.js';
import { needsEvidenceWithoutForm } from './needs-evidence-without-form.js';
import { neverHolds } from './never-holds.js';
import { noFinalState } from './no-final-state.js';
import { noOccurrence } from './no-occurrence.js';
import { nowhereBack } from './nowhere-back.js';
import { opensAfterDue } from './opens-after-due.js';
import { opensAfterPhase } from './opens-after-phase.js';
import { opensForOthers } from './opens-for-others.js';
import { opensItself } from './opens-itself.js';
import { opensNoCase } from './opens-no-case.js';
import { optionalNewDate } from './optional-new-date.js';
import { overlappingClasses } from './overlapping-classes.js';
import { ownerNobody } from './owner-nobody.js';
import { phaseNeverComplete } from './phase-never-complete.js';
import { phaseOutsideWindow } from './phase-outside-window.js';
import { pointsWithoutAppraisal } from './points-without-appraisal.js';
import { quietReminders } from './quiet-reminders.js';
import { receiptsWithoutReceivers } from './receipts-without-receivers.js';
import { receiversWithoutReceipts } from './receivers-without-receipts.js';
import { remindersWithoutDue } from './reminders-without-due.js';
import { reservedName } from './reserved-name.js';
import { reversedDates } from './reversed-dates.js';
import { reversedPhase } from './reversed-phase.js';
import { roleExcludesItself } from './role-excludes-itself.js';
import { roleNobodyHas } from './role-nobody-has.js';
import { rollOfNoDay } from './roll-of-no-day.js';
import { ruleNeverTaken } from './rule-never-taken.js';
import { sampleOfNothing } from './sample-of-nothing.js';
import { sendToNobody } from './send-to-nobody.js';
import { sharesWithItself } from './shares-with-itself.js';
import { unknownActivity } from './unknown-activity.js';
import { unknownBank } from './unknown-bank.js';
import { unknownCalendar } from './unknown-calendar.js';
import { unknownCategory } from './unknown-category.js';
import { unknownChasing } from './unknown-chasing.js';
import { unknownClause } from './unknown-clause.js';
import { unknownDate } from './unknown-date.js';
import { unknownEvent } from './unknown-event.js';
import { unknownFanOut } from './unknown-fan-out.js';
import { unknownField } from './unknown-field.js';
import { unknownIdentityField } from './unknown-identity-field.js';
import { unknownLevel } from './unknown-level.js';
import { unknownLifecycle } from './unknown-lifecycle.js';
import { unknownListField } from './unknown-list-field.js';
import { unknownMaterial } from './unknown-material.js';
import { unknownParty } from './unknown-party.js';
import { unknownPhase } from './unknown-phase.js';
import { unknownPlace } from './unknown-place.js';
import { unknownReceiver } from './unknown-receiver.js';
import { unknownRegister } from './unknown-register.js';
import { unknownRole } from './unknown-role.js';
import { unknownState } from './unknown-state.js';
import { unknownValue } from './unknown-value.js';
import { unknownZone } from './unknown-zone.js';
import { unreachableLevel } from './unreachable-level.js';
import { unreachableState } from './unreachable-state.js';
import { unservedClause } from './unserved-clause.js';
import { untilOutOfRange } from './until-out-of-range.js';
import { unusedDefinition } from './unused-definition.js';
import { unusedPart } from './unused-part.js';
import { whenEmptyNever } from './when-empty-never.js';
import { wrongAnswer } from './wrong-answer.js';

/** Every check, in the order of their codes. Nothing else lists them. */
export const allChecks: readonly Check[] = [
  activityForNobody,
  activityWithoutClause,
  afterOfOthers,
  afterWithoutTime,
  answersNotTaken,
  calendarEndsEarly,
  caseNeverTaken,
  caseWithoutRules,
  choiceOfNothing,
  closesBeforeDue,
  countsBeforeTheEnd,
  dateCycle,
  dateDoesNotExist,
  dependencyCycle,
  dueAfterArchive,
  dueAfterFollower,
  dueOnRestDay,
  dueOutsidePhase,
  duplicateClause,
  duplicateRung,
  effectOfNothing,
  endlessMoves,
  eventForNobody,
  eventNeverSent,
  fanOutDoesNotFit,
  figureCycle,
  figureOfNothing,
  finalStateGoesOn,
  gapBetweenClasses,
  groupCycle,
  hiddenWithoutOpening,
  impossibleLimits,
  impossibleQuota,
  impossibleValue,
  incompleteLifecycle,
  inescapableState,
  invalidCondition,
  invalidDateWords,
  invalidDuration,
  invalidSchedule,
  ladderNotAscending,
  ladderReachesNobody,
  leadBody,
  levelsNotAscending,
  likeCycle,
  lineWithoutWorth,
  loopWithoutProgress,
  missingLifecycle,
  missingPart,
  nameClash,
  needsEvidenceWithoutForm,
  neverHolds,
  noFinalState,
  noOccurrence,
  nowhereBack,
  opensAfterDue,
  opensAfterPhase,
  opensForOthers,
  opensItself,
  opensNoCase,
  optionalNewDate,
  overlappingClasses,
  ownerNobody,
  phaseNeverComplete,
  phaseOutsideWindow,
  pointsWithoutAppraisal,
  quietReminders,
  receiptsWithoutReceivers,
  receiversWithoutReceipts,
  remindersWithoutDue,
  reservedName,
  reversedDates,
  reversedPhase,
  roleExcludesItself,
  roleNobodyHas,
  rollOfNoDay,
  ruleNeverTaken,
  sampleOfNothing,
  sendToNobody,
  sharesWithItself,
  unknownActivity,
  unknownBank,
  unknownCalendar,
  unknownCategory,
  unknownChasing,
  unknownClause,
  unknownDate,
  unknownEvent,
  unknownFanOut,
  unknownField,
  unknownIdentityField,
  unknownLevel,
  unknownLifecycle,
  unknownListField,
  unknownMaterial,
  unknownParty,
  unknownPhase,
  unknownPlace,
  unknownReceiver,
  unknownRegister,
  unknownRole,
  unknownState,
  unknownValue,
  unknownZone,
  unreachableLevel,
  unreachableState,
  unservedClause,
  untilOutOfRange,
  unusedDefinition,
  unusedPart,
  whenEmptyNever,
  wrongAnswer,
];
