/** What the schema says of its values in English (its `x-expected`), in Chinese. */
const chinese: ReadonlyMap<string, string> = new Map([
  ['a lower-case name such as team-member', '小写名称，如 team-member'],
  ['a version such as 1.0.0', '版本号，如 1.0.0'],
  ['a language tag such as zh-CN or en', '语言标记，如 zh-CN 或 en'],
  ['a date such as 2022-12-05', '日期，如 2022-12-05'],
  [
    'a date, week, month or year such as 2022-12-05, 2022-W40, 2022-08 or 2022',
    '日、周、月或年，如 2022-12-05、2022-W40、2022-08 或 2022',
  ],
  [
    'a date in plain words such as "end of window" or "5 workdays before submission"',
    '文字表示的日期，如 "end of window" 或 "5 workdays before submission"',
  ],
  [
    'a length of time such as 3 workdays, 2 weeks or PT12H',
    '时长，如 3 workdays、2 weeks 或 PT12H',
  ],
  ['a time of day such as 09:00', '时刻，如 09:00'],
  ['a local moment such as 2022-09-13T09:00', '当地时间，如 2022-09-13T09:00'],
  [
    'a party such as owner, receiver, supervisor, lead, a role or a body',
    '办理身份，如 owner、receiver、supervisor、lead，或角色、机构',
  ],
  ['a number of people such as 1, 1.. or 0..3', '人数，如 1、1.. 或 0..3'],
  ['a size such as 20 MB', '大小，如 20 MB'],
  ['all, at least 2 or at least 80%', 'all、at least 2 或 at least 80%'],
  [
    'image, video, document, sheet, any or an ending such as .pdf',
    'image、video、document、sheet、any，或扩展名，如 .pdf',
  ],
  ['unit, a person of the roster, or body and its name', 'unit、名册中的人员，或 body 加机构名称'],
  [
    '"each" and a category, group, role, register, schedule, period group, month or case ("below" after it: those under the one it is for), or "body" and a body\'s name',
    '"each" 加类别、组、角色、台账、时间表、时段组、month 或 case（其后加 "below" 表示其下属单位），或 "body" 加机构名称',
  ],
  [
    '"each" and a category, group, role, register, period group, month or case, or "body" and a body\'s name',
    '"each" 加类别、组、角色、台账、时段组、month 或 case，或 "body" 加机构名称',
  ],
  ['a SHA-256 of 64 lower-case hexadecimal digits', 'SHA-256 值（64 位小写十六进制数字）'],
  ['an https:// address', 'https:// 开头的网址'],
  ['a period such as week, 2 weeks, month or holiday', '周期，如 week、2 weeks、month 或 holiday'],
  ['all or at least 2', 'all 或 at least 2'],
  [
    'lead, supervisor, receiver, above, below, source or a body',
    'lead、supervisor、receiver、above、below、source 或机构',
  ],
  ['a CEL expression such as unit.employees * 2', 'CEL 表达式，如 unit.employees * 2'],
]);

/** The Chinese for an expectation of the schema; the English quoted where nobody has translated it. */
export function expectedInChinese(english: string): string {
  return chinese.get(english) ?? `「${english}」`;
}
