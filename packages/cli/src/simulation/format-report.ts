import { formatBroken, type Campaign, type Language, type SimulationReport } from '@muster/engine';
import { textTable } from '../service/text-table.js';
import { bar } from './bars.js';
import { grouped, numberTable } from './number-table.js';

type Paint = (text: string) => string;
type Lit = SimulationReport['lights']['bound'][number];

const BAR_WIDTH = 36;
const MOST_DAYS = 5;
const MOST_UNITS = 10;

/** The report of a rehearsal for people at a terminal. Ends with a line break. */
export function formatReport(
  report: SimulationReport,
  campaign: Campaign,
  color: boolean,
  language: Language = 'en',
): string {
  const style = (open: number, close: number): Paint =>
    color ? (text) => `\u001B[${open}m${text}\u001B[${close}m` : (text) => text;
  const [bold, dim] = [style(1, 22), style(2, 22)];
  const paint = { green: style(32, 39), yellow: style(33, 39), red: style(31, 39) };
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', bold(title), ...lines.map((line) => `  ${line}`)];

  const { mix, units, tasks, handIns, work } = report;
  const head = [
    bold(titleOf(campaign.title, report.campaign)),
    dim(
      `${report.campaign}  digest ${report.digest.slice(0, 12)}  seed ${report.seed}  mix ${Object.entries(
        mix,
      )
        .map(([name, weight]) => `${name}=${weight}`)
        .join(',')}`,
    ),
    `${report.publishedAt.slice(0, 10)} to ${report.endsAt.slice(0, 10)}: ${grouped(work.decisions)} decisions, ${grouped(work.timersFired)} of them by timers`,
  ];
  const { byBehaviour, byChoice } = units;
  const overview = textTable([
    [
      'Units',
      `${grouped(units.total)}: ${grouped(byBehaviour['on-time'])} on time, ${grouped(byBehaviour.late)} late, ${grouped(byBehaviour.silent)} silent`,
    ],
    [
      '',
      Object.entries(units.byCategory)
        .map(([name, count]) => `${name} ${grouped(count)}`)
        .join(', '),
    ],
    ['', `${grouped(byChoice.takingPart)} of ${grouped(byChoice.invited)} invited take part`],
    [
      'Tasks',
      `${grouped(tasks.total)}: ${Object.entries(tasks.byOutcome)
        .map(([outcome, count]) => `${grouped(count)} ${outcome}`)
        .join(', ')}`,
    ],
    [
      'Handed in',
      `${grouped(handIns['on-time'])} on time, ${grouped(handIns['in-grace'])} in grace, ${grouped(handIns.late)} late`,
    ],
    [
      'Refused',
      Object.entries(report.refusals)
        .map(([code, count]) => `${grouped(count)} ${code}`)
        .join(', ') || 'nothing',
    ],
  ]);

  const activities = Object.entries(tasks.byActivity).map(([name, outcomes]) => {
    const { open, done, waived, 'not-applicable': notApplicable, retired } = outcomes;
    const excused = waived + notApplicable;
    const stripes = [
      { length: done, character: '█', paint: paint.green },
      { length: excused, character: '▒', paint: paint.green },
      { length: open, character: '░', paint: paint.yellow },
    ];
    return {
      name: titleOf(campaign.activities[name]?.title, name),
      numbers: [done, excused, open, retired],
      end: bar(stripes, done + excused + open, 20),
    };
  });
  const full = Math.max(
    0,
    ...report.timeline.map(({ handedIn, reminded, escalated }) => handedIn + reminded + escalated),
  );
  const weeks = report.timeline.map((week) => ({
    name: week.week,
    numbers: [
      week.opened,
      week.handedIn,
      week.done,
      week.reminded,
      week.escalated,
      week.deliveries,
    ],
    end: bar(
      [
        { length: week.handedIn, character: '█', paint: paint.green },
        { length: week.reminded, character: '▒', paint: paint.yellow },
        { length: week.escalated, character: '▓', paint: paint.red },
      ],
      full,
      BAR_WIDTH,
    ),
  }));

  return [
    ...head,
    ...section('Overview', overview),
    ...section('Activities   █ done  ▒ waived or not applicable  ░ open', [
      ...numberTable(['', 'done', 'excused', 'open', 'retired'], activities),
    ]),
    ...section('Messages', messageLines(report)),
    ...section('Week by week   █ handed in  ▒ reminded  ▓ escalated', [
      ...numberTable(
        ['', 'opened', 'handed in', 'done', 'reminded', 'escalated', 'delivered'],
        weeks,
      ),
    ]),
    ...section('Ends red or yellow', lightLines(report, paint)),
    ...section('Must hold', assertionLines(report, paint, language)),
    '',
  ].join('\n');
}

function messageLines({ messages }: SimulationReport): string[] {
  const { byRule, perRecipientAndDay, busiestDays } = messages;
  const { average, averageWhenAny, peak } = perRecipientAndDay;
  return textTable([
    [
      'In all',
      `${grouped(messages.messages)} messages in ${grouped(messages.deliveries)} deliveries to ${grouped(messages.recipients)} recipients`,
    ],
    [
      '',
      `${grouped(byRule.reminder)} reminders, ${grouped(byRule.escalation)} escalations, ${grouped(byRule.notice)} notices`,
    ],
    [
      'Per person and day',
      `${average.deliveries} deliveries on average, ${averageWhenAny.deliveries} on days with any`,
    ],
    ...(peak === null
      ? []
      : [
          [
            'Most on one day',
            `${grouped(peak.deliveries)} deliveries with ${grouped(peak.messages)} messages: ${peak.recipient} on ${peak.date}`,
          ],
        ]),
    ...busiestDays
      .slice(0, MOST_DAYS)
      .map(({ date, messages: lines, deliveries }, index) => [
        index === 0 ? 'Busiest days' : '',
        `${date}  ${grouped(deliveries)} deliveries, ${grouped(lines)} messages`,
      ]),
  ]);
}

function lightLines(
  { lights, units }: SimulationReport,
  paint: Readonly<Record<'red' | 'yellow', Paint>>,
): string[] {
  const group = (title: string, lit: readonly Lit[]): string[] => {
    const red = lit.filter(({ light }) => light === 'red').length;
    const shown = lit.slice(0, MOST_UNITS).map((one) => {
      const painted = paint[one.light](one.light);
      return `  ${one.unit}  ${painted}, ${grouped(one.tasks)} ${one.tasks === 1 ? 'task' : 'tasks'} (${one.behaviour})`;
    });
    const more = lit.length - shown.length;
    return [
      `${title}: ${grouped(red)} red, ${grouped(lit.length - red)} yellow`,
      ...shown,
      ...(more > 0 ? [`  and ${grouped(more)} more`] : []),
    ];
  };
  return [
    ...group('Units that are bound', lights.bound),
    ...(units.byChoice.invited > 0 ? group('Units that joined by choice', lights.byChoice) : []),
    ...(lights.bodies.length > 0 ? group('Bodies', lights.bodies) : []),
  ];
}

function assertionLines(
  { assertions }: SimulationReport,
  paint: Readonly<Record<'green' | 'red', Paint>>,
  language: Language,
): string[] {
  return assertions.flatMap(({ assertion, holds, count, broken }) =>
    holds
      ? [`${paint.green('✓')} ${assertion}`]
      : [
          `${paint.red('✗')} ${assertion}: ${grouped(count)} ${count === 1 ? 'time' : 'times'} not`,
          ...broken.map((one) => `    ${formatBroken(one, language)}`),
        ],
  );
}

/** Words of a text in English where there are any, else in its first language. */
function titleOf(text: Campaign['title'] | undefined, otherwise: string): string {
  if (text === undefined) return otherwise;
  return typeof text === 'string' ? text : (text['en'] ?? Object.values(text)[0] ?? otherwise);
}
