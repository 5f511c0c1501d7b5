import { Type, type TProperties } from 'typebox';
import {
  Condition,
  DateWords,
  EXPECTED,
  Expression,
  Name,
  Party,
  Text,
  named,
  oneOrMore,
  strict,
  define,
  about,
} from './terms.js';

const common = {
  title: Type.Optional(about('What people read above the field.', Text)),
  help: Type.Optional(about('What people read below it.', Text)),
  required: Type.Optional(Type.Boolean({ description: 'Without it nothing can be handed in.' })),
  when: Type.Optional(about('Asked for only if this holds.', Condition)),
  value: Type.Optional(
    about('What it is worked out from; filled in when nobody gives it.', Expression),
  ),
  fixed: Type.Optional(
    Type.Boolean({ description: 'What is given has to be what `value` works out.' }),
  ),
  personal: Type.Optional(
    about(
      'It says something about a person: true, or who is shown it and when it is erased.',
      Type.Union([
        Type.Literal(true),
        strict(
          {
            'shown-to': Type.Optional(about('Who is shown it.', oneOrMore(Party))),
            erase: Type.Optional(
              about('When it is erased, such as 6 months after archive.', DateWords),
            ),
          },
          'Who is shown personal data, and when it is erased.',
        ),
      ]),
    ),
  ),
};

const field = <K extends string, P extends TProperties>(
  type: K,
  properties: P,
  description: string,
) => strict({ type: Type.Literal(type), ...common, ...properties }, description);

const count = Type.Integer({ minimum: 0, maximum: 100000 });

const TextField = define(
  'text-field',
  field(
    'text',
    {
      min: Type.Optional(
        about('The least that is taken.', strict({ characters: count }, 'The least length.')),
      ),
      max: Type.Optional(
        about(
          'The most that is taken.',
          strict({ characters: count }, 'The greatest length, itself allowed.'),
        ),
      ),
      counted: Type.Optional(
        Type.Enum(['characters', 'office'], {
          description:
            'characters: every character but white space. office: a Chinese character or punctuation mark is 1, a run of Latin letters or digits is 1. Default characters.',
        }),
      ),
    },
    'Words.',
  ),
);
const NumberField = define(
  'number-field',
  field(
    'number',
    {
      min: Type.Optional(about('The least that is taken.', Type.Number())),
      max: Type.Optional(about('The most that is taken.', Type.Number())),
      whole: Type.Optional(about('Whole numbers only.', Type.Boolean())),
      unit: Type.Optional(about('The unit of measure.', Text)),
    },
    'A number.',
  ),
);
const YesNoField = define(
  'yes-no-field',
  field(
    'yes-no',
    { is: Type.Optional(about('The answer that is demanded.', Type.Boolean())) },
    'Yes or no; `is` demands one.',
  ),
);
const ChoiceField = define(
  'choice-field',
  field(
    'choice',
    {
      options: about(
        'The answers.',
        Type.Union([
          Type.Array(Name, { minItems: 1, maxItems: 500 }),
          named(Text, 'Options with their titles.'),
        ]),
      ),
      other: Type.Optional(
        Type.Boolean({ description: 'An open list: another answer may be given in words.' }),
      ),
      many: Type.Optional(about('Several may be chosen.', Type.Boolean())),
      min: Type.Optional(about('The least that is taken.', count)),
    },
    'One or several of a list.',
  ),
);
const DateField = define(
  'date-field',
  field(
    'date',
    {
      within: Type.Optional(about('The window, occurrence, date or period it must fall in.', Name)),
    },
    'A day; `within` names the window, a period, `occurrence`, or a date it must fall in.',
  ),
);
const PersonField = define(
  'person-field',
  field(
    'person',
    {
      role: Type.Optional(about('The role that can be chosen from.', Name)),
      where: Type.Optional(about('Which of them can be chosen.', Condition)),
      many: Type.Optional(about('Several may be chosen.', Type.Boolean())),
      min: Type.Optional(about('The least that is taken.', count)),
    },
    'One or several people of the roster, by role and condition.',
  ),
);
const RowField = define(
  'row-field',
  field(
    'row',
    {
      register: about('The register that is chosen from.', Name),
      many: Type.Optional(about('Several may be chosen.', Type.Boolean())),
      min: Type.Optional(about('The least that is taken.', count)),
    },
    'Rows of a register the unit keeps.',
  ),
);
const FileField = define(
  'file-field',
  field(
    'file',
    {
      accept: Type.Optional(
        about(
          'Kinds or endings of files.',
          oneOrMore(
            Type.String({
              pattern: '^(image|video|document|sheet|any|\\.[a-z0-9]{1,8})$',
              [EXPECTED]: 'image, video, document, sheet, any or an ending such as .pdf',
            }),
          ),
        ),
      ),
      'max-size': Type.Optional(
        about(
          'The largest size, such as 20 MB.',
          Type.String({ pattern: '^\\d+ (KB|MB|GB)$', [EXPECTED]: 'a size such as 20 MB' }),
        ),
      ),
      min: Type.Optional(about('The least that is taken.', count)),
      max: Type.Optional(about('The most that is taken.', count)),
      where: Type.Optional(
        about('What must hold of each, which is called file: its name, type and size.', Condition),
      ),
      message: Type.Optional(about('What is said when it does not.', Text)),
      'same-as': Type.Optional(about('The material whose unchanged file it has to be.', Name)),
    },
    'Uploaded files.',
  ),
);
const LinkField = define('link-field', field('link', {}, 'A web address.'));
const ChecklistField = define(
  'checklist-field',
  field(
    'checklist',
    {
      lines: named(Text, 'What is to be looked at.'),
      'not-applicable': Type.Optional(
        Type.Boolean({ description: 'A line may be answered not-applicable. Default true.' }),
      ),
      all: Type.Optional(Type.Boolean({ description: 'Every line must be answered yes.' })),
    },
    'Lines, each answered yes, no or not-applicable.',
  ),
);
const TaskField = define(
  'task-field',
  field(
    'task',
    {
      of: about('What it is made of, or chosen from.', Name),
      where: Type.Optional(about('Which of them can be chosen.', Condition)),
      done: Type.Optional(Type.Boolean({ description: 'Only a task that is done may be chosen.' })),
    },
    "One of the unit's own tasks of another activity, chosen by condition on its person.",
  ),
);

const SIMPLE = ['text', 'number', 'yes-no', 'date', 'person', 'file', 'link'] as const;
const Short = define('short-field', Type.Enum(SIMPLE, { description: 'A field without limits.' }));

const flat = [
  Short,
  TextField,
  NumberField,
  YesNoField,
  ChoiceField,
  DateField,
  PersonField,
  RowField,
  FileField,
  LinkField,
  ChecklistField,
  TaskField,
] as const;

/** A field that holds one thing. */
export const FlatField = define(
  'flat-field',
  Type.Union([...flat], { description: 'A field of a form.' }),
);

export const Rule = define(
  'rule',
  strict(
    { check: Condition, message: Text },
    'What must hold between fields, and what is said when it does not.',
  ),
);

const ListField = define(
  'list-field',
  field(
    'list',
    {
      of: about(
        'What it is made of, or chosen from.',
        named(FlatField, 'The fields of one entry.'),
      ),
      min: Type.Optional(about('The least that is taken.', count)),
      max: Type.Optional(about('The most that is taken.', count)),
      rules: Type.Optional(
        about(
          'What must hold within an entry, which is called entry.',
          Type.Array(Rule, { maxItems: 50 }),
        ),
      ),
    },
    'Entries of a small form; rules see one entry as `entry`.',
  ),
);

const QuizField = define(
  'quiz-field',
  field(
    'quiz',
    {
      bank: about('The bank of questions.', Name),
      draw: Type.Optional(
        about(
          'So many questions of the bank, drawn for each task. Default all.',
          Type.Integer({ minimum: 1, maximum: 1000 }),
        ),
      ),
    },
    'Questions with right and wrong answers; conditions see its score (percent), right, asked and points.',
  ),
);

export const Field = define(
  'field',
  Type.Union([...flat, ListField, QuizField], { description: 'A field of a form.' }),
);

export const Form = define('form', named(Field, 'The fields of the form, in order.'));
