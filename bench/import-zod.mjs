/** Prints how many milliseconds a new process takes to import `zod/mini`: what a cold start of known size costs here and now. */
const start = performance.now();
await import('zod/mini');
console.log(JSON.stringify({ whole: performance.now() - start }));
