import { celName, compileExpression, createScope, formType, limits } from './engine.mjs';
import { blocks, code, heading, link, table } from './markdown.mjs';
import { shownPlace } from './places.mjs';

/** The chapter on expressions: what they may name, where, and what they may call. */
export function expressionReference({ words, places, language }) {
  const text = texts[language];
  const told = (map, name, of) => {
    const found = map[name]?.[language];
    if (found === undefined)
      throw new Error(`scripts/reference/expressions.yaml does not tell of the ${of} ${name}`);
    return found;
  };

  const types = Object.assign({}, ...places.expressions.map(({ variables }) => variables));
  const variables = Object.keys({ ...words.variables, ...types }).map((name) => [
    code(name),
    isForm(name) ? text.form : typeWords(types[name], text),
    told(words.variables, name, 'variable'),
  ]);
  const world = Object.entries(places.world).map(([name, { fields }]) => [
    code(name),
    typeWords(Object.values(fields)[0], text),
    told(words.world, name, 'variable'),
  ]);

  const groups = new Map();
  for (const { place, wanted, variables: known } of places.expressions) {
    const names = Object.keys(words.variables).filter((name) => name in known);
    const row = [names.map((name) => code(name)).join(' '), told(words.places, wanted, 'kind')];
    const group = groups.get(row.join('|')) ?? { row, of: [] };
    groups.set(row.join('|'), group);
    group.of.push(link(code(shownPlace(place)), idOf(place)));
  }
  const rows = [...groups.values()].map(({ row, of }) => [of.join(text.comma), ...row]);

  return blocks(
    heading(2, 'expressions', text.expressions),
    text.introduction,
    heading(3, 'expression-names', text.names),
    table(text.namesHead, variables),
    heading(3, 'expression-fields', text.fields),
    table(
      text.fieldsHead,
      Object.entries(words.fields).map(([shown, field]) => [
        code(shown),
        typeWords(formType({ field }).fields.field, text),
      ]),
    ),
    heading(3, 'expression-world', text.worldTitle),
    text.world,
    table(text.namesHead, world),
    heading(3, 'expression-places', text.places),
    text.placesAre,
    table(text.placesHead, rows),
    heading(3, 'expression-functions', text.functions),
    text.functionsAre(code(JSON.stringify(words.values))),
    table(text.functionsHead, [
      ...calls(words, limits.FUNCTIONS, words.functions, language, (name) => `${name}(…)`),
      ...calls(words, limits.METHODS, words.methods, language, (name) => `….${name}(…)`),
    ]),
    text.limits(limits.MAX_TEXT_LENGTH, limits.MAX_MACRO_DEPTH),
  );
}

/** Each function with an example, whose result is worked out. */
function calls(words, names, told, language, shown) {
  const missing = [...names].filter((name) => !(name in told));
  const gone = Object.keys(told).filter((name) => !names.has(name));
  if (missing.length + gone.length > 0) {
    throw new Error(
      `scripts/reference/expressions.yaml and the engine differ in: ${[...missing, ...gone].join(', ')}`,
    );
  }
  return Object.entries(told).map(([name, { try: example, ...meaning }]) => [
    code(shown(name)),
    meaning[language],
    code(example),
    code(String(evaluate(example, words.values))),
  ]);
}

/** What an expression comes to with the values of the examples. */
function evaluate(expression, values) {
  const scope = createScope({
    evidence: { fields: { title: 'text', note: 'text', scores: { list: 'number' } } },
    unit: { fields: { employees: 'number', category: 'text' } },
  });
  const wanted = ['number', 'any', 'text'];
  for (const kind of wanted) {
    const outcome = compileExpression(expression, scope, kind);
    if (outcome.ok) return outcome.expression.evaluate(values);
    if (kind === wanted.at(-1)) throw new Error(`${expression}: ${outcome.message}`);
  }
  return undefined;
}

function typeWords(type, text) {
  if (typeof type === 'string') return text.kinds[type];
  if (type.list?.fields) return text.listOfRecords(typeWords(type.list, text));
  if (type.list) return text.listOf(typeWords(type.list, text));
  if (type.map) return text.kinds.any;
  const fields = Object.entries(type.fields).filter(
    ([name]) => !['attribute', 'field'].includes(name),
  );
  return fields
    .map(([name, field]) =>
      isOpen(name) ? code(celName(name)) : `${code(celName(name))} ${typeWords(field, text)}`,
    )
    .join(text.comma);
}

/** What an author's own definitions fill. */
const isOpen = (name) => ['attributes', 'entered', 'evidence'].includes(name);

const isForm = (name) => ['evidence', 'answers', 'entry'].includes(name);

const idOf = (place) => place.split('.')[0];

const texts = {
  en: {
    expressions: 'Conditions and expressions',
    introduction:
      'Written in the [Common Expression Language](https://cel.dev), whose types are checked when the campaign is loaded. Names have underscores for hyphens: `in-charge-of-safety` is `in_charge_of_safety`. Numbers mix freely, dates are texts (`YYYY-MM-DD`) and compare as such.',
    names: 'What can be named',
    namesHead: ['name', 'its parts', 'meaning'],
    worldTitle: 'What can be named everywhere',
    world: 'Beyond the task, everywhere; what depends on these is planned anew when they change:',
    places: 'Where what can be named',
    placesAre:
      '`person`, `item` and `about` are there where `for` makes them; `answers` in an event with a form of its own and its effects.',
    placesHead: ['place', 'names', 'gives'],
    functions: 'What can be called',
    functionsAre: (values) => `With ${values}:`,
    functionsHead: ['function', 'meaning', 'example', 'gives'],
    limits: (length, depth) =>
      `Besides \`== != < <= > >= + - * / % && || ! in ? :\`, lists and texts. At most ${length} characters; \`all\`, \`exists\`, \`filter\` and \`map\` at most ${depth} deep.`,
    kinds: { text: 'text', number: 'number', whole: 'number', 'yes-no': 'yes or no', any: 'any' },
    listOf: (item) => `list of ${item}`,
    form: '[its fields](#expression-fields)',
    fields: 'What fields are in conditions',
    fieldsHead: ['field', 'is'],
    listOfRecords: (fields) => `list of: ${fields}`,
    comma: ', ',
  },
  'zh-CN': {
    expressions: '条件与表达式',
    introduction:
      '用 [Common Expression Language](https://cel.dev)（CEL）书写，加载行动时检查类型。名称中的连字符写成下划线：`in-charge-of-safety` 写作 `in_charge_of_safety`。数可以混用；日期是文字（`YYYY-MM-DD`），按文字比较。',
    names: '可用的名称',
    namesHead: ['名称', '组成', '含义'],
    worldTitle: '处处可用的名称',
    world: '任务之外，处处可用；它们变化时，依赖它们的内容重新安排：',
    places: '何处可用哪些名称',
    placesAre:
      '`person`、`item`、`about` 由 `for` 决定是否存在；`answers` 存在于自带表单的事件及其效果中。',
    placesHead: ['位置', '名称', '结果'],
    functions: '可用的函数',
    functionsAre: (values) => `设 ${values}：`,
    functionsHead: ['函数', '含义', '例', '结果'],
    limits: (length, depth) =>
      `此外可用 \`== != < <= > >= + - * / % && || ! in ? :\`、列表和文字。最多 ${length} 个字符；\`all\`、\`exists\`、\`filter\`、\`map\` 最多嵌套 ${depth} 层。`,
    kinds: { text: '文字', number: '数', whole: '数', 'yes-no': '是否', any: '任意' },
    listOf: (item) => `${item}列表`,
    form: '[各字段](#expression-fields)',
    fields: '字段在条件中的形式',
    fieldsHead: ['字段', '形式'],
    listOfRecords: (fields) => `列表，每项含 ${fields}`,
    comma: '、',
  },
};
