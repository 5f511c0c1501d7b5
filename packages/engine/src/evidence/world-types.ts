import { celName, type ReadPath, type ValueType, type VariableTypes } from '../conditions/index.js';
import type { Campaign } from '../dsl/campaign.js';
import { formType } from './form-type.js';

/** The parts of a campaign that conditions may look up beyond their own task. */
export type WorldCampaign = Pick<Campaign, 'activities'> &
  Partial<Pick<Campaign, 'figures' | 'roles'>>;

/** What a figure is in conditions. */
const figureType: ValueType = {
  fields: {
    value: 'number',
    tasks: 'whole',
    units: 'whole',
    missing: { list: 'text' },
    previous: 'number',
    target: 'number',
    baseline: 'number',
  },
};

const rosterType: ValueType = {
  fields: { people: 'whole', missing: 'whole', surplus: 'whole', unfit: { list: 'text' } },
};

/**
 * The variables that look beyond a task: how far the unit is with each activity (`progress`), its
 * `figures`, and how its roles are filled (`roster`). Only those that the text mentions are given:
 * a type for every form of a campaign is dear to make.
 */
export function worldTypes(campaign: WorldCampaign, text: string): VariableTypes {
  const mentions = (word: string) => new RegExp(`(?<![\\w.])${word}(?!\\w)`, 'u').test(text);
  const named = (word: string, name: string) =>
    new RegExp(`(?<![\\w.])${word}\\s*\\.\\s*${celName(name)}(?!\\w)`, 'u').test(text);
  const all = (names: readonly string[], type: (name: string) => ValueType): ValueType => ({
    fields: Object.fromEntries(names.map((name) => [name, type(name)])),
  });
  return {
    ...(mentions('progress')
      ? {
          progress: all(Object.keys(campaign.activities), (name) => ({
            fields: {
              state: 'text',
              owed: 'whole',
              done: 'whole',
              open: 'whole',
              waived: 'whole',
              extra: 'whole',
              evidence: named('progress', name)
                ? formType(campaign.activities[name]?.evidence ?? {})
                : 'any',
            },
          })),
        }
      : {}),
    ...(mentions('figures')
      ? { figures: all(Object.keys(campaign.figures ?? {}), () => figureType) }
      : {}),
    ...(mentions('roster')
      ? { roster: all(Object.keys(campaign.roles ?? {}), () => rosterType) }
      : {}),
  };
}

/** What texts with expressions in them look up beyond a task, in the form in which conditions say it. */
export function worldReadsIn(text: string): ReadPath[] {
  const found = text.matchAll(
    /(?<![\w.])(progress|figures|roster)(?:\s*\.\s*(\w+))?(?:\s*\.\s*(\w+))?/gu,
  );
  return [...found].map(([, variable = '', name, part]) =>
    [variable, name, part].filter((segment) => segment !== undefined),
  );
}

/**
 * The same for a message about a mistake: every name can be listed, but only those that the text
 * looks up exactly have parts. What it does not mention at all is there by its name alone.
 */
export function listedWorldTypes(campaign: WorldCampaign, text: string): VariableTypes {
  const reads = worldReadsIn(text);
  const maps: Readonly<Record<string, object | undefined>> = {
    progress: campaign.activities,
    figures: campaign.figures,
    roster: campaign.roles,
  };
  const exact = <T>(variable: string, map: Readonly<Record<string, T>> = {}) => {
    const named = new Set(reads.flatMap(([first, name]) => (first === variable ? [name] : [])));
    return Object.fromEntries(Object.entries(map).filter(([name]) => named.has(celName(name))));
  };
  const looked = worldTypes(
    {
      activities: exact('progress', campaign.activities),
      figures: exact('figures', campaign.figures),
      roles: exact('roster', campaign.roles),
    },
    text,
  );
  return Object.fromEntries(
    Object.entries(maps).map(([variable, map]): [string, ValueType] => {
      const type = looked[variable];
      const known = typeof type === 'object' && 'fields' in type ? type.fields : undefined;
      // What is not looked up has no parts: nothing about it can be mistaken.
      const names = known === undefined ? [] : Object.keys(map ?? {});
      return [
        variable,
        {
          fields: {
            ...Object.fromEntries(names.map((name) => [name, 'any' as const])),
            ...known,
          },
        },
      ];
    }),
  );
}
