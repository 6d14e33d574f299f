// How eagerly Node's engine compiles, for this process and the workers that it starts. A run is some seconds long and each worker warms up
// by itself: functions are optimised only when they are hot for long, and until then run as plain machine code.
import { setFlagsFromString } from 'node:v8';

// An engine that does not know one of them passes over it.
for (const flag of ['--always-sparkplug', '--interrupt-budget=500000']) setFlagsFromString(flag);
