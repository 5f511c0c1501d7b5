/** Whether the text takes more than `maxBytes` in UTF-8. Looks no further than it must. */
export function exceedsUtf8Length(text: string, maxBytes: number): boolean {
  // A code unit takes at least one byte and at most three.
  if (text.length > maxBytes) return true;
  if (text.length * 3 <= maxBytes) return false;
  let bytes = 0;
  for (let at = 0; at < text.length && bytes <= maxBytes; at += 1) {
    bytes += unitBytes(text.charCodeAt(at));
  }
  return bytes > maxBytes;
}

function unitBytes(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  // A pair of surrogates takes four together.
  return code >= 0xd800 && code <= 0xdfff ? 2 : 3;
}
