import { assertionReference } from './assertion-reference.mjs';
import { dateReference } from './date-reference.mjs';
import { BUILT_IN_PARTIES, expectedInChinese } from './engine.mjs';
import { expressionReference } from './expression-reference.mjs';
import { blocks, code, heading, link, table } from './markdown.mjs';
import { placesOf, shownPlace } from './places.mjs';
import { schemaReference } from './schema-reference.mjs';
import { phrases } from './words.mjs';

/** The reference of the language in one of its languages. */
export function referenceOf(sources) {
  const {
    schemas,
    chinese,
    probe,
    dates,
    expressions,
    refusals,
    refusalCodes,
    undescribed,
    parties,
    assertions,
    language,
  } = sources;
  const text = texts[language];
  requireEach('scripts/reference/in-chinese.json', descriptionsIn(schemas), Object.keys(chinese));
  requireEach('scripts/reference/refusals.yaml', refusalCodes, Object.keys(refusals));
  requireEach('scripts/reference/parties.yaml', BUILT_IN_PARTIES, Object.keys(parties));
  const places = placesOf(probe, schemas);
  const shape = schemaReference({
    schemas,
    language,
    translate: (english) => chinese[english],
    expected: expectedInChinese,
    undescribed,
  });
  const datePlaces = places.dates.map(({ place, names }) => ({
    place: link(code(shownPlace(place)), place.split('.')[0]),
    names,
  }));

  const contents = [...text.first, ...shape.contents, ...text.last].map(({ id, title, of = [] }) =>
    of.length === 0
      ? `- ${link(title, id)}`
      : `- ${link(title, id)}: ${of.map((one) => link(one.title, one.id)).join(phrases.separator[language])}`,
  );
  return `${blocks(
    text.introduction,
    heading(2, 'contents', phrases.contents[language]),
    contents.join('\n'),
    text.values,
    table(
      text.partyHead,
      BUILT_IN_PARTIES.map((name) => [code(name), parties[name][language]]),
    ),
    text.cases,
    shape.text,
    dateReference({ dates, places: datePlaces, language }),
    expressionReference({ words: expressions, places, language }),
    assertionReference({ assertions, language }),
    heading(2, 'refusals', text.refusals),
    text.refusalsAre,
    table(
      text.refusalHead,
      refusalCodes.map((name) => [code(name), refusals[name][language]]),
    ),
  )}\n`;
}

function descriptionsIn(schemas) {
  const found = new Set();
  const collect = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (typeof node.description === 'string') found.add(node.description);
    Object.values(node).forEach(collect);
  };
  collect(schemas);
  return [...found];
}

function requireEach(file, wanted, told) {
  const missing = wanted.filter((name) => !told.includes(name));
  const gone = told.filter((name) => !wanted.includes(name));
  if (missing.length > 0) throw new Error(`${file} lacks: ${missing.join(' | ')}`);
  if (gone.length > 0)
    throw new Error(`${file} has what nobody says any more: ${gone.join(' | ')}`);
}

const texts = {
  en: {
    introduction: `# The language: reference

<!-- Made by "pnpm generate" from the schema and the engine; see scripts/reference -->

[中文](reference.zh-CN.md)

Every key of every file, and every word that may stand in one. To begin with, read
[the guide](../authors.md); how a requirement is said is in [the cookbook](cookbook.md); what is
reported as a mistake is in [the checks](../checks.md).`,
    first: [{ id: 'values', title: 'Kinds of values' }],
    last: [
      { id: 'dates', title: 'Dates in words' },
      { id: 'expressions', title: 'Conditions and expressions' },
      { id: 'assertions', title: 'Assertions' },
      { id: 'refusals', title: 'Refusals' },
    ],
    values: `<a id="values"></a>

## Kinds of values

<a id="names"></a>

**Name**: lower-case letters and digits in parts joined by hyphens (\`team-member\`), at most 64 characters.
It is chosen by the author and referred to elsewhere. What \`each\` may be followed by shares one name space.

<a id="text"></a>

**Words**: one text, or one for each language: \`{ zh-CN: 总结, en: Summary }\`. At most 4,000 characters.

<a id="parties"></a>

**Party**: somebody who acts, owns, or is written to: a role, a body, a part that the activity gives under
\`parties\`, or one of these:`,
    partyHead: ['party', 'who'],
    cases: `<a id="by-case"></a>

**By case**: instead of one value a list of \`{ when: condition, is: value, why: words }\`. The first
whose condition holds applies; without \`when\` it always does; if none holds, it is as if nothing were written.`,
    refusals: 'Refusals',
    refusalsAre:
      'Why an action has no effect: `refused` in scenarios, `code` in answers of the service.',
    refusalHead: ['code', 'meaning'],
  },
  'zh-CN': {
    introduction: `# 语言参考

<!-- 由 "pnpm generate" 根据语言规范和引擎生成，见 scripts/reference -->

[English](reference.md)

每种文件的每个键，以及键中可写的内容。入门请读[作者指南](../authors.md)（英文）；各种要求的写法见
[实例手册](cookbook.zh-CN.md)；会报告哪些错误见[检查](../checks.zh-CN.md)。`,
    first: [{ id: 'values', title: '值的种类' }],
    last: [
      { id: 'dates', title: '文字日期' },
      { id: 'expressions', title: '条件与表达式' },
      { id: 'assertions', title: '断言' },
      { id: 'refusals', title: '拒绝代码' },
    ],
    values: `<a id="values"></a>

## 值的种类

<a id="names"></a>

**名称**：小写字母和数字，各段以连字符相连（\`team-member\`），最多 64 个字符。由作者取定，供别处引用。
\`each\` 之后可写的名称共用一个命名空间。

<a id="text"></a>

**文字**：一段文本，或每种语言一段：\`{ zh-CN: 总结, en: Summary }\`。最多 4000 个字符。

<a id="parties"></a>

**办理身份**：办理、负责或收通知的一方：角色、机构、活动在 \`parties\` 中规定的分工，或以下之一：`,
    partyHead: ['身份', '指谁'],
    cases: `<a id="by-case"></a>

**分情形**：不写一个值，而写 \`{ when: 条件, is: 值, why: 文字 }\` 的列表。取第一条条件成立的；不写 \`when\` 则总是成立；
都不成立时等于没写。`,
    refusals: '拒绝代码',
    refusalsAre: '操作未生效的原因：场景中的 `refused`，服务应答中的 `code`。',
    refusalHead: ['代码', '含义'],
  },
};
