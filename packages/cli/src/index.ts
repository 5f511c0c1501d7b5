export { EXIT, type CommandIo, type CommandModule } from './command.js';
export { runMuster } from './run-muster.js';
