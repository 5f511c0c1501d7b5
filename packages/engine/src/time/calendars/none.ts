import type { CalendarData } from '../work-calendar.js';

/** Monday to Friday, every week, no holidays; known for ever. */
export const none: CalendarData = {
  id: 'none',
  title: { 'zh-CN': '周一至周五', en: 'Monday to Friday' },
  validFrom: '1583-01-01',
  validThrough: '9999-12-31',
  restDays: [],
  workDays: [],
  weekend: [6, 7],
};
