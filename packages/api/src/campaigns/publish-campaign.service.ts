import { compileCampaign, type Diagnostic, hasErrors, type LoadResult } from '@muster/engine';
import { Injectable } from '@nestjs/common';

import { Clock } from '../common/clock.js';
import { newId } from '../common/ids.js';
import { jsonPointer } from '../common/json-pointer.js';
import type { Principal } from '../common/principal.js';
import { conflict, type ProblemError, unprocessable } from '../common/problem.js';
import { isUniqueViolation, type SqlSession, Transactions } from '../persistence/index.js';
import { placeholders } from '../persistence/insert-rows.js';
import { CampaignEntity } from './campaign.entity.js';
import type { PublishBody, PublishedView } from './campaigns.dto.js';
import { CatchUp } from './catch-up.service.js';
import { CompiledCampaigns } from './compiled-campaigns.service.js';
import { DefinitionEntity } from './definition.entity.js';
import { readDefinition } from './read-definition.js';

type Loaded = NonNullable<LoadResult['loaded']>['campaign'];

/** Publishes definitions: from then on a campaign runs. */
@Injectable()
export class PublishCampaign {
  constructor(
    private readonly transactions: Transactions,
    private readonly campaigns: CompiledCampaigns,
    private readonly catchUp: CatchUp,
    private readonly clock: Clock,
  ) {}

  /**
   * Publishes at the clock's time and takes in everybody whom the campaign concerns. Publishing
   * the same again only goes on where an earlier attempt broke off.
   */
  async execute(principal: Principal, body: PublishBody): Promise<PublishedView> {
    const campaign = checked(body);
    const digest = compileCampaign(campaign).digest;
    const id = await this.publish(principal, body, campaign, digest);
    const running = await this.transactions.read((tx) => this.campaigns.campaign(tx, id));
    await this.catchUp.one(running, principal.accountId);
    return this.transactions.read(async (tx) => {
      const [row] = await tx.query<{ participations: number }>(
        'SELECT COUNT(*) AS participations FROM participations WHERE campaign_id = ?',
        [id],
      );
      return {
        id,
        name: running.name,
        version: campaign.version,
        digest,
        publishedAt: running.publishedAt,
        participations: row?.participations ?? 0,
      };
    });
  }

  private async publish(
    principal: Principal,
    body: PublishBody,
    campaign: Loaded,
    digest: string,
  ): Promise<string> {
    const store = () =>
      this.transactions.run(async (tx) => {
        const present = await findPublished(tx, campaign, digest);
        if (present !== undefined) return present;
        const bodies = await bindBodies(tx, campaign, body.bodies);
        return insert(tx, { principal, body, campaign, digest, bodies, now: this.clock.now() });
      });
    try {
      return await store();
    } catch (error) {
      // Somebody published it in between: now it is found.
      if (!isUniqueViolation(error)) throw error;
      return store();
    }
  }
}

function checked({ entry, files }: PublishBody): Loaded {
  const { loaded, diagnostics } = readDefinition(entry, files);
  if (loaded !== undefined && !hasErrors(diagnostics)) return loaded.campaign;
  throw unprocessable('definition-invalid', 'The definition has mistakes.', {
    errors: diagnostics.filter(({ severity }) => severity === 'error').map(toError),
  });
}

function toError({ file, range, code, message, suggestion }: Diagnostic): ProblemError {
  const { line, column } = range.start;
  return {
    path: `${file}:${String(line)}:${String(column)}`,
    code,
    message,
    ...(suggestion !== undefined && { allowed: [suggestion] }),
  };
}

/** The campaign of that name that runs already; refuses when it says something else. */
async function findPublished(
  tx: SqlSession,
  { campaign: name, version }: Loaded,
  digest: string,
): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string; digest: string; version: string }>(
    `SELECT c.id, c.digest, d.version FROM campaigns c
      JOIN definitions d ON d.id = c.definition_id WHERE c.name = ?`,
    [name],
  );
  if (!row || row.digest === digest) return row?.id;
  throw row.version === version
    ? conflict(
        'version-published',
        `${name} ${version} is published with other content; a published version never changes.`,
      )
    : conflict('campaign-running', `${name} runs already, in version ${row.version}.`);
}

/** The organizations of the campaign's bodies. Those that issue it must be named. */
async function bindBodies(
  tx: SqlSession,
  { bodies }: Loaded,
  given: PublishBody['bodies'],
): Promise<Readonly<Record<string, string>>> {
  const codes = Object.values(given);
  const rows =
    codes.length === 0
      ? []
      : await tx.query<{ id: string; code: string; kind: string }>(
          `SELECT id, code, kind FROM organizations WHERE code IN (${placeholders(codes)})`,
          codes,
        );
  const bound: Record<string, string> = {};
  const errors: ProblemError[] = [];
  for (const [name, code] of Object.entries(given)) {
    const path = jsonPointer(['bodies', name]);
    const organization = rows.find((row) => row.code === code);
    if (!Object.hasOwn(bodies, name)) {
      const message = `The campaign has no body called ${name}.`;
      errors.push({ path, code: 'unknown-body', message, allowed: Object.keys(bodies) });
    } else if (!organization || organization.kind !== 'body') {
      const message = `There is no body with the code ${code}.`;
      errors.push({ path, code: 'unknown-organization', message });
    } else if (Object.values(bound).includes(organization.id)) {
      const message = `${code} stands for another body of the campaign already.`;
      errors.push({ path, code: 'bound-twice', message });
    } else {
      bound[name] = organization.id;
    }
  }
  for (const [name, { issuer }] of Object.entries(bodies)) {
    if (issuer === false || Object.hasOwn(given, name)) continue;
    const message = `Say which organization is ${name}.`;
    errors.push({ path: jsonPointer(['bodies', name]), code: 'missing', message });
  }
  if (errors.length === 0) return bound;
  throw unprocessable(
    'bodies-invalid',
    'The bodies of the campaign are not bound as they must be.',
    {
      errors,
    },
  );
}

async function insert(
  tx: SqlSession,
  {
    principal,
    body,
    campaign,
    digest,
    bodies,
    now,
  }: {
    readonly principal: Principal;
    readonly body: PublishBody;
    readonly campaign: Loaded;
    readonly digest: string;
    readonly bodies: Readonly<Record<string, string>>;
    readonly now: number;
  },
): Promise<string> {
  const definitionId = newId();
  await tx.manager.insert(DefinitionEntity, {
    id: definitionId,
    name: campaign.campaign,
    version: campaign.version,
    digest,
    title: campaign.title,
    entry: body.entry,
    files: body.files,
    createdAt: now,
    createdBy: principal.accountId,
  });
  const id = newId();
  await tx.manager.insert(CampaignEntity, {
    id,
    definitionId,
    name: campaign.campaign,
    digest,
    publishedAt: now,
    dates: {},
    bodies,
    revision: 0,
  });
  return id;
}
