import { readdirSync, readFileSync } from 'node:fs';
import { loadCampaign } from '../../../packages/engine/dist/index.js';

export const SIX_ONES = 'campaigns/qingpu-six-ones-2022/campaign.yaml';

const root = new URL('../../../', import.meta.url);

export function readFile(path) {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return undefined;
  }
}

/** The real campaign, loaded. */
export function sixOnes() {
  const { loaded, diagnostics } = loadCampaign(SIX_ONES, readFile);
  if (loaded === undefined) throw new Error(JSON.stringify(diagnostics));
  return loaded.campaign;
}

const person = (code, roles, safety = false) => ({
  code,
  name: code,
  posts: roles.map((role) => ({
    role,
    from: '2020-01-01',
    attributes: { 'in-charge-of-safety': safety },
  })),
});

/** A supervised enterprise with seven leaders. */
export const ENTERPRISE = {
  code: 'water',
  title: '水务集团',
  category: 'supervised',
  attributes: {},
  supervisors: ['sasac'],
  people: [
    person('head', ['first-responsible', 'team-member']),
    person('deputy', ['team-member'], true),
    ...['a', 'b', 'c', 'd', 'e'].map((code) => person(code, ['team-member'])),
  ],
  rows: [],
};

export const PUBLISHED_AT = Date.parse('2022-09-13T09:00:00+08:00');

/** An article of 800 characters, as handed in. */
export const ARTICLE = {
  title: '管业务必须管安全',
  article: '安'.repeat(800),
  portfolio: '经营',
  published: [
    { channel: 'website', 'published-on': '2022-10-20', link: 'https://example.org/article' },
  ],
};

/** The files of the real campaign by their paths below `campaigns`. */
export function sixOnesFiles() {
  const types = readdirSync(new URL('campaigns/types/', root));
  const paths = [
    'qingpu-six-ones-2022/campaign.yaml',
    'qingpu-six-ones-2022/clauses.yaml',
    ...types.map((name) => `types/${name}`),
  ];
  return Object.fromEntries(paths.map((path) => [path, readFile(`campaigns/${path}`)]));
}
