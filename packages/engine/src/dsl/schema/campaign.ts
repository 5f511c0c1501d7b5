import { Type } from 'typebox';
import { Activity, ActivityPart } from './activity.js';
import { NamedDate, PeriodGroup, Source, Window } from './calendar.js';
import { Chasing } from './chasing.js';
import { Lifecycle } from './lifecycle.js';
import { Body, Category, Group, Register, Role } from './parties.js';
import { DateWords, EXPECTED, Name, Text, named, oneOrMore, strict, about } from './terms.js';

const shared = {
  lifecycles: Type.Optional(named(Lifecycle, 'Statecharts that activities name.')),
  chasing: Type.Optional(named(Chasing, 'Chasing policies that activities name.')),
};

/** The campaign file as its author writes it. */
export const CampaignFile = strict(
  {
    muster: Type.Literal(1, { description: 'The version of the language.' }),
    campaign: about('The name of the campaign, unique where it is published.', Name),
    version: about(
      'The version of the definition, such as 1.0.0; a published version never changes.',
      Type.String({
        pattern: '^\\d+\\.\\d+\\.\\d+$',
        [EXPECTED]: 'a version such as 1.0.0',
      }),
    ),
    title: about('What people call the campaign.', Text),
    summary: Type.Optional(about('A sentence or two about it.', Text)),
    source: Source,
    timezone: Type.String({
      minLength: 1,
      maxLength: 64,
      description: 'IANA zone, for example Asia/Shanghai.',
    }),
    calendar: about(
      'The work calendar: cn (statutory holidays and made-up working days) or none; a list is laid in layers.',
      oneOrMore(Name),
    ),
    window: Window,
    dates: Type.Optional(named(NamedDate, 'Dates that the activities refer to.')),
    periods: Type.Optional(named(PeriodGroup, 'Groups of periods.')),
    archive: Type.Optional(
      about('From the end of this day on nothing can be changed any more.', DateWords),
    ),
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
        {
          of: about('The category or group whose units are appraised.', Name),
          title: Type.Optional(about('What people call the appraisal.', Text)),
        },
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
    type: about('The name by which activities use it.', Name),
    title: about('What people call the type.', Text),
    summary: Type.Optional(about('A sentence or two about it.', Text)),
    activity: ActivityPart,
    ...shared,
  },
  'An activity type made of the blocks of the language.',
);
