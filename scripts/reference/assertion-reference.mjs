import { parseAssertion, sentences, shippedCampaign } from './engine.mjs';
import { blocks, code, heading, table } from './markdown.mjs';

/** The chapter on assertions: every sentence, what it says, and an example that is read. */
export function assertionReference({ assertions, language }) {
  const known = sentences.map(({ words }) => words);
  const differ = [
    ...known.filter((words) => !(words in assertions)),
    ...Object.keys(assertions).filter((words) => !known.includes(words)),
  ];
  if (differ.length > 0) {
    throw new Error(
      `scripts/reference/assertions.yaml and the engine differ in: ${differ.join(' | ')}`,
    );
  }
  const campaign = shippedCampaign('safety-month-2023');
  const rows = known.map((words) => {
    const { [language]: meaning, try: example } = assertions[words];
    if (!parseAssertion(example, campaign).ok) throw new Error(`Not an assertion: ${example}`);
    return [code(words), meaning, code(example)];
  });
  const text = texts[language];
  return blocks(heading(2, 'assertions', text.title), text.introduction, table(text.head, rows));
}

const texts = {
  en: {
    title: 'Assertions',
    introduction:
      'Sentences that must hold at every moment: in a scenario under `always`, and for a rehearsal with `muster simulate --assert "…"` or `--assert-file scenario.yaml`. Words in capitals stand for one of several; what is in brackets may be left out. *On time* are the units that a rehearsal plays so, and in a scenario those that handed nothing in late.',
    head: ['sentence', 'meaning', 'example'],
  },
  'zh-CN': {
    title: '断言',
    introduction:
      '始终必须成立的句子：写在场景的 `always` 中，演练时用 `muster simulate --assert "…"` 或 `--assert-file scenario.yaml`。大写的词代表若干写法之一，方括号内可以省略。“按时的单位”在演练中指按时办理的一类，在场景中指没有迟交过的单位。',
    head: ['句子', '含义', '示例'],
  },
};
