import { Type } from 'typebox';
import { Attribute } from './attributes.js';
import {
  Condition,
  EXPECTED,
  Name,
  Text,
  named,
  oneOrMore,
  strict,
  define,
  about,
} from './terms.js';

export const Body = define(
  'body',
  strict(
    {
      title: about('What people call it.', Text),
      lead: Type.Optional(
        Type.Boolean({ description: 'Leads the campaign; exactly one body does.' }),
      ),
      issuer: Type.Optional(
        Type.Boolean({ description: 'Signed the notice and may see everything. Default true.' }),
      ),
    },
    'An authority that issues, receives or supervises.',
  ),
);

export const Category = define(
  'category',
  strict(
    {
      title: about('What people call it.', Text),
      joins: Type.Enum(['automatically', 'by-choice'], {
        description:
          'automatically: bound from publication. by-choice: invited, bound from enrolment, may withdraw, never in a denominator or a red list.',
      }),
      attributes: Type.Optional(named(Attribute, 'Facts kept about units of this category.')),
    },
    'A category of units.',
  ),
);

export const Group = define(
  'group',
  strict(
    {
      title: Type.Optional(about('What people call it.', Text)),
      of: Type.Array(Name, { minItems: 1, maxItems: 100, description: 'Categories or groups.' }),
      attributes: Type.Optional(
        named(Attribute, 'Facts kept about units of all these categories.'),
      ),
    },
    'A name for several categories together.',
  ),
);

export const Role = define(
  'role',
  strict(
    {
      title: about('What people call it.', Text),
      in: Type.Optional(
        about('The category, group or body whose people hold it. Default: all units.', Name),
      ),
      where: Type.Optional(about('Who is eligible to hold it.', Condition)),
      'not-with': Type.Optional(
        about('Roles that nobody may hold together with this one.', oneOrMore(Name)),
      ),
      people: Type.Optional(
        Type.Union(
          [
            Type.Integer({ minimum: 0 }),
            Type.String({
              pattern: '^\\d+(\\.\\.(\\d+)?)?$',
              [EXPECTED]: 'a number of people such as 1, 1.. or 0..3',
            }),
          ],
          { description: 'How many people hold it in one unit: 1, 1.., 0..3.' },
        ),
      ),
      attributes: Type.Optional(named(Attribute, 'Facts kept about a holder of the role.')),
    },
    'A post that people hold in units; `in` names the category or group of units that have it.',
  ),
);

export const Register = define(
  'register',
  strict(
    {
      title: about('What people call it.', Text),
      in: Type.Optional(about('The category or group whose units have it. Default: all.', Name)),
      fields: Type.Optional(named(Attribute, 'What is kept about each row.')),
    },
    'A list that a unit keeps: places, contractors, risks.',
  ),
);
