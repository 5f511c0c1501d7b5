import type { ReadPath } from '../conditions/index.js';
import type { AuthoredField } from '../dsl/authored.js';
import type { Activity, Campaign } from '../dsl/campaign.js';
import type { CheckMode, EvidenceProblem } from './evidence-problem.js';
import type { EvidenceContext, Random } from './evidence-context.js';

export type EvidenceValues = Readonly<Record<string, unknown>>;

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A field with personal data. */
export interface PersonalField {
  readonly path: string;
  /** The parties that are shown it; everybody who sees the evidence when there are none. */
  readonly shownTo?: readonly string[];
  /** Date words of when it is erased. */
  readonly erase?: string;
}

/** Where a form stands: conditions in it may speak of what the activity is for. */
export interface FormPlace {
  readonly campaign: FormCampaign;
  readonly activity: FormActivity;
  /** The variable that holds the form's values: `evidence` of the activity, or `answers` of an event. Default evidence. */
  readonly as?: 'evidence' | 'answers';
}

/** The parts of a campaign that forms refer to. */
export type FormCampaign = Pick<
  Campaign,
  'units' | 'groups' | 'roles' | 'registers' | 'activities' | 'banks' | 'materials' | 'figures'
>;
export type FormActivity = Pick<Activity, 'for' | 'evidence'>;

/** A form made ready to check values. No method throws, whatever JSON the values are. */
export interface CompiledForm {
  /** What clients may know of a complete form: JSON Schema says all but what depends on other fields and on the roster. */
  readonly jsonSchema: JsonSchema;
  /** The same with the questions alone that the context's seed draws, in the order they are asked in. */
  jsonSchemaFor(context: Pick<EvidenceContext, 'seed'>): JsonSchema;
  /** The fields, also those of lists (`guests.phone`), that say something about a person. */
  readonly personal: readonly PersonalField[];
  /** What its conditions and values look up beyond the task: `progress`, `figures`, `roster`. */
  readonly worldReads: readonly ReadPath[];
  /** The fields by name, in order. */
  readonly fields: ReadonlyMap<string, AuthoredField>;
  /**
   * The values with those beneath that the form works out: fields with `value` that are asked for and
   * that nobody gave. What was given stays; what cannot be worked out yet stays away. Keep what was
   * given alone, or what was worked out will seem given.
   */
  withComputed(values: EvidenceValues, context: EvidenceContext): Record<string, unknown>;
  /** Everything that is wrong once what can be worked out is filled in, at most 100 problems, in the order of the fields. */
  check(values: unknown, context: EvidenceContext, mode: CheckMode): EvidenceProblem[];
  /** The fields that are asked for now: those whose `when` holds. */
  asked(values: unknown, context: EvidenceContext): string[];
  /** The fields still needed before the form is complete, such as `summary` or `published[0].proof`. */
  missing(values: unknown, context: EvidenceContext): string[];
  /**
   * The values as conditions outside the form see them, for a variable of the type `formType`; nothing
   * is worked out, so give it what `withComputed` gave. Quizzes are graded by the questions that the
   * context's seed draws.
   */
  variable(values: unknown, context?: Pick<EvidenceContext, 'seed'>): Record<string, unknown>;
  /**
   * Values that pass `check` as complete, provided that the roster, registers and tasks offer somebody
   * to choose and that the form's rules are not too narrow to be met by chance.
   */
  example(context: EvidenceContext, random: Random): Record<string, unknown>;
}
