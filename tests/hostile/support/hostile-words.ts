/** Words that do harm in one place or another of a definition. */
export const hostileWords: readonly string[] = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length',
  'null', '~', 'true', 'yes', 'no', '.nan', '.inf', '-.inf', '0', '-1', '-0', '007', '0x1F', '0o17',
  '1e999', '99999999999999999999', '1:30', '9007199254740993', '1_000', '""', "''", '[]', '{}',
  '&a', '*a', '<<', '!!js/function', '!!binary', '%YAML 1.1', '---', '...', '? a', '- ', '|', '>',
  '|9', '>-', '#', '"', "'", '[', ']', '{', '}', ',', ':', ': ', '@', '`', '\t', '\r', '\0', '\u0007',
  '\u001b[31m', '\u202e', '\u2066', '\u200b', '\u2028', '\u0085', '\ufeff', '\ud800', '\udfff', '￿', '😀', '谈',
  '9999-99-99', '0000', '0000-00-00', '0001-01-01', '9999-12-31', '275760-09-13', '-000001', '2022-02-30',
  '2022-W53', '2021-W53', '24:00', '23:59', 'end of window', 'start of occurrence', 'to be announced',
  '99999999 workdays after window', '36500 days after window', '25000 workdays before window',
  'publication', 'enrolment', 'opening', 'now', 'each unit', 'each body', 'each day', 'each month',
  'each case', 'each constructor', 'body toString', 'unit', 'owner', 'pending', 'retired', 'anyone',
  'at least 100%', 'at least 0', 'at least 99999999999', 'P1D', 'PT0M', '0 minutes', '100 years',
  'true && true', 'unit.code', '[1, 2, 3].all(x, x > 0)', 'unit.groups.map(a, unit.groups.map(b, a + b))',
  '1 / 0 == 1', '"a".matches("(a+)+$")', '(((((((((((1)))))))))))', 'unit["__proto__"]', 'has(unit.x)',
];
