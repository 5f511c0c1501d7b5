/** A campaign without a mistake, in which any top-level part can be replaced by another text. */
export function smallCampaign(parts: Readonly<Record<string, string>> = {}): string {
  const all: Record<string, string> = { ...valid, ...parts };
  return Object.entries(all)
    .filter(([, text]) => text !== '')
    .map(([key, text]) => (text.startsWith('\n') ? `${key}:${text}` : `${key}: ${text}`))
    .join('\n')
    .concat('\n');
}

/** `count` lines of a block, each made of its number. */
export function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `\n${line(index)}`).join('');
}

const valid = {
  muster: '1',
  campaign: 'small',
  version: '1.0.0',
  title: 'A small campaign',
  source: '{ issued: 2022-09-01 }',
  timezone: 'Asia/Shanghai',
  calendar: 'cn',
  window: '{ from: 2022-09, to: 2022-11 }',
  dates: '',
  periods: '',
  bodies: '{ office: { title: Office, lead: true } }',
  units: '{ company: { title: Company, joins: automatically } }',
  groups: '',
  roles: '{ leader: { title: Leader, in: company, people: 1.. } }',
  registers: '',
  use: '',
  activities:
    '\n  report:\n    { title: Report, why: [1], for: each leader, due: 2022-11-30, evidence: { words: text }, lifecycle: simple }',
  lifecycles:
    '\n  simple:\n    start: open\n    states:\n      open: { on: { submit: { to: done, by: owner, needs: evidence } } }\n      done: { final: true, counts: done }',
  chasing: '',
};
