import type { Campaign } from '../dsl/campaign.js';

/** A bank of questions, and one of them. */
export type QuestionBank = NonNullable<Campaign['banks']>[string];
export type Question = QuestionBank['questions'][string];

/** Something handed out. */
export type Material = NonNullable<Campaign['materials']>[string];

/** The parts of a campaign that fields are supplied from. */
export type SupplyCampaign = Pick<Campaign, 'banks' | 'materials'>;

/** What fields look up by name; undefined for a name that the campaign does not give. */
export interface Supplies {
  bank(name: string): QuestionBank | undefined;
  material(name: string): Material | undefined;
}

export function suppliesOf({ banks = {}, materials = {} }: SupplyCampaign): Supplies {
  return {
    bank: (name) => (Object.hasOwn(banks, name) ? banks[name] : undefined),
    material: (name) => (Object.hasOwn(materials, name) ? materials[name] : undefined),
  };
}
