import { describe, expect, it } from '@jest/globals';
import type { AuthoredField } from '../dsl/authored.js';
import { compileForm, type CheckMode } from './index.js';
import { context, place } from './testing/unit-context.js';

const check = (field: AuthoredField, value: unknown, mode: CheckMode = 'complete') =>
  compileForm({ it: field }, [], place).check({ it: value }, context, mode);

const codes = (field: AuthoredField, value: unknown, mode: CheckMode = 'complete') =>
  check(field, value, mode).map((problem) => `${problem.field.slice(2)} ${problem.code}`.trim());

const file = { id: 'f1', name: 'Photo.JPG', type: 'image/jpeg', size: 1000 };
const essay: AuthoredField = { type: 'text', min: { characters: 2 }, max: { characters: 3 } };
const some: AuthoredField = { type: 'choice', options: ['a', 'b', 'c'], many: true, min: 2 };
const lines = { exits: 'Exits', alarms: 'Alarms' };
const chosen: AuthoredField = {
  type: 'person',
  role: 'leader',
  where: 'person.in_charge_of_safety == false',
};
const talk: AuthoredField = {
  type: 'task',
  of: 'talk',
  where: 'person.in_charge_of_safety == false',
  done: true,
};

describe('a field', () => {
  it.each<[string, AuthoredField, unknown, string[]]>([
    ['text', 'text', '字', []],
    ['text', 'text', 3, ['wrong-type']],
    ['text', 'text', null, ['wrong-type']],
    ['text', essay, ' 字 字 字 ', []],
    ['text', essay, '字字字字', ['too-long']],
    ['text', essay, '字', ['too-short']],
    ['text', { ...essay, counted: 'office' }, 'one two three', []],
    ['number', 'number', 1.5, []],
    ['number', 'number', Number.NaN, ['wrong-type']],
    ['number', 'number', Number.POSITIVE_INFINITY, ['wrong-type']],
    ['number', 'number', '1', ['wrong-type']],
    ['number', { type: 'number', whole: true }, 1.5, ['wrong-type']],
    ['number', { type: 'number', min: 2, max: 3 }, 2, []],
    ['number', { type: 'number', min: 2, max: 3 }, 1, ['too-small']],
    ['number', { type: 'number', min: 2, max: 3 }, 4, ['too-large']],
    ['yes-no', 'yes-no', false, []],
    ['yes-no', 'yes-no', 'yes', ['wrong-type']],
    ['yes-no', { type: 'yes-no', is: true }, false, ['not-as-demanded']],
    ['choice', { type: 'choice', options: { a: 'A' } }, 'a', []],
    ['choice', { type: 'choice', options: ['a'] }, 'b', ['not-an-option']],
    ['choice', { type: 'choice', options: ['a'] }, { other: 'x' }, ['wrong-type']],
    ['choice', { type: 'choice', options: ['a'], other: true }, { other: 'words' }, []],
    [
      'choice',
      { type: 'choice', options: ['a'], other: true },
      { other: ' ' },
      ['.other wrong-format'],
    ],
    ['choice', { type: 'choice', options: ['a'], other: true }, 'b', ['not-an-option']],
    ['choice', some, ['a', 'b'], []],
    ['choice', some, ['a', 'x'], ['[1] not-an-option']],
    ['choice', some, ['a'], ['too-few']],
    ['choice', some, ['a', 'a'], ['[1] duplicate']],
    ['date', 'date', '2022-09-31', ['wrong-format']],
    ['date', { type: 'date', within: 'window' }, '2022-11-30', []],
    ['date', { type: 'date', within: 'window' }, '2022-12-01', ['outside-period']],
    ['date', { type: 'date', within: 'to-be-announced' }, '2022-12-01', []],
    ['person', chosen, 'p2', []],
    ['person', chosen, 'p1', ['not-eligible']],
    ['person', chosen, 'p4', ['not-eligible']],
    ['person', chosen, 'p9', ['no-such-person']],
    ['person', { type: 'person', many: true, min: 2 }, ['p1', 'p9'], ['[1] no-such-person']],
    ['person', { type: 'person', many: true, min: 2 }, ['p1'], ['too-few']],
    ['row', { type: 'row', register: 'gas-place' }, 'canteen', []],
    ['row', { type: 'row', register: 'gas-place' }, 'attic', ['no-such-row']],
    ['file', 'file', [file], []],
    ['file', 'file', [{ ...file, path: '/' }], ['[0].path unknown-field']],
    ['file', 'file', [{ id: 'f1' }], ['[0].name missing', '[0].type missing', '[0].size missing']],
    ['file', 'file', [file, file], ['[1] duplicate']],
    ['file', { type: 'file', accept: ['image', '.pdf'] }, [file], []],
    ['file', { type: 'file', accept: 'image' }, [{ ...file, name: 'upload' }], []],
    ['file', { type: 'file', accept: 'video' }, [file], ['[0] wrong-file-type']],
    [
      'file',
      { type: 'file', accept: 'image' },
      [{ ...file, name: 'a.exe' }],
      ['[0] wrong-file-type'],
    ],
    ['file', { type: 'file', 'max-size': '1 KB' }, [{ ...file, size: 1024 }], []],
    [
      'file',
      { type: 'file', 'max-size': '1 KB' },
      [{ ...file, size: 1025 }],
      ['[0] file-too-large'],
    ],
    ['file', { type: 'file', max: 1 }, [file, { ...file, id: 'f2' }], ['too-many']],
    ['file', { type: 'file', min: 2 }, [file], ['too-few']],
    ['link', 'link', 'https://mp.weixin.qq.com/s/x?a=1#b', []],
    ['link', 'link', 'http://example.org', ['wrong-format']],
    ['link', 'link', 'javascript:alert(1)', ['wrong-format']],
    ['link', 'link', 'https://user@example.org', ['wrong-format']],
    ['link', 'link', 'https://example.org/a b', ['wrong-format']],
    ['checklist', { type: 'checklist', lines }, { exits: 'yes', alarms: 'not-applicable' }, []],
    ['checklist', { type: 'checklist', lines }, { exits: 'no' }, ['.alarms missing']],
    [
      'checklist',
      { type: 'checklist', lines },
      { exits: 'no', doors: 'no' },
      ['.doors unknown-field'],
    ],
    [
      'checklist',
      { type: 'checklist', lines, all: true },
      { exits: 'yes', alarms: 'no' },
      ['.alarms not-as-demanded'],
    ],
    [
      'checklist',
      { type: 'checklist', lines, 'not-applicable': false },
      { exits: 'yes', alarms: 'not-applicable' },
      ['.alarms not-an-option'],
    ],
    ['task', talk, 'talk/p2', []],
    ['task', talk, 'talk/p1', ['not-eligible']],
    ['task', talk, 'talk/p3', ['not-done']],
    ['task', talk, 'talk/p4', ['no-such-task']],
    ['list', { type: 'list', of: { a: 'number' }, min: 1, max: 2 }, [{ a: 1 }, {}], []],
    [
      'list',
      { type: 'list', of: { a: 'number' } },
      [{ a: 1 }, { a: 'x', b: 1 }],
      ['[1].b unknown-field', '[1].a wrong-type'],
    ],
    ['list', { type: 'list', of: { a: 'number' } }, [3], ['[0] wrong-type']],
    ['list', { type: 'list', of: { a: 'number' }, max: 1 }, [{}, {}], ['too-many']],
    ['list', { type: 'list', of: { a: 'number' }, min: 2 }, [{}], ['too-few']],
    [
      'list',
      { type: 'list', of: { a: { type: 'date', within: 'window' } } },
      [{ a: '2023-01-01' }],
      ['[0].a outside-period'],
    ],
  ])('of type %s: %j given %j has %j', (_type, field, value, expected) => {
    expect(codes(field, value)).toEqual(expected);
  });

  it.each<[string, AuthoredField, unknown]>([
    ['too short a text', essay, '字'],
    ['too few choices', some, ['a']],
    ['an answer other than the one demanded', { type: 'yes-no', is: true }, false],
    ['an unfinished checklist', { type: 'checklist', lines, all: true }, { exits: 'no' }],
    ['too few files', { type: 'file', min: 2 }, [file]],
    ['too few entries', { type: 'list', of: { a: 'text' }, min: 2 }, [{}]],
  ])('of a draft may hold %s', (_, field, value) => {
    expect(codes(field, value, 'draft')).toEqual([]);
    expect(codes(field, value)).not.toEqual([]);
  });

  it.each<[string, AuthoredField, unknown]>([
    ['too long a text', essay, '字字字字'],
    ['somebody who may not be chosen', chosen, 'p1'],
    ['a day outside its period', { type: 'date', within: 'window' }, '2022-12-01'],
    ['too large a file', { type: 'file', 'max-size': '1 KB' }, [{ ...file, size: 1025 }]],
  ])('of a draft may not hold %s', (_, field, value) => {
    expect(codes(field, value, 'draft')).toEqual(codes(field, value));
    expect(codes(field, value, 'draft')).toHaveLength(1);
  });

  it('says the limit, the count and the rule of a text', () => {
    const [problem] = check(
      { type: 'text', max: { characters: 2000 }, counted: 'office' },
      '字'.repeat(2001),
    );
    expect(problem).toEqual({
      code: 'too-long',
      field: 'it',
      data: { limit: 2000, actual: 2001, rule: 'office' },
      message: {
        en: 'At most 2000 words and characters are allowed, there are 2001.',
        'zh-CN': '至多 2000 字（按文档字数统计），现为 2001。',
      },
    });
  });

  it('of a list may look at the entry it stands in', () => {
    const field: AuthoredField = {
      type: 'list',
      of: { kind: 'text', link: { type: 'link', required: true, when: 'entry.kind == "web"' } },
    };
    expect(codes(field, [{ kind: 'web' }, { kind: 'paper' }])).toEqual(['[0].link missing']);
  });
});
