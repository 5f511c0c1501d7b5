import { Type } from 'typebox';
import { Activity, ActivityPart } from './activity.js';
import { NamedDate, PeriodGroup, Source, Window } from './calendar.js';
import { Chasing } from './chasing.js';
import { Lifecycle } from './lifecycle.js';
import { Body, Category, Group, Register, Role } from './parties.js';
import { DateWords, EXPECTED, Name, Text, named, oneOrMore, strict } from './terms.js';

const shared = {
  lifecycles: Type.Optional(named(Lifecycle, 'Statecharts that activities name.')),
  chasing: Type.Optional(named(Chasing, 'Chasing policies that activities name.')),
};

/** The campaign file as its author writes it. */
export const CampaignFile = strict(
  {
    muster: Type.Literal(1, { description: 'The version of the language.' }),
    campaign: Name,
    version: Type.String({
      pattern: '^\\d+\\.\\d+\\.\\d+$',
      [EXPECTED]: 'a version such as 1.0.0',
    }),
    title: Text,
    summary: Type.Optional(Text),
    source: Source,
    timezone: Type.String({
      minLength: 1,
      maxLength: 64,
      description: 'IANA zone, for example Asia/Shanghai.',
    }),
    calendar: oneOrMore(Name),
    window: Window,
    dates: Type.Optional(named(NamedDate, 'Dates that the activities refer to.')),
    periods: Type.Optional(named(PeriodGroup, 'Groups of periods.')),
    archive: Type.Optional(DateWords),
    bodies: named(Body, 'The authorities.'),
    units: named(Category, 'The categories of units.'),
    groups: Type.Optional(named(Group, 'Names for several categories together.')),
    roles: Type.Optional(named(Role, 'The posts people hold in units.')),
    registers: Type.Optional(named(Register, 'The lists units keep.')),
    use: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 300 }), {
        maxItems: 200,
        description: 'Paths of the type library files this campaign uses.',
      }),
    ),
    activities: named(Activity, 'What is to be done.'),
    ...shared,
    appraisal: Type.Optional(
      strict(
        { of: Name, title: Type.Optional(Text) },
        'Which category or group is appraised on the points.',
      ),
    ),
  },
  'A compliance campaign.',
);

/** A file of the type library. */
export const TypeFile = strict(
  {
    muster: Type.Literal(1),
    type: Name,
    title: Text,
    summary: Type.Optional(Text),
    activity: ActivityPart,
    ...shared,
  },
  'An activity type made of the blocks of the language.',
);
