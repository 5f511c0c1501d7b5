import type { Meaning } from './meaning.js';

/** The codes of reading a text and of checking it against the language's schema, each with its meaning. */
export const sourceCodes = {
  'unreadable-file': {
    title: { en: 'The file cannot be read.', 'zh-CN': '文件无法读取。' },
    why: {
      en: 'What a file says that nobody may open is not known, so the campaign cannot be checked.',
      'zh-CN': '打不开的文件内容不明，行动也就无从检查。',
    },
    remedy: {
      en: 'Grant the right to read it, or name a file where a folder is named.',
      'zh-CN': '授予读取权限；如果写的是文件夹，改写成其中的文件。',
    },
  },
  'wrong-encoding': {
    title: { en: 'The file is not UTF-8 text.', 'zh-CN': '文件不是 UTF-8 文本。' },
    why: {
      en: 'In another encoding, Chinese names would turn into other characters.',
      'zh-CN': '用其他编码读取，中文会变成乱码。',
    },
    remedy: {
      en: 'Save the file again as UTF-8; editors offer it where they save under another name.',
      'zh-CN': '用编辑器的“另存为”功能，按 UTF-8 重新保存。',
    },
  },
  'control-character': {
    title: {
      en: 'The text holds a character that cannot be seen or stored, such as NUL.',
      'zh-CN': '文本中有不可见或无法保存的字符，如 NUL。',
    },
    why: {
      en: 'Nobody can see such a character, and databases and documents refuse it.',
      'zh-CN': '这类字符肉眼看不到，数据库和文书也不接受。',
    },
    remedy: {
      en: 'Remove the character at the place shown, or type the line again.',
      'zh-CN': '删除所示位置的字符，或重新输入该行。',
    },
  },
  'too-large': {
    title: { en: 'The text is larger than the limit.', 'zh-CN': '文本超过大小上限。' },
    why: {
      en: 'The limit keeps every answer quick; no campaign written by hand comes near it.',
      'zh-CN': '设上限是为了保证检查迅速，手写的方案远达不到这个大小。',
    },
    remedy: {
      en: 'Move activities into type files, or look for what was pasted in by mistake.',
      'zh-CN': '把活动拆到类型文件中，或检查是否误粘贴了内容。',
    },
  },
  'too-deep': {
    title: {
      en: 'Lists and groups of keys are nested deeper than the limit.',
      'zh-CN': '列表和键组的嵌套层数超过上限。',
    },
    why: {
      en: 'Nothing in the language needs so many levels, and reading them can exhaust a program.',
      'zh-CN': '方案语言用不到这么多层，过深的嵌套会耗尽程序资源。',
    },
    remedy: {
      en: 'Look for brackets that are opened again and again.',
      'zh-CN': '检查是否反复写了左括号。',
    },
  },
  'too-many-values': {
    title: {
      en: 'The text holds more values than the limit.',
      'zh-CN': '文本中的值超过数量上限。',
    },
    why: {
      en: 'The limit keeps every answer quick.',
      'zh-CN': '设上限是为了保证检查迅速。',
    },
    remedy: {
      en: 'Keep long tables out of the definition: units and their people are registered, not defined.',
      'zh-CN': '不要把大表写进方案：单位和人员应当登记，而不是写在定义里。',
    },
  },
  'empty-document': {
    title: { en: 'The file says nothing.', 'zh-CN': '文件没有内容。' },
    why: {
      en: 'A file of the language begins with its version and says what it defines.',
      'zh-CN': '方案文件开头要写明语言版本和所定义的内容。',
    },
    remedy: {
      en: 'Begin with `muster: 1`, or remove the file from where it is used.',
      'zh-CN': '以 `muster: 1` 开头编写内容，或不再引用此文件。',
    },
  },
  'multiple-documents': {
    title: {
      en: 'The file holds more than one YAML document.',
      'zh-CN': '一个文件中有多个 YAML 文档。',
    },
    why: {
      en: 'Only one of them could be meant, and the others would be passed over in silence.',
      'zh-CN': '只有一个能生效，其余会被悄悄忽略。',
    },
    remedy: {
      en: 'Remove the line `---`, or give each document a file of its own.',
      'zh-CN': '删除 `---` 一行，或把各文档分成单独的文件。',
    },
  },
  'yaml-syntax': {
    title: { en: 'The text is not well-formed YAML.', 'zh-CN': '文本不符合 YAML 语法。' },
    why: {
      en: 'From the mistake on, nobody can tell what belongs to what.',
      'zh-CN': '从出错处起，无法判断内容之间的归属。',
    },
    remedy: {
      en: 'Look at indentation, colons, quotes and brackets on the line shown and the one before.',
      'zh-CN': '检查所示行及上一行的缩进、冒号、引号和括号，注意全角标点。',
    },
  },
  'alias-refused': {
    title: {
      en: 'Anchors, aliases and merge keys are not part of the language.',
      'zh-CN': '方案语言不支持锚点、别名和合并键。',
    },
    why: {
      en: 'A definition is read by people who have to see on the spot what holds; types serve for repetition.',
      'zh-CN': '方案要让人一眼看清内容；需要重复使用的部分请写成类型。',
    },
    remedy: {
      en: 'Write the value out, or put a text that begins with & or * in quotes.',
      'zh-CN': '把值完整写出；文字以 & 或 * 开头时加引号。',
    },
  },
  'tag-refused': {
    title: { en: 'YAML tags are not part of the language.', 'zh-CN': '方案语言不支持 YAML 标签。' },
    why: {
      en: 'The language itself says of which kind each value is.',
      'zh-CN': '每个值属于哪一类，由方案语言规定。',
    },
    remedy: {
      en: 'Remove the tag, or put a text that begins with ! in quotes.',
      'zh-CN': '删除标签；文字以 ! 开头时加引号。',
    },
  },
  'directive-refused': {
    title: {
      en: 'YAML directives are not part of the language.',
      'zh-CN': '方案语言不支持 YAML 指令。',
    },
    why: {
      en: 'A directive changes how the rest is read: under YAML 1.1 `yes` would no longer be a text.',
      'zh-CN': '指令会改变其余内容的读法：按 YAML 1.1，`yes` 就不再是文字。',
    },
    remedy: { en: 'Remove the line that begins with %.', 'zh-CN': '删除以 % 开头的行。' },
  },
  'duplicate-key': {
    title: {
      en: 'A key is written twice in the same group.',
      'zh-CN': '同一组中有重复的键。',
    },
    why: {
      en: 'Only one of the two can hold, and which one would be chance.',
      'zh-CN': '两处只能有一处生效，究竟是哪一处全凭偶然。',
    },
    remedy: {
      en: 'Remove or rename one of them, or put what stands below both together.',
      'zh-CN': '删除或改名其中一处，或把两处内容合并。',
    },
  },
  'reserved-key': {
    title: { en: 'A key has a name that programs reserve.', 'zh-CN': '键名是程序保留的名称。' },
    why: {
      en: 'Names such as `constructor` mean something in the programs that read the definition.',
      'zh-CN': '`constructor` 等名称在读取方案的程序里另有含义。',
    },
    remedy: { en: 'Choose another name.', 'zh-CN': '换一个名称。' },
  },
  'key-not-text': {
    title: { en: 'A key is not a text.', 'zh-CN': '键不是文字。' },
    why: {
      en: 'YAML reads some words and all figures as values of another kind, and names are texts.',
      'zh-CN': 'YAML 会把一些词和数字读成别的类型，而名称必须是文字。',
    },
    remedy: { en: 'Put the key in quotes.', 'zh-CN': '给键加上引号。' },
  },
  'unsafe-number': {
    title: {
      en: 'A number would not be kept exactly as it is written.',
      'zh-CN': '数字无法按原样保存。',
    },
    why: {
      en: 'Codes and identity numbers lose their leading zeros or their last digits when they are read as numbers.',
      'zh-CN': '编码、证件号按数字读取，会丢掉前导零或末尾几位。',
    },
    remedy: {
      en: 'Put codes in quotes; write numbers to count with without a leading zero.',
      'zh-CN': '编码加引号；用于计算的数字不要写前导零。',
    },
  },
  'unknown-key': {
    title: { en: 'A key is not known at this place.', 'zh-CN': '此处没有这个键。' },
    why: {
      en: 'It is misspelt or stands at the wrong place, and what it says would have no effect.',
      'zh-CN': '键名拼错或位置不对，写了也不会生效。',
    },
    remedy: {
      en: 'Take one of the keys that are named, or move it to where it belongs.',
      'zh-CN': '改用所列的键，或移到它该在的位置。',
    },
  },
  'missing-key': {
    title: { en: 'A required key is missing.', 'zh-CN': '缺少必填的键。' },
    why: {
      en: 'Without it the part cannot be given a meaning.',
      'zh-CN': '缺了它，这部分内容就没有完整的含义。',
    },
    remedy: { en: 'Add the key that is named.', 'zh-CN': '补上所指的键。' },
  },
  'wrong-type': {
    title: {
      en: 'A value is of another kind than expected.',
      'zh-CN': '值的类型不对。',
    },
    why: {
      en: 'A list stands where a text is expected, a text where a number is, and the like.',
      'zh-CN': '例如该写文字处写了列表，该写数字处写了文字。',
    },
    remedy: {
      en: 'Write a value of the kind that is named; check dashes, brackets and quotes.',
      'zh-CN': '按所示类型填写；检查短横线、括号和引号。',
    },
  },
  'not-allowed-value': {
    title: { en: 'A value is not one of those allowed.', 'zh-CN': '值不在允许的范围内。' },
    why: {
      en: 'The language gives a fixed choice here, and each value has its meaning.',
      'zh-CN': '此处只能从固定选项中选择，每个选项各有含义。',
    },
    remedy: { en: 'Take one of the values that are named.', 'zh-CN': '改用所列的值。' },
  },
  'pattern-mismatch': {
    title: { en: 'A text does not have the expected form.', 'zh-CN': '文字不符合规定的格式。' },
    why: {
      en: 'Names, dates, versions and the like have one form, so that they can be referred to.',
      'zh-CN': '名称、日期、版本号等只有一种写法，以便引用。',
    },
    remedy: { en: 'Write it in the form that is shown.', 'zh-CN': '按所示格式书写。' },
  },
  'out-of-range': {
    title: { en: 'A number is too small or too large.', 'zh-CN': '数字过小或过大。' },
    why: {
      en: 'Beyond the limit the number has no sense at this place.',
      'zh-CN': '超出范围的数字在此处没有意义。',
    },
    remedy: { en: 'Write a number within the limit.', 'zh-CN': '填写范围以内的数字。' },
  },
  'wrong-length': {
    title: {
      en: 'A text, a list or a group of keys is too short or too long.',
      'zh-CN': '文字、列表或键组过短或过长。',
    },
    why: {
      en: 'An empty list or text says nothing, and very long ones cannot be shown or stored.',
      'zh-CN': '空的列表或文字没有意义，过长则无法显示和保存。',
    },
    remedy: {
      en: 'Fill in what is missing, shorten it, or leave the key out.',
      'zh-CN': '补足、缩短，或去掉这个键。',
    },
  },
  'duplicate-item': {
    title: { en: 'A list holds the same item twice.', 'zh-CN': '列表中有重复项。' },
    why: {
      en: 'The second has no effect, and often another one was meant.',
      'zh-CN': '第二项不起作用，往往是想写另一项。',
    },
    remedy: {
      en: 'Remove the second item, or write the one that was meant.',
      'zh-CN': '删除第二项，或改成原本想写的那一项。',
    },
  },
  'schema-mismatch': {
    title: {
      en: 'A value breaks a rule of the language that has no code of its own.',
      'zh-CN': '值违反了方案语言的某条规则（该规则没有单独的代码）。',
    },
    why: {
      en: 'The value has none of the forms that are possible at this place.',
      'zh-CN': '值不符合此处可用的任何一种写法。',
    },
    remedy: { en: 'Compare it with the reference of the key.', 'zh-CN': '对照该键的说明修改。' },
  },
} as const satisfies Readonly<Record<string, Meaning>>;

export type SourceCode = keyof typeof sourceCodes;
