import type { ClockMovedView, ClockView } from '@muster/api';
import { formatInstant } from '@muster/engine';

import { textTable } from '../service/text-table.js';

export type ClockReading = ClockView | ClockMovedView;

/** The clock for people, and what was sent while it moved. */
export function showClock(reading: ClockReading): string {
  const now = atMinute(reading.now);
  if (!('before' in reading)) return `${now}\n`;
  const counts = [
    counted(reading.reminders, 'reminder'),
    counted(reading.escalations, 'escalation'),
    counted(reading.notices, 'notice'),
  ];
  const rows = reading.byRule.map(({ rule, occurrence, messages }) => [
    String(messages).padStart(5),
    rule,
    occurrence,
  ]);
  const lines = textTable(rows).map((line) => `  ${line}`);
  return [
    `${now}, from ${atMinute(reading.before)}`,
    `${counts.join(', ')} sent`,
    ...lines,
    '',
  ].join('\n');
}

/** `2022-09-13 09:00 +08:00` */
export function atMinute(at: number): string {
  return formatInstant(at, 'Asia/Shanghai')
    .replace('T', ' ')
    .replace(/:\d\d([+-])/, ' $1');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
