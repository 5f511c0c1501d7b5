/** The spelling of an authored name inside a condition: `in-charge-of-safety` becomes `in_charge_of_safety`. */
export function celName(name: string): string {
  return name.replaceAll('-', '_');
}
