#!/usr/bin/env Rscript
# reference.R > reference.R.json: the within-participants correlation as the correlation of the residuals of lm() on
# participant and period dummies, with and without each participant. Independent of reference.py.
here <- dirname(sub('^--file=', '', grep('^--file=', commandArgs(), value = TRUE)))
correlation <- function(rows) {
  dummies <- model.matrix(~ factor(participant) + factor(period), rows)
  cor(lm.fit(dummies, rows$x)$residuals, lm.fit(dummies, rows$y)$residuals)
}
names <- c('panel-20x12', 'panel-messy', 'panel-six-by-three', 'panel-unbalanced', 'panel-zero-inflated', 'panel-relay')
out <- lapply(setNames(names, names), function(name) {
  rows <- read.csv(file.path(here, paste0(name, '.csv')))
  names(rows) <- sub('^rep$', 'participant', sub('^ssi$', 'x', sub('^revenue$', 'y', names(rows))))
  rows <- rows[ave(rows$x, rows$participant, FUN = length) >= 2, ]
  ids <- unique(rows$participant)
  list(r = correlation(rows), deletions = atanh(sapply(ids, function(id) correlation(rows[rows$participant != id, ]))))
})
cat(jsonlite::toJSON(out, digits = NA, auto_unbox = TRUE, pretty = TRUE), '\n')
