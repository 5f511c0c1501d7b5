import { announcedDates } from '@muster/engine';

import type { BoundDate } from './campaign.entity.js';
import type { RunningCampaign } from './compiled-campaigns.service.js';
import type { CampaignSummary, CampaignView, ClauseView } from './read-campaigns.dto.js';
import type { Words } from './read-words.js';

type BoundDates = Readonly<Record<string, BoundDate>>;

export function campaignSummaryOf(known: RunningCampaign, words: Words): CampaignSummary {
  const { campaign } = known.compiled;
  return {
    id: known.id,
    name: known.name,
    version: campaign.version,
    language: words.language,
    title: words.say(campaign.title),
    window: campaign.window,
    publishedAt: known.publishedAt,
  };
}

/**
 * @param bound the days announced so far
 * @param hidden activities that are kept from the asker
 */
export function campaignViewOf(
  known: RunningCampaign,
  bound: BoundDates,
  hidden: readonly string[],
  words: Words,
): CampaignView {
  const { campaign, issuers, leadBody } = known.compiled;
  const { source } = campaign;
  return {
    ...campaignSummaryOf(known, words),
    ...(campaign.summary !== undefined && { summary: words.say(campaign.summary) }),
    source: {
      issued: source.issued,
      ...(source.document !== undefined && { document: source.document }),
      ...words.titled(source),
    },
    timezone: campaign.timezone,
    ...(campaign.archive !== undefined && { archive: campaign.archive }),
    dates: datesOf(known, bound, words),
    bodies: Object.entries(campaign.bodies).map(([name, body]) => ({
      name,
      title: words.say(body.title),
      lead: name === leadBody,
      issuer: issuers.includes(name),
      ...(known.bodies[name] !== undefined && { organizationId: known.bodies[name] }),
    })),
    categories: Object.entries(campaign.units).map(([name, category]) => ({
      name,
      title: words.say(category.title),
      joins: category.joins,
    })),
    activities: Object.entries(campaign.activities)
      .filter(([name]) => !hidden.includes(name))
      .map(([name, activity]) => ({
        name,
        title: words.say(activity.title),
        ...(activity.summary !== undefined && { summary: words.say(activity.summary) }),
        for: Array.isArray(activity.for) ? activity.for : [activity.for],
        binding: activity.binding ?? 'required',
        ...(activity.opens !== undefined && { opens: casesOf(activity.opens) }),
        ...(activity.due !== undefined && { due: casesOf(activity.due) }),
        ...(activity.points !== undefined && { points: casesOf(activity.points) }),
        clauses: clausesOf(known, name, words),
      })),
  };
}

/** What is given by case, without the author's reasons. */
function casesOf<Value>(
  value: Value | readonly { readonly when?: string; readonly is: Value }[],
): Value | { readonly when?: string; readonly is: Value }[] {
  return Array.isArray(value)
    ? (value as readonly { readonly when?: string; readonly is: Value }[]).map(({ when, is }) => ({
        ...(when !== undefined && { when }),
        is,
      }))
    : (value as Value);
}

/** The clauses that an activity serves, in the order in which it names them. */
export function clausesOf(
  known: Pick<RunningCampaign, 'compiled'>,
  activity: string,
  words: Words,
): ClauseView[] {
  return clauseViewsOf(known, known.compiled.campaign.activities[activity]?.why ?? [], words);
}

/** Clauses of a campaign by their ids, in the order in which these are named. */
export function clauseViewsOf(
  { compiled: { campaign } }: Pick<RunningCampaign, 'compiled'>,
  references: readonly (string | number)[],
  words: Words,
): ClauseView[] {
  const clauses = new Map(campaign.clauses.map((clause) => [String(clause.id), clause]));
  return references.map((reference) => {
    const id = String(reference);
    const clause = clauses.get(id);
    if (clause === undefined) return { id };
    return {
      id,
      title: words.say(clause.title),
      binding: clause.binding,
      ...(clause.note !== undefined && { note: words.say(clause.note) }),
    };
  });
}

function datesOf(known: RunningCampaign, bound: BoundDates, words: Words): CampaignView['dates'] {
  const { campaign, timeline } = known.compiled;
  const announced = new Set(announcedDates(known.compiled));
  return Object.entries(campaign.dates ?? {}).map(([name, date]) => {
    const range = timeline.range(name, bound);
    return {
      name,
      ...(typeof date === 'string' ? {} : words.titled(date)),
      ...(range !== undefined && range !== 'unbound' && { from: range.from, to: range.to }),
      announced: announced.has(name),
    };
  });
}
