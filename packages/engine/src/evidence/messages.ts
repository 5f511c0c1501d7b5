import type { EvidenceCode, Words } from './evidence-problem.js';

type Data = Readonly<Record<string, unknown>>;
type Message = (data: Data) => Words;

const both = (en: string, zh: string): Words => ({ en, 'zh-CN': zh });

/** The words of a problem, from its code and its data. */
export function messageOf(code: EvidenceCode, data: Data = {}): Words {
  return messages[code](data);
}

const messages: Readonly<Record<EvidenceCode, Message>> = {
  missing: () => both('This has to be filled in.', '此项必填。'),
  'not-asked': () =>
    both('This is not asked for here; leave it empty.', '当前情形无需填写此项，请留空。'),
  'unknown-field': ({ suggestion }) =>
    suggestion === undefined
      ? both('The form has no such field.', '表单中没有此项。')
      : both(
          `The form has no such field; did you mean ${text(suggestion)}?`,
          `表单中没有此项，是否应为 ${text(suggestion)}？`,
        ),
  'wrong-type': ({ expected }) =>
    expected === undefined
      ? both('This is not a value of the right kind.', '值的类型不对。')
      : both(`This has to be of the kind ${text(expected)}.`, `值的类型应为 ${text(expected)}。`),
  'wrong-format': ({ expected }) => formats[text(expected)] ?? unreadable,
  'too-short': (data) =>
    both(
      `At least ${text(data['limit'])} ${unit(data, 'en')} are needed, there are ${text(data['actual'])}.`,
      `至少 ${text(data['limit'])} ${unit(data, 'zh')}，现为 ${text(data['actual'])}。`,
    ),
  'too-long': (data) =>
    both(
      `At most ${text(data['limit'])} ${unit(data, 'en')} are allowed, there are ${text(data['actual'])}.`,
      `至多 ${text(data['limit'])} ${unit(data, 'zh')}，现为 ${text(data['actual'])}。`,
    ),
  'too-small': ({ limit }) =>
    both(`This has to be ${text(limit)} or more.`, `不得小于 ${text(limit)}。`),
  'too-large': ({ limit }) =>
    both(`This has to be ${text(limit)} or less.`, `不得大于 ${text(limit)}。`),
  'too-few': ({ limit, actual }) =>
    both(
      `At least ${text(limit)} are needed, there are ${text(actual)}.`,
      `至少 ${text(limit)} 项，现为 ${text(actual)} 项。`,
    ),
  'too-many': ({ limit, actual }) =>
    both(
      `At most ${text(limit)} are allowed, there are ${text(actual)}.`,
      `至多 ${text(limit)} 项，现为 ${text(actual)} 项。`,
    ),
  duplicate: () => both('This is there twice.', '此项重复。'),
  'not-an-option': ({ options }) =>
    both(`This is none of the options: ${text(options)}.`, `不在可选范围内：${text(options)}。`),
  'not-as-demanded': ({ demanded }) =>
    demanded === true
      ? both('The answer has to be yes.', '此项须为“是”。')
      : both('The answer has to be no.', '此项须为“否”。'),
  'outside-period': ({ from, to }) =>
    both(
      `The day has to lie from ${text(from)} to ${text(to)}.`,
      `日期须在 ${text(from)} 至 ${text(to)} 之间。`,
    ),
  'no-such-person': () => both('Nobody on the roster has this code.', '名册中没有此人。'),
  'no-such-row': () => both('The register has no such row.', '台账中没有此条。'),
  'no-such-task': () => both('The unit has no such task.', '本单位没有此任务。'),
  'not-eligible': ({ name }) =>
    both(`${text(name)} may not be chosen here.`, `此处不可选择${text(name)}。`),
  'not-done': () => both('This task is not done yet.', '该任务尚未完成。'),
  'wrong-file-type': ({ accept }) =>
    both(`Accepted are: ${text(accept)}.`, `可接受的文件：${text(accept)}。`),
  'file-too-large': ({ limit }) =>
    both(
      `The file may have at most ${megabytes(limit)} MB.`,
      `文件不得超过 ${megabytes(limit)} MB。`,
    ),
  'file-refused': () => both('This file does not suit here.', '该文件不符合要求。'),
  'file-without-sha256': () =>
    both(
      'The SHA-256 of this file is not known, so it cannot be compared with what was handed out; upload it again.',
      '该文件没有 SHA-256 校验值，无法与下发材料比对，请重新上传。',
    ),
  'not-the-material': ({ material }) =>
    both(
      `This is not the file that was handed out (${text(material)}); hand it in unchanged.`,
      `该文件与下发材料（${text(material)}）不一致，请提交未经改动的原件。`,
    ),
  'not-as-computed': ({ expected }) =>
    expected === undefined
      ? both(
          'This is worked out by the form, and what it follows from is not there yet.',
          '此项由系统计算，所依据的内容尚未填写。',
        )
      : both(
          `This is worked out by the form and has to be ${text(expected)}.`,
          `此项由系统计算，应为 ${text(expected)}。`,
        ),
  rule: () => both('A rule of this form does not hold.', '不符合本表单的规则。'),
};

const unreadable = both('This cannot be read.', '格式不对。');

const formats: Readonly<Record<string, Words>> = {
  date: both('This has to be a day such as 2022-12-05.', '须为日期，如 2022-12-05。'),
  uri: both('This has to be an https:// address.', '须为 https:// 开头的网址。'),
};

function unit({ rule }: Data, language: 'en' | 'zh'): string {
  if (rule === 'office') return language === 'en' ? 'words and characters' : '字（按文档字数统计）';
  return language === 'en' ? 'characters' : '字符（不计空白）';
}

function megabytes(bytes: unknown): string {
  return String(Math.round((Number(bytes) / 1024 ** 2) * 100) / 100);
}

function text(value: unknown): string {
  if (Array.isArray(value)) return value.slice(0, 20).map(String).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
