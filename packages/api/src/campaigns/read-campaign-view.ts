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

/** @param bound the days announced so far. */
export function campaignViewOf(
  known: RunningCampaign,
  bound: BoundDates,
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
    activities: Object.entries(campaign.activities).map(([name, activity]) => ({
      name,
      title: words.say(activity.title),
      ...(activity.summary !== undefined && { summary: words.say(activity.summary) }),
      for: Array.isArray(activity.for) ? activity.for : [activity.for],
      binding: activity.binding ?? 'required',
      ...(activity.opens !== undefined && { opens: activity.opens }),
      ...(activity.due !== undefined && { due: activity.due }),
      ...(activity.points !== undefined && { points: activity.points }),
      clauses: clausesOf(known, name, words),
    })),
  };
}

/** The clauses that an activity serves, in the order in which it names them. */
export function clausesOf(
  { compiled: { campaign } }: Pick<RunningCampaign, 'compiled'>,
  activity: string,
  words: Words,
): ClauseView[] {
  const clauses = new Map(campaign.clauses.map((clause) => [String(clause.id), clause]));
  return (campaign.activities[activity]?.why ?? []).map((reference) => {
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
