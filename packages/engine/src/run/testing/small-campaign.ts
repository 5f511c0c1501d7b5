import { compileCampaign, type CompiledCampaign } from '../../compile/index.js';
import { loadCampaign } from '../../dsl/index.js';

const HEAD = `muster: 1
campaign: small
version: 1.0.0
title: Small
source:
  document: Notice 1
  title: A small campaign
  issued: 2022-01-01
  clauses: clauses.yaml
timezone: Asia/Shanghai
calendar: none
window: { from: 2022-01-01, to: 2022-12-31 }
bodies:
  office: { title: Office, lead: true }
  bureau: { title: Bureau, issuer: false }
lifecycles:
  simple:
    start: open
    states:
      open:
        on:
          submit: { to: done, by: [owner], needs: evidence }
          waive: { to: waived, by: [office] }
          skip: { to: out-of-place, by: [office] }
      done: { final: true, counts: done }
      waived: { final: true, counts: waived }
      out-of-place: { final: true, counts: not-applicable }
`;

const CLAUSES = `muster: 1
clauses:
  - { id: 1, title: Do it., binding: must }
  - { id: 2, title: Do it well., binding: must }
  - { id: 3, title: Do no harm., binding: must }
`;

/** A campaign with two bodies, three clauses and one lifecycle; the rest is given. */
export function smallCampaign(rest: string): CompiledCampaign {
  const files: Readonly<Record<string, string>> = {
    'small.yaml': HEAD + rest,
    'clauses.yaml': CLAUSES,
  };
  const { loaded, diagnostics } = loadCampaign('small.yaml', (path) => files[path]);
  if (loaded === undefined || diagnostics.length > 0)
    throw new Error(JSON.stringify(diagnostics, null, 2));
  return compileCampaign(loaded.campaign);
}
