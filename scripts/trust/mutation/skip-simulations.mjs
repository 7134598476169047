/** Simulations of many teams take seconds each, and what they say of an estimator its exact tests say first. */
import { beforeEach } from 'vitest';

const SIMULATION = /^(holds its rate|mostly finds|seldom fails|does not convict)/;

beforeEach(({ task, skip }) => {
  if (SIMULATION.test(task.name)) skip();
});
