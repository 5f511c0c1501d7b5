type Paint = (text: string) => string;

interface Palette {
  readonly error: Paint;
  readonly warning: Paint;
  readonly suggestion: Paint;
  readonly bold: Paint;
  readonly dim: Paint;
}

const plain: Paint = (text) => text;
const none: Palette = { error: plain, warning: plain, suggestion: plain, bold: plain, dim: plain };
const ansi: Palette = {
  error: style(31, 39),
  warning: style(33, 39),
  suggestion: style(32, 39),
  bold: style(1, 22),
  dim: style(2, 22),
};

/** The styles of the human format; each gives its text back unchanged when colour is off. */
export function palette(color: boolean): Palette {
  return color ? ansi : none;
}

/** SGR codes of ECMA-48, each ended by its own, so that styles can be nested. */
function style(on: number, off: number): Paint {
  return (text) => `\u001B[${String(on)}m${text}\u001B[${String(off)}m`;
}
