import { Type } from 'typebox';
import { Activity, ActivityPart } from './activity.js';
import { Bank, Material } from './bank.js';
import { NamedDate, PeriodGroup, Phase, Schedule, Source, Window } from './calendar.js';
import { Chasing } from './chasing.js';
import { Figure } from './figure.js';
import { Ledger } from './ledger.js';
import { Lifecycle } from './lifecycle.js';
import { Body, Category, Group, Register, Role } from './parties.js';
import { Score } from './score.js';
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
    schedules: Type.Optional(named(Schedule, 'Recurrences that activities are for.')),
    phases: Type.Optional(named(Phase, 'Parts of the campaign with windows and gates.')),
    closed: Type.Optional(
      about(
        'Dates and periods that are no workdays: what is counted in workdays rests.',
        oneOrMore(Name),
      ),
    ),
    seed: Type.Optional(
      about(
        'What draws and samples follow from; the same seed draws the same. Default: the name of the campaign.',
        Type.String({ minLength: 1, maxLength: 100 }),
      ),
    ),
    'part-of': Type.Optional(about('The campaign under whose umbrella this one is.', Name)),
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
    banks: Type.Optional(named(Bank, 'Questions for quizzes.')),
    materials: Type.Optional(named(Material, 'What is handed out.')),
    figures: Type.Optional(named(Figure, 'Numbers worked out from what was done.')),
    scores: Type.Optional(named(Score, 'How units are scored.')),
    ledgers: Type.Optional(named(Ledger, 'Tables for archives and reports.')),
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
