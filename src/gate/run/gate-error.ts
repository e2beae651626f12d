import { BilingualError } from '../../shared/bilingual-error.ts';

/** Thrown when a run cannot begin, with a sentence for whoever called it. */
export class GateError extends BilingualError {}
