/**
 * The dimensions that the choosing rule itself looks at; `content/model.yaml` must have them.
 * Every other dimension is known to the code only by its groep.
 */
export const HOOFDKNELPUNT = 'hoofdknelpunt';
export const FASE = 'fase';
/** Whether the role now is the fitting one; PASSEND says that it is. */
export const ROL_AFSTAND = 'rol-afstand';
export const PASSEND = 'passend';

/** Raised when rules in code change what advice the same answers give (DESIGN, law 3). */
export const MOTOR = '2';
