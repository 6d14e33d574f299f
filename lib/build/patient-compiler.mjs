// How eagerly Node's engine compiles and collects, for this process and the workers that it starts. A run is some seconds long and each
// worker warms up by itself: functions are optimised only when they are hot for long, and until then run as plain machine code. A page's
// tree lives until the page is told: in so much new space a worker collects it with the page, not over and over while it is read.
import { setFlagsFromString } from 'node:v8';

// An engine that does not know one of them passes over it.
const FLAGS = ['--always-sparkplug', '--interrupt-budget=500000', '--min-semi-space-size=32', '--max-semi-space-size=32'];
for (const flag of FLAGS) setFlagsFromString(flag);
