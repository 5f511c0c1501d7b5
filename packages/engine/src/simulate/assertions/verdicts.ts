import type { CompiledCampaign } from '../../compile/index.js';
import type { Language } from '../../diagnostics/index.js';
import { en, zh } from '../../diagnostics/wording.js';
import { formatInstant } from '../../time/index.js';
import type { Assertion } from './assertion.js';
import { firstBroken, type AssertionFindings, type Broken } from './findings.js';
import { namesIn } from './parse-assertion.js';
import { bodiesWithTooMany } from './watch-messages.js';
import { compares } from './watch-others.js';

/** One time that an assertion did not hold, as it is reported. */
export interface BrokenAssertion extends Omit<Broken, 'at'> {
  /** ISO 8601 with the offset of the campaign's zone. */
  readonly at?: string;
}

/** Whether an assertion held; if not, how often, and the first times in order. */
export interface AssertionVerdict {
  readonly assertion: string;
  readonly holds: boolean;
  readonly count: number;
  readonly broken: readonly BrokenAssertion[];
}

/** The verdicts on assertions, from what was found of all participants. */
export function verdictsOf(
  compiled: CompiledCampaign,
  assertions: readonly Assertion[],
  found: Readonly<Record<string, AssertionFindings>>,
): AssertionVerdict[] {
  return assertions.map((assertion, index) => {
    const findings = found[String(index)] ?? { count: 0, broken: [] };
    const more = foundInAll(compiled, assertion, findings);
    const count = findings.count + more.length;
    return {
      assertion: assertion.text,
      holds: count === 0,
      count,
      broken: firstBroken([...findings.broken, ...more]).map(({ at, ...broken }) => ({
        ...broken,
        ...(at === undefined ? {} : { at: formatInstant(at, compiled.timeline.zone) }),
      })),
    };
  });
}

/** When, where and what, in one line. */
export function formatBroken(
  { unit, task, at, seen }: BrokenAssertion,
  language: Language = 'en',
): string {
  const when = at?.slice(0, 16).replace('T', ' ');
  return [when, unit, task, seen[language]].filter((part) => part !== undefined).join('  ');
}

/** What only shows when all participants are looked at together. */
function foundInAll(
  compiled: CompiledCampaign,
  { claim }: Assertion,
  findings: AssertionFindings,
): Broken[] {
  switch (claim.kind) {
    case 'most-messages':
      return bodiesWithTooMany(claim, findings, compiled);
    case 'occurs': {
      const { lifecycle, what } = claim;
      const names = claim.name === undefined ? namesIn(compiled, lifecycle, what) : [claim.name];
      return names
        .filter((name) => (findings.occurred?.[name] ?? 0) === 0)
        .map((name) => ({
          seen: {
            en: en`${what} ${name} of ${lifecycle} never occurred`,
            'zh-CN': zh`流程 ${lifecycle} 的 ${name} 从未出现`,
          },
        }));
    }
    case 'share': {
      const { asked, met } = findings.units ?? { asked: 0, met: 0 };
      const seen = claim.percent ? (asked === 0 ? 100 : (met / asked) * 100) : met;
      if (compares(seen, claim.how, claim.amount)) return [];
      const [some, all] = [String(met), String(asked)];
      const percent = asked === 0 ? '' : ` (${String(Math.round((met / asked) * 1000) / 10)}%)`;
      return [
        {
          seen: {
            en: en`it is true of ${some} of ${all} units${percent}`,
            'zh-CN': zh`${all} 个单位中有 ${some} 个符合${percent}`,
          },
        },
      ];
    }
    default:
      return [];
  }
}
