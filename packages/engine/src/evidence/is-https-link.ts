// A host without user, blanks or backslashes, then a port, then anything without blanks.
const HTTPS_LINK = /^https:\/\/[^\s/?#:@\\]+(?::\d{1,5})?(?:[/?#][^\s]*)?$/u;

/** Whether the text is an absolute https address. */
export function isHttpsLink(text: string): boolean {
  return HTTPS_LINK.test(text);
}
