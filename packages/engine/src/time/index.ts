export { calendarById, calendarIds } from './calendars/calendars.js';
export {
  type DateBase,
  type DateExpression,
  type DateShift,
  formatDateExpression,
  type RangeEdge,
} from './date-expression.js';
export { type DatePrecision, type DateSpan, formatDateSpan, parseDateSpan } from './date-span.js';
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
  formatRecurrence,
  type Occurrence,
  occurrencesWithin,
  parseRecurrence,
  type Recurrence,
  type RecurrencePeriod,
} from './recurrence.js';
export {
  type DateContext,
  type DateEdge,
  type DateRange,
  type ResolvedDate,
  resolveDateExpression,
} from './resolve-date-expression.js';
export { type DayUnit, isDayDuration, shiftDate } from './shift-date.js';
export { minutesOfTime, timeOfMinutes } from './time-of-day.js';
export {
  type CalendarData,
  createWorkCalendar,
  type RollRule,
  type WorkCalendar,
} from './work-calendar.js';
export { dateAt, endOfDayAt, instantAt, isZone, startOfDayAt, timeOfDayAt } from './zone.js';
