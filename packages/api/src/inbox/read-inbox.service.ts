import type { Message } from '@muster/engine';
import { Injectable } from '@nestjs/common';

import {
  CompiledCampaigns,
  type RunningCampaign,
} from '../campaigns/compiled-campaigns.service.js';
import { type ChooseLanguage, type Text, Words } from '../campaigns/read-words.js';
import type { Principal } from '../common/principal.js';
import { Transactions } from '../persistence/index.js';
import { activityTitle, itemTitle } from '../tasks/read-task-words.js';
import { inMailboxes, mailboxesOf } from './find-mailboxes.js';
import type { InboxItem, InboxLine, InboxPage, InboxQuery } from './inbox.dto.js';
import { cursorOf, type ItemRow, type LineRow, listItems, listLines } from './list-inbox.js';

@Injectable()
export class ReadInbox {
  constructor(
    private readonly transactions: Transactions,
    private readonly campaigns: CompiledCampaigns,
  ) {}

  /** The asker's messages, unread first; what came on one day as a digest is one item. */
  execute(
    principal: Principal,
    { cursor, limit, unread }: InboxQuery,
    choose: ChooseLanguage,
  ): Promise<InboxPage> {
    const mail = inMailboxes(mailboxesOf(principal));
    return this.transactions.read(async (tx) => {
      const rows = await listItems(tx, mail, {
        cursor,
        limit: limit + 1,
        unreadOnly: unread === 'true',
      });
      const shown = rows.slice(0, limit);
      const lines = await listLines(tx, mail, shown);
      const [total] = await tx.query<{ unread: number }>(
        `SELECT COUNT(*) AS unread FROM messages m WHERE ${mail.sql} AND m.read_at IS NULL`,
        mail.values,
      );
      const items: InboxItem[] = [];
      for (const row of shown) {
        const campaign = await this.campaigns.campaign(tx, row.campaign_id);
        const words = new Words(campaign.compiled.campaign, choose);
        items.push(itemOf(campaign, row, lines.get(row.id) ?? [], words));
      }
      const last = shown.at(-1);
      return {
        items,
        unread: total?.unread ?? 0,
        ...(rows.length > limit && last !== undefined && { next: cursorOf(last) }),
      };
    });
  }
}

function itemOf(
  campaign: RunningCampaign,
  row: ItemRow,
  lines: readonly LineRow[],
  words: Words,
): InboxItem {
  return {
    id: row.id,
    mailbox: row.mailbox.startsWith('person:') ? 'person' : 'organization',
    campaignId: row.campaign_id,
    campaignTitle: words.say(campaign.compiled.campaign.title),
    language: words.language,
    at: row.at,
    ...(row.digest !== null && { digest: row.digest }),
    read: row.unread === 0,
    count: row.line_count,
    unread: row.unread,
    lines: lines.map((line) => lineOf(campaign, line, words)),
  };
}

function lineOf({ compiled }: RunningCampaign, row: LineRow, words: Words): InboxLine {
  const item = itemTitle(compiled, row, words);
  return {
    id: row.id,
    at: row.at,
    rule: row.rule,
    occurrence: row.occurrence,
    ...occurrenceTitle(compiled, row, words),
    ...(row.words !== null && {
      text: words.say(JSON.parse(row.words) as Readonly<Record<string, string>>),
    }),
    participationId: row.participation_id,
    unit: { code: row.code, name: row.name },
    ...(row.task_id !== null && { taskId: row.task_id }),
    taskKey: row.task_key,
    title: activityTitle(compiled, row.activity, words),
    ...(item !== undefined && { item }),
    ...(row.due_on !== null && { dueOn: row.due_on }),
    read: row.read_at !== null,
  };
}

/** The author's words for a rung of the ladder or for the event that somebody is told of. */
function occurrenceTitle(
  { activities }: RunningCampaign['compiled'],
  {
    activity: name,
    rule,
    occurrence,
  }: Pick<LineRow, 'activity' | 'occurrence'> & {
    readonly rule: Message['rule'];
  },
  words: Words,
): { readonly occurrenceTitle?: string } {
  const activity = activities.get(name);
  if (activity === undefined || rule === 'reminder') return {};
  let title: Text | undefined;
  if (rule === 'escalation') {
    title = activity.chasing.policy.ladder?.find((rung) => rung.name === occurrence)?.title;
  } else {
    title = [activity.main, activity.whenEmpty]
      .flatMap((lifecycle) => [...(lifecycle?.rules.values() ?? [])])
      .flatMap((events) => events.get(occurrence) ?? [])
      .find((found) => found.title !== undefined)?.title;
  }
  return title === undefined ? {} : { occurrenceTitle: words.say(title) };
}
