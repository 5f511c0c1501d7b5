/** The injection token of how long a session lasts, in milliseconds. */
export const SESSION_MS = Symbol('SESSION_MS');
