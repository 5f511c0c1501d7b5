import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readDocument } from './read-document.js';
import { schemaDiagnostics } from './schema-diagnostics.js';
import { EXPECTED_KEYWORD } from './schema-words.js';
import { brief } from './testing/brief.js';

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  ownProperties: true,
  // As in validators compiled ahead: every reference is a function with schema paths of its own.
  inlineRefs: false,
});
ajv.addKeyword({ keyword: EXPECTED_KEYWORD, schemaType: 'string' });

type Json = Readonly<Record<string, unknown>>;

function check(schema: Json, text: string, root: unknown = schema): string[] {
  const { document } = readDocument('a.yaml', text);
  if (!document) throw new Error('expected a document');
  const validate = ajv.compile(schema);
  expect(validate(document.value)).toBe(false);
  return schemaDiagnostics(validate.errors ?? [], document, root).map(brief);
}

const object = (properties: Json, required: readonly string[] = []): Json => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const text = { type: 'string' };
const name = {
  type: 'string',
  pattern: '^[a-z-]+$',
  [EXPECTED_KEYWORD]: 'a lower-case name such as team-member',
};
const date = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  [EXPECTED_KEYWORD]: 'a date such as 2022-12-05',
};

describe('errors of a schema in words', () => {
  it.each<[string, Json, string, string[]]>([
    [
      'an unknown key, with the one that was meant',
      object({ title: text, due: text }),
      '标题组:\n  x: 1\ntitel: 谈',
      [
        '1:1-1:4 unknown-key unknown key `标题组`, expected title or due',
        '3:1-3:6 unknown-key unknown key `titel`, expected title or due ~ title',
      ],
    ],
    [
      'a misspelt key that is required as one mistake',
      object({ title: text, due: text }, ['title', 'due']),
      'titel: 谈',
      [
        '1:1-1:6 missing-key the key `due` is missing',
        '1:1-1:6 unknown-key unknown key `titel`, expected title or due ~ title',
      ],
    ],
    [
      'a missing key at the key of the group',
      object({
        谈: object({ title: text }, ['title']),
        列: { type: 'array', items: object({ a: text, b: text }, ['a']) },
      }),
      '谈: {}\n列:\n  - b: 文\n  - {}',
      [
        '1:1-1:2 missing-key the key `title` is missing',
        '3:5-3:6 missing-key the key `a` is missing',
        '4:5-4:7 missing-key the key `a` is missing',
      ],
    ],
    [
      'a value of another kind',
      object({
        a: text,
        b: { type: 'integer' },
        c: { type: 'boolean' },
        d: { type: 'array' },
        e: { type: 'object' },
        f: { type: ['number', 'null'] },
        g: date,
      }),
      'a: 1\nb: 1.5\nc: 是\nd: { x: 1 }\ne: [文]\nf: 文\ng:',
      [
        '1:4-1:5 wrong-type expected a text, found 1',
        '2:4-2:7 wrong-type expected a whole number, found 1.5',
        '3:4-3:5 wrong-type expected true or false, found "是"',
        '4:4-4:12 wrong-type expected a list, found a group of keys',
        '5:4-5:7 wrong-type expected a group of keys, found a list',
        '6:4-6:5 wrong-type expected a number or nothing, found "文"',
        '7:1-7:2 wrong-type expected a date such as 2022-12-05, found nothing',
      ],
    ],
    [
      'a value that is not allowed',
      object({ a: { enum: ['automatically', 'by-choice', 3] }, b: { const: 1 } }),
      'a: by-choise\nb: 2',
      [
        '1:4-1:13 not-allowed-value expected automatically, by-choice or 3, found "by-choise" ~ by-choice',
        '2:4-2:5 not-allowed-value expected 1, found 2',
      ],
    ],
    [
      'a text of another form',
      object({ a: date, b: { type: 'string', pattern: '^x$' } }),
      'a: 2022年12月5日\nb: "文"',
      [
        '1:4-1:14 pattern-mismatch expected a date such as 2022-12-05, found "2022年12月5日"',
        '2:4-2:7 pattern-mismatch expected a text of the form ^x$, found "文"',
      ],
    ],
    [
      'numbers out of range',
      { type: 'array', items: { type: 'number', minimum: 1, exclusiveMaximum: 10, multipleOf: 2 } },
      '[0, 10, 3]',
      [
        '1:2-1:3 out-of-range expected a number of at least 1, found 0',
        '1:5-1:7 out-of-range expected a number below 10, found 10',
        '1:9-1:10 out-of-range expected a number that is a multiple of 2, found 3',
      ],
    ],
    [
      'what is too short, too long or there twice',
      object({
        a: { type: 'string', maxLength: 2 },
        b: { type: 'array', minItems: 1 },
        c: { type: 'object', minProperties: 1 },
        d: { type: 'array', uniqueItems: true },
      }),
      'a: 六个一\nb: []\nc: {}\nd: [文, 字, 文]',
      [
        '1:4-1:7 wrong-length expected at most 2 characters, found 3',
        '2:4-2:6 wrong-length expected at least 1 item, found 0',
        '3:4-3:6 wrong-length expected at least 1 key, found 0',
        '4:11-4:12 duplicate-item the list holds this item already (4:5-4:6 first written here)',
      ],
    ],
    [
      'names that authors choose, and the values below them',
      {
        type: 'object',
        patternProperties: { '^[a-z-]+$': text },
        additionalProperties: false,
        [EXPECTED_KEYWORD]: 'a lower-case name such as team-member',
      },
      'Team_Member: 班子\n班子: 1\nother: 1',
      [
        '1:1-1:12 pattern-mismatch expected a lower-case name such as team-member as a key, found `Team_Member` ~ team-member',
        '2:1-2:3 pattern-mismatch expected a lower-case name such as team-member as a key, found `班子`',
        '3:8-3:9 wrong-type expected a text, found 1',
      ],
    ],
    [
      'names judged by a schema of their own',
      { type: 'object', propertyNames: { type: 'string', maxLength: 2 } },
      '六个一: 1',
      ['1:1-1:4 wrong-length expected at most 2 characters, found 3'],
    ],
    [
      'a key that must not stand, and the branch of a condition',
      {
        type: 'object',
        properties: { a: false, b: { const: 1 } },
        if: { required: ['b'] },
        then: { required: ['c'] },
      },
      'a: 1\nb: 1',
      [
        '1:1-1:2 missing-key the key `c` is missing',
        '1:1-1:2 unknown-key the key `a` is not allowed here',
      ],
    ],
    [
      'a rule without words of its own',
      object({
        a: { type: 'array', contains: { const: '甲' } },
        b: { not: { const: 1 }, [EXPECTED_KEYWORD]: 'any number but one' },
      }),
      'a: [乙]\nb: 1',
      [
        '1:4-1:7 schema-mismatch this value must contain at least 1 valid item(s)',
        '1:5-1:6 not-allowed-value expected 甲, found "乙"',
        '2:4-2:5 schema-mismatch expected any number but one, found 1',
      ],
    ],
    [
      'keys that need escapes in a pointer',
      object({ 'a/b~c': object({ x: text }) }),
      '"a/b~c": { x: 1 }',
      ['1:15-1:16 wrong-type expected a text, found 1'],
    ],
  ])('says %s', (_name, schema, source, expected) => {
    expect(check(schema, source)).toEqual(expected);
  });
});

const fields = {
  $ref: '#/$defs/field',
  $defs: {
    field: {
      anyOf: [
        { $ref: '#/$defs/short' },
        { $ref: '#/$defs/text' },
        { $ref: '#/$defs/number' },
        { $ref: '#/$defs/list' },
      ],
    },
    short: { enum: ['text', 'number'] },
    text: object(
      {
        type: { type: 'string', const: 'text' },
        title: { $ref: '#/$defs/words' },
        max: object({ characters: { type: 'integer' } }),
      },
      ['type'],
    ),
    number: object(
      {
        type: { type: 'string', const: 'number' },
        title: { $ref: '#/$defs/words' },
        max: { type: 'number' },
      },
      ['type'],
    ),
    list: object(
      {
        type: { type: 'string', const: 'list' },
        of: { type: 'object', additionalProperties: { $ref: '#/$defs/field' } },
      },
      ['type', 'of'],
    ),
    words: {
      anyOf: [
        { type: 'string', minLength: 1 },
        { type: 'object', additionalProperties: { type: 'string' } },
      ],
    },
  },
};

describe('a union', () => {
  it.each<[string, string, string[]]>([
    [
      'the branch that the tag names',
      'type: text\nmax: 3',
      ['2:6-2:7 wrong-type expected a group of keys, found 3'],
    ],
    [
      'the branch that the tag names, to its depth',
      'type: text\nmax: { charcters: 3 }',
      ['2:8-2:17 unknown-key unknown key `charcters`, expected characters ~ characters'],
    ],
    [
      'a misspelt tag',
      'type: nubmer\nmax: 文',
      ['1:7-1:13 not-allowed-value expected text, number or list, found "nubmer" ~ number'],
    ],
    [
      'a tag of another kind',
      'type: [文]',
      ['1:7-1:10 not-allowed-value expected text, number or list, found a list'],
    ],
    [
      'a tag that is missing',
      'title: 谈',
      ['1:1-1:6 missing-key the key `type` is missing, expected text, number or list'],
    ],
    [
      'the short form',
      'txet',
      ['1:1-1:5 not-allowed-value expected text or number, found "txet" ~ text'],
    ],
    [
      'a kind that no branch takes',
      '[文]',
      ['1:1-1:4 wrong-type expected text, number or a group of keys, found a list'],
    ],
    [
      'a union in a union',
      'type: text\ntitle: { zh-CN: 3 }',
      ['2:17-2:18 wrong-type expected a text, found 3'],
    ],
    [
      'the same union again below itself',
      'type: list\nof:\n  甲: { type: list, of: { 乙: { type: txt } } }\n  丙: nubmer',
      [
        '3:37-3:40 not-allowed-value expected text, number or list, found "txt" ~ text',
        '4:6-4:12 not-allowed-value expected text or number, found "nubmer" ~ number',
      ],
    ],
    [
      'an empty text inside a branch',
      'type: number\ntitle: ""',
      ['2:8-2:10 wrong-length expected at least 1 character, found 0'],
    ],
  ])('speaks of %s', (_name, source, expected) => {
    expect(check(fields, source)).toEqual(expected);
  });

  const dates = {
    anyOf: [
      date,
      { enum: ['submission', 'end of window'] },
      object({ after: text, to: text }, ['after']),
      object({ from: text, till: text }, ['from', 'till']),
    ],
  };

  it.each<[string, string, string[]]>([
    [
      'names what a text could have been',
      'submision',
      [
        '1:1-1:10 not-allowed-value expected submission, end of window or a date such as 2022-12-05, found "submision" ~ submission',
      ],
    ],
    [
      'without a tag means the branch with the fewest errors',
      'from: 一\ntil: 二',
      ['2:1-2:4 unknown-key unknown key `til`, expected from or till ~ till'],
    ],
    [
      'without a tag means the branch that goes wrong deepest',
      'after: 1',
      ['1:8-1:9 wrong-type expected a text, found 1'],
    ],
  ])('%s', (_name, source, expected) => {
    expect(check(dates, source)).toEqual(expected);
  });

  it('leaves the errors of its neighbours alone', () => {
    const schema = {
      type: 'object',
      properties: { a: text, b: text },
      required: ['c'],
      anyOf: [
        { properties: { a: { const: '甲' } }, type: 'object' },
        { required: ['d'], type: 'object' },
      ],
    };
    expect(check(schema, 'a: 乙\nb: 1')).toEqual(
      expect.arrayContaining([
        '1:1-1:2 missing-key the key `c` is missing',
        '2:4-2:5 wrong-type expected a text, found 1',
      ]),
    );
  });

  it('does not mix branches that use the same schema at other places', () => {
    const schema = {
      anyOf: [
        object({ x: { $ref: '#/$defs/name' } }, ['x']),
        object({ x: { type: 'number' }, y: { $ref: '#/$defs/name' }, z: text }, ['x', 'y', 'z']),
      ],
      $defs: { name },
    };
    expect(check(schema, 'x: true\ny: Y\nz: 1')).not.toContainEqual(
      expect.stringContaining('1:4-1:8 wrong-type expected a lower-case'),
    );
  });

  it('that matches twice where once is right is said to have no form', () => {
    expect(check({ oneOf: [{ type: 'number' }, { type: 'integer' }] }, '1')).toEqual([
      '1:1-1:2 pattern-mismatch expected a number or a whole number, found 1',
    ]);
  });

  it('whose references cannot be followed fails as a whole, without noise', () => {
    expect(check(fields, 'type: text\nmax: 3', undefined)).toHaveLength(1);
  });

  it('of which 2,000 fail takes no more than its share of time', () => {
    const schema = { type: 'array', items: { $ref: '#/$defs/field' }, $defs: fields.$defs };
    const found = check(schema, '- { type: txt }\n'.repeat(2_000));
    expect(found).toHaveLength(2_000);
  });
});
