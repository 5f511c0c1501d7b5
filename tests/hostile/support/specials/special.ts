/** A document that was thought out to do harm. */
export interface Special {
  readonly name: string;
  /** Made when it is wanted, since some are large: the campaign file, or all files with `campaign.yaml`. */
  readonly make: () => string | Uint8Array | Readonly<Record<string, string | Uint8Array>>;
  /** Codes that its answer has among others; an empty list when there is no mistake in it. */
  readonly codes: readonly string[];
  /** ms. What is known to take longer than it should: a debt with its amount, so that it cannot grow. */
  readonly owes?: number;
}
