export { CampaignFile, TypeFile } from './campaign.js';
export { ClauseFile, Clause } from './calendar.js';
export { ScenarioFile, Step } from './scenario.js';
export { Activity, ActivityPart } from './activity.js';
export { Chasing, Rung } from './chasing.js';
export { Field, FlatField, Form, Rule } from './evidence.js';
export { Lifecycle, State, Event, Effect } from './lifecycle.js';
export { ABOUT, DEFINITION, EXPECTED } from './terms.js';
