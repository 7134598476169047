#!/usr/bin/env Rscript
# ols.R > ols.R.json: lm() with CR1 and CR2 of clubSandwich 0.5.8, for the steep case of ols.json and for Cleary's regression
# (revenue on score, licence and their product) on the panels beside. The other cases of ols.json are left out: lm() calls
# the ill-scaled one singular, and where one participant alone has the licence clubSandwich inverts rounding error (an
# eigenvalue just above 1e-12): its degrees of freedom then change by 5 % when a column is rescaled.
suppressMessages(library(clubSandwich))
here <- dirname(sub('^--file=', '', grep('^--file=', commandArgs(), value = TRUE)))
fit <- function(columns, outcome, participant) {
  model <- lm(outcome ~ 0 + columns)
  cr2 <- vcovCR(model, cluster = participant, type = 'CR2')
  test <- coef_test(model, vcov = cr2, test = 'Satterthwaite')
  list(coefficients = unname(coef(model)), cr1 = unclass(unname(as.matrix(vcovCR(model, cluster = participant, type = 'CR1')))),
       cr2 = unname(as.matrix(cr2)), df = test$df_Satt, pValues = test$p_Satt)
}
cases <- jsonlite::fromJSON(file.path(here, 'ols.json'), simplifyVector = FALSE)
names(cases) <- sapply(cases, function(case) case$name)
out <- lapply(cases['steep and unbalanced'], function(case) {
  fit(sapply(case$columns, unlist), unlist(case$outcome), unlist(case$participant))
})
for (name in c('panel-20x12', 'panel-messy')) {
  rows <- read.csv(file.path(here, '..', 'panels', paste0(name, '.csv')))
  out[[name]] <- fit(cbind(1, rows$ssi, rows$tier, rows$ssi * rows$tier), rows$revenue, rows$rep)
}
cat(jsonlite::toJSON(lapply(out, function(o) lapply(o, function(v) { attributes(v) <- attributes(v)['dim']; v })), digits = I(17), pretty = TRUE), '\n')
