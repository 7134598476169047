/** Says at the end how much memory a process held at most. */
process.on('exit', () => {
  process.stderr.write(`kilobytes ${process.resourceUsage().maxRSS}\n`);
});
