/** A kind of file that may be handed in. */
export interface FileKind {
  readonly mediaType: string;
  readonly extensions: readonly string[];
  /** What the content must look like: a media type that is recognized by signature, or text. */
  readonly content: string;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** The container of office files before 2007. */
const COMPOUND = 'application/x-cfb';

/** Evidence is made of documents, pictures, recordings and plain tables; nothing that a browser runs. */
export const FILE_KINDS: readonly FileKind[] = [
  kind('application/pdf', ['pdf']),
  kind('image/jpeg', ['jpg', 'jpeg']),
  kind('image/png', ['png']),
  kind('image/gif', ['gif']),
  kind('image/webp', ['webp']),
  kind('image/heic', ['heic']),
  kind('video/mp4', ['mp4']),
  kind('audio/mpeg', ['mp3']),
  kind(`${OFFICE}.wordprocessingml.document`, ['docx']),
  kind(`${OFFICE}.spreadsheetml.sheet`, ['xlsx']),
  kind(`${OFFICE}.presentationml.presentation`, ['pptx']),
  kind('application/msword', ['doc'], COMPOUND),
  kind('application/vnd.ms-excel', ['xls'], COMPOUND),
  kind('application/vnd.ms-powerpoint', ['ppt'], COMPOUND),
  kind('text/plain', ['txt'], 'text'),
  kind('text/csv', ['csv'], 'text'),
];

function kind(mediaType: string, extensions: string[], content = mediaType): FileKind {
  return { mediaType, extensions, content };
}
