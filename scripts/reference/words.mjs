/** The words of the reference itself, in both of its languages. */

export const languages = ['en', 'zh-CN'];

/** A text in a language. */
export const say = (wording, language) => wording[language];

const both = (en, zh) => ({ en, 'zh-CN': zh });

/** The chapters of the reference, and the definitions of the schema that each explains. */
export const chapters = [
  {
    id: 'notice-and-calendar',
    title: both('The notice and its calendar', '通知与日历'),
    definitions: {
      source: both('source', '来源'),
      window: both('window', '起止'),
      'named-date': both('named date', '日期'),
      'period-group': both('period group', '时段组'),
      schedule: both('schedule', '周期'),
      phase: both('phase', '阶段'),
    },
  },
  {
    id: 'who-takes-part',
    title: both('Who takes part', '谁参加'),
    definitions: {
      body: both('body', '机构'),
      category: both('category', '类别'),
      group: both('group', '组'),
      role: both('role', '角色'),
      register: both('register', '台账'),
      attribute: both('attribute', '属性'),
    },
  },
  {
    id: 'activities',
    title: both('What is to be done', '做什么'),
    definitions: { activity: both('activity', '活动') },
  },
  {
    id: 'forms',
    title: both('Evidence', '材料'),
    definitions: {
      form: both('form', '表单'),
      field: both('field', '字段'),
      'short-field': both('short field', '简写字段'),
      'text-field': both('text', '文字'),
      'number-field': both('number', '数'),
      'yes-no-field': both('yes-no', '是否'),
      'choice-field': both('choice', '选项'),
      'date-field': both('date', '日期'),
      'person-field': both('person', '人员'),
      'row-field': both('row', '台账条目'),
      'file-field': both('file', '文件'),
      'link-field': both('link', '网址'),
      'checklist-field': both('checklist', '检查表'),
      'task-field': both('task', '任务'),
      'list-field': both('list', '多条记录'),
      'quiz-field': both('quiz', '测验'),
      'flat-field': both('flat field', '单项字段'),
      rule: both('rule', '规则'),
      bank: both('bank', '题库'),
      question: both('question', '题目'),
      material: both('material', '下发材料'),
    },
  },
  {
    id: 'lifecycles',
    title: both('Lifecycles', '流程'),
    definitions: {
      lifecycle: both('lifecycle', '流程'),
      state: both('state', '状态'),
      event: both('event', '事件'),
      after: both('after', '自动转入'),
      effect: both('effect', '效果'),
    },
  },
  {
    id: 'chasing-people',
    title: both('Chasing', '催办'),
    definitions: {
      chasing: both('chasing', '催办规则'),
      rung: both('rung', '升级阶梯的一级'),
    },
  },
  {
    id: 'results',
    title: both('Figures, scores, ledgers', '指标、评分、明细表'),
    definitions: {
      figure: both('figure', '指标'),
      score: both('score', '评分'),
      ledger: both('ledger', '明细表'),
    },
  },
  {
    id: 'notice-clauses',
    title: both('Clauses', '条款'),
    definitions: { clause: both('clause', '条款') },
  },
  {
    id: 'stories',
    title: both('Scenarios', '场景'),
    definitions: {
      unit: both('unit', '单位'),
      person: both('person', '人员'),
      'scenario-body': both('body of a story', '场景中的机构'),
      registers: both('registers', '台账'),
      data: both('data', '所填内容'),
      step: both('step', '步骤'),
      expectation: both('expectation', '预期'),
      'task-expectation': both('task', '任务的预期'),
      counts: both('counts', '进展的预期'),
      'message-expectation': both('message', '通知的预期'),
      'figure-expectation': both('figure', '指标的预期'),
      'score-expectation': both('score', '得分的预期'),
      'roster-expectation': both('roster', '角色配备的预期'),
    },
  },
];

export const files = {
  campaign: both('The campaign file', '行动文件'),
  type: both('A type file', '类型文件'),
  clauses: both('The clause list', '条款清单'),
  scenario: both('A scenario', '场景文件'),
};

export const phrases = {
  key: both('key', '键'),
  required: both('required', '必填'),
  value: both('value', '值'),
  default: both('default', '默认'),
  meaning: both('meaning', '含义'),
  yes: both('yes', '是'),
  usedIn: both('Used in: ', '用于：'),
  separator: both(', ', '、'),
  or: both(' or ', ' 或 '),
  either: both('One of:', '以下之一：'),
  contents: both('Contents', '目录'),
  files: both('Files', '文件'),
  everyField: both('What every field takes', '所有字段共有的键'),
  besides: both(
    'Besides [what every field takes](#every-field):',
    '除[共有的键](#every-field)之外：',
  ),
  nothingElse: both(
    'Nothing besides [what every field takes](#every-field).',
    '除[共有的键](#every-field)之外没有别的键。',
  ),
  alsoPart: both(
    'the keys of [activity](#activity), none of them required',
    '[活动](#activity)的各个键，均非必填',
  ),
  listOf: both(
    (item) => `a list, each ${item}`,
    (item) => `列表，每项为${item}`,
  ),
  oneOrList: both(
    (item) => `${item}, or a list`,
    (item) => `${item}，或其列表`,
  ),
  orByCase: both(
    (item) => `${item}, or [by case](#by-case)`,
    (item) => `${item}，或[分情形](#by-case)`,
  ),
  mapOf: both(
    (key, value) => `${key} → ${value}`,
    (key, value) => `${key} → ${value}`,
  ),
  names: both('[names](#names)', '[名称](#names)'),
  languageTags: both('languages', '语言'),
  anyKeys: both('keys', '键'),
  anything: both('anything', '任意'),
  yesNo: both('`true`, `false`', '`true`、`false`'),
  number: both('a number', '数'),
  whole: both('a whole number', '整数'),
  text: both('text', '文字'),
  nothing: both('`null`', '`null`'),
  object: both(
    (id) => `[keys](#${id})`,
    (id) => `[各键](#${id})`,
  ),
  keysBelow: both('the keys below', '下列各键'),
  atLeast: both(
    (least) => ` from ${least}`,
    (least) => `（不小于 ${least}）`,
  ),
  atMost: both(
    (most) => ` to ${most}`,
    (most) => `（不大于 ${most}）`,
  ),
  between: both(
    (least, most) => ` from ${least} to ${most}`,
    (least, most) => `（${least} 至 ${most}）`,
  ),
  above: both(
    (least) => ` above ${least}`,
    (least) => `（大于 ${least}）`,
  ),
  condition: both('[a condition](#expressions)', '[条件](#expressions)'),
  numberOrExpression: both(
    'a number or [an expression](#expressions)',
    '数或[表达式](#expressions)',
  ),
};

/** What the schema expects of a value, and where the reference says more about it. */
export const linked = new Map([
  ['a lower-case name such as team-member', both('[a name](#names)', '[名称](#names)')],
  [
    'a date in plain words such as "end of window" or "5 workdays before submission"',
    both('[a date in words](#dates)', '[文字日期](#dates)'),
  ],
  [
    'a CEL expression such as unit.employees * 2',
    both('[an expression](#expressions)', '[表达式](#expressions)'),
  ],
  [
    'a length of time such as 3 workdays, 2 weeks or PT12H',
    both('[a length of time](#durations)', '[时长](#durations)'),
  ],
  [
    'a party such as owner, receiver, supervisor, lead, a role or a body',
    both('[a party](#parties)', '[办理身份](#parties)'),
  ],
]);
