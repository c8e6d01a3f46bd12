/** The question values and named conditions that rules refer to. */
export * from './catalogue/goals.ts';
export * from './catalogue/health.ts';
export * from './catalogue/priorities.ts';
export * from './catalogue/procedures.ts';
export * from './catalogue/right-now.ts';
export * from './catalogue/you.ts';
