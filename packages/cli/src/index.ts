export const packageName = '@muster/cli';
