import { time } from './engine.mjs';
import { blocks, code, heading, table } from './markdown.mjs';

const ZONE = 'Asia/Shanghai';

/** The chapter on dates, schedules and lengths of time; every example is worked out here and now. */
export function dateReference({ dates, places, language }) {
  const text = texts[language];
  const calendar = time.createWorkCalendar([time.calendarById('cn')]);
  const { window } = dates.names;
  const context = { anchor: anchorsOf(dates.names), zone: ZONE, calendar };

  const examples = dates.examples.map((example) => {
    const parsed = time.parseDateExpression(example.say);
    if (!parsed.ok) throw new Error(`${example.say}: ${parsed.reason}`);
    const resolved = (edge) =>
      momentOf(time.resolveDateExpression(parsed.expression, edge, context));
    return [code(example.say), resolved('opens'), resolved('due'), example[language]];
  });

  const schedules = dates.schedules.map(({ every, on, roll, ...words }) => {
    const rule = { every, ...(on && { on }), ...(roll && { roll }) };
    const parsed = time.parseSchedule(rule);
    if (!parsed.ok) throw new Error(`${JSON.stringify(rule)}: ${parsed.reason}`);
    const found = time.occurrencesOfSchedule(parsed.schedule, window, calendar);
    const shown = found.slice(0, 3).map(({ from, to }) => (from === to ? from : `${from} … ${to}`));
    const written = Object.entries(rule).map(([key, value]) => `${key}: ${listed(value)}`);
    return [
      code(`{ ${written.join(', ')} }`),
      String(found.length),
      [...shown, ...(found.length > 3 ? ['…'] : [])].join(language === 'en' ? ', ' : '、'),
      words[language],
    ];
  });

  return blocks(
    heading(2, 'dates', text.dates),
    text.grammar,
    `\`\`\`text\n${GRAMMAR}\n\`\`\``,
    text.inclusive,
    text.examples,
    table(text.exampleHead, examples),
    heading(3, 'date-names', text.names),
    text.namesAre,
    table(
      text.namesHead,
      places.map(({ place, names }) => [place, names.map(code).join(' ') || '—']),
    ),
    heading(3, 'schedule-words', text.schedules),
    text.schedulesAre,
    table(text.scheduleHead, schedules),
    heading(3, 'durations', text.durations),
    text.durationsAre(time.durationUnits.map((unit) => code(`${unit}s`))),
  );
}

const listed = (value) =>
  value.length > 1 && Array.isArray(value) ? `[${value.join(', ')}]` : String(value);

function anchorsOf(names) {
  const at = (moment) => time.parseInstant(moment, ZONE);
  return (name) => {
    const known = names[name];
    if (known === undefined || known === 'unbound') return known;
    if (known.at === undefined) return known;
    const day = known.at.slice(0, 10);
    return { from: day, to: day, fromAt: at(known.at), toAt: at(known.at) };
  };
}

function momentOf(resolved) {
  if (resolved.kind === 'unbound') return '—';
  if (resolved.kind !== 'instant') throw new Error(`no date: ${JSON.stringify(resolved)}`);
  return resolved.time === undefined ? resolved.date : `${resolved.date} ${resolved.time}`;
}

const GRAMMAR = `[N unit before|after] [start of|end of] BASE [at HH:MM] [or the workday before|after]
to be announced

BASE  2022-12-05   2022-11   2022-W40   2022-Q3   2022   a name
      november
      early|mid|late MONTH
      first … tenth|last  monday … sunday|day|workday|week  of BASE
      the earlier|later of DATE and DATE`;

const texts = {
  en: {
    dates: 'Dates in words',
    grammar: 'A date is said in a few English words, whatever the language of the campaign:',
    inclusive:
      'A due day is inclusive: late is from the following midnight on, in the zone of the campaign. `before` counts back from the first day of what it counts from, `after` on from its last day, and the day itself is not counted.',
    examples:
      'In a campaign with the window 2022-08 to 2022-11 and the calendar `cn`, published on 2022-09-13 at 09:00, with the date `submission` (2022-12-05), the period `national-day` (2022-10-01 to 2022-10-07), `training` to be announced, for the occurrence October 2022:',
    exampleHead: ['words', 'as `opens`', 'as `due`', 'meaning'],
    names: 'The names of each place',
    namesAre:
      'Everywhere: `window`, the dates, periods and phases of the campaign. Besides, `occurrence` where `for` has occurrences, `expiry` (the last day of the row) where it names a register, and the date fields of the forms, shown as `evidence-date` and `answers-date`.',
    namesHead: ['place', 'names besides those of the campaign'],
    schedules: 'Schedules',
    schedulesAre: 'In the same window:',
    scheduleHead: ['schedule', 'occurrences', 'the first', 'meaning'],
    durations: 'Lengths of time',
    durationsAre: (units) =>
      `A whole number and a unit: ${units.join(', ')}; or ISO 8601 with one unit: \`P5D\`, \`PT12H\`. A workday is a day on which the calendar of the campaign works.`,
  },
  'zh-CN': {
    dates: '文字日期',
    grammar: '日期用几个英文词表示，与行动的语言无关：',
    inclusive:
      '到期日包含当天：从次日零点（行动的时区）起才算逾期。`before` 从所依据日期的首日往前数，`after` 从其末日往后数，当日不计。',
    examples:
      '设行动起止为 2022-08 至 2022-11，日历 `cn`，2022-09-13 09:00 发布；日期 `submission` 为 2022-12-05，时段 `national-day` 为 2022-10-01 至 2022-10-07，`training` 另行通知；本期为 2022 年 10 月：',
    exampleHead: ['写法', '作为 `opens`', '作为 `due`', '含义'],
    names: '各处可用的名称',
    namesAre:
      '处处可用：`window`，以及行动的日期、时段和阶段。此外，`for` 含周期时可用 `occurrence`，含台账时可用 `expiry`（条目有效期的最后一天），以及表单的日期字段（下表写作 `evidence-date` 和 `answers-date`）。',
    namesHead: ['位置', '行动的名称之外可用的名称'],
    schedules: '周期的写法',
    schedulesAre: '在同一起止之内：',
    scheduleHead: ['周期', '期数', '最初几期', '含义'],
    durations: '时长',
    durationsAre: (units) =>
      `一个整数加单位：${units.join('、')}；或只含一个单位的 ISO 8601 写法：\`P5D\`、\`PT12H\`。workday 为行动日历中的工作日。`,
  },
};
