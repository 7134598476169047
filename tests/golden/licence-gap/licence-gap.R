#!/usr/bin/env Rscript
# licence-gap.R > licence-gap.R.json: the teams of licence-gap.json as two instrumental-variable regressions with a dummy for the
# group, (Z'X)^-1 Z'y, slopes averaged. Independent of licence-gap.py.
here <- dirname(sub('^--file=', '', grep('^--file=', commandArgs(), value = TRUE)))
given <- jsonlite::fromJSON(file.path(here, 'licence-gap.json'), simplifyVector = FALSE)
frame <- function(people) do.call(rbind, lapply(people, function(one)
  data.frame(group = one$group, early = one$score$first, late = one$score$last, score = one$score$all,
             before = one$outcome$first, after = one$outcome$last, outcome = one$outcome$all)))
iv <- function(y, x, z, group) {
  X <- cbind(1, group, x)
  Z <- cbind(1, group, z)
  solve(crossprod(Z, X), crossprod(Z, y))[3]
}
gap <- function(d) {
  # Half a slope from each direction: the outcome of one third on its score, with the other third's score as instrument.
  slope <- (iv(d$after, d$late, d$early, d$group) + iv(d$before, d$early, d$late, d$group)) / 2
  apart <- function(v) mean(v[d$group == 1]) - mean(v[d$group == 0])
  gap <- apart(d$outcome) - slope * apart(d$score)
  c(slope, gap, gap / sigma(lm(outcome ~ group, d)))
}
out <- lapply(given$teams, function(team) {
  d <- frame(team$people)
  n <- nrow(d)
  found <- gap(d)
  without <- sapply(seq_len(n), function(k) gap(d[-k, ])[3])
  reach <- qt(0.975, n - 1) * sqrt((n - 1) / n * sum((without - mean(without))^2))
  list(slope = found[1], gap = found[2], standardisedGap = found[3], low = found[3] - reach, high = found[3] + reach)
})
cat(jsonlite::toJSON(out, digits = NA, auto_unbox = TRUE, pretty = TRUE), '\n')
