export { calendarById, calendarIds } from './calendars/calendars.js';
export type {
  DateContext,
  DateEdge,
  DateRange,
  MissingDate,
  ResolvedDate,
  ResolvedInstant,
  UnresolvedDate,
} from './date-context.js';
export {
  anchorsOfExpression,
  type DateAnchor,
  type DateBase,
  type DateExpression,
  type DatePhrase,
  type DateShift,
  formatDateExpression,
  type RangeEdge,
} from './date-expression.js';
export { type DatePrecision, type DateSpan, formatDateSpan, parseDateSpan } from './date-span.js';
export { MONTHS, reservedDateWords, WEEKDAYS } from './date-words.js';
export {
  type Duration,
  durationUnits,
  type DurationUnit,
  exactDurationMs,
  formatDuration,
  parseDuration,
} from './duration.js';
export { formatInstant, parseInstant } from './instant-text.js';
export {
  type DateExpressionMistake,
  parseDateExpression,
  type ParsedDateExpression,
} from './parse-date-expression.js';
export {
  addDays,
  addMonths,
  fromEpochDay,
  isPlainDate,
  parsePlainDate,
  toEpochDay,
} from './plain-date.js';
export {
  type Occurrence,
  occurrencesWithin,
  type Recurrence,
  type RecurrencePeriod,
} from './recurrence.js';
export { resolveDateExpression } from './resolve-date-expression.js';
export { occurrencesOfSchedule } from './schedule-occurrences.js';
export { parseSchedule, type ParsedSchedule, type ScheduleMistake } from './parse-schedule.js';
export type {
  Schedule,
  ScheduleDay,
  SchedulePeriod,
  ScheduleRoll,
  ScheduleRule,
} from './schedule.js';
export { type DayUnit, isDayDuration, shiftDate } from './shift-date.js';
export { minutesOfTime, timeOfMinutes } from './time-of-day.js';
export {
  type CalendarData,
  createWorkCalendar,
  type RollRule,
  type WorkCalendar,
} from './work-calendar.js';
export { dateAt, endOfDayAt, instantAt, isZone, startOfDayAt, timeOfDayAt } from './zone.js';
