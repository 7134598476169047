#!/usr/bin/env Rscript
# exact-tests.R > exact-tests.R.json: the cases of exact-tests.json by binom.test, fisher.test, t.test, p.adjust, pchisq.
here <- dirname(sub('^--file=', '', grep('^--file=', commandArgs(), value = TRUE)))
cases <- jsonlite::fromJSON(file.path(here, 'exact-tests.json'), simplifyVector = FALSE)
table_of <- function(k1, n1, k2, n2) matrix(c(k1, n1 - k1, k2, n2 - k2), 2)
out <- list(
  clopperPearson = lapply(cases$clopperPearson, function(row) {
    upper <- binom.test(row[[1]], row[[2]], conf.level = row[[3]], alternative = 'less')$conf.int[2]
    c(binom.test(row[[1]], row[[2]], conf.level = row[[3]])$conf.int, upper)
  }),
  fisherExact = lapply(cases$fisherExact, function(row) fisher.test(do.call(table_of, row[1:4]))$p.value),
  # less the first value: t.test() subtracts two means, which at an offset of 1e9 leaves it seven digits
  welch = lapply(cases$welch, function(row) {
    first <- unlist(row$first) - row$first[[1]]
    second <- unlist(row$second) - row$first[[1]]
    p <- function(side) t.test(first, second, alternative = side)$p.value
    t <- t.test(first, second)
    list(difference = -diff(unname(t$estimate)), standardError = t$stderr, df = unname(t$parameter), t = unname(t$statistic),
         twoSided = t$p.value, greater = p('greater'), less = p('less'))
  }),
  holm = lapply(cases$holm, function(p) I(p.adjust(as.numeric(unlist(p)), 'holm'))),
  poissonDispersion = lapply(cases$poissonDispersion, function(row) {
    counts <- unlist(row$counts)
    df <- length(counts) - 1
    list(index = var(counts) / mean(counts), df = df, pValue = pchisq(df * var(counts) / mean(counts), df))
  }))
cat(jsonlite::toJSON(out, digits = I(17), auto_unbox = TRUE, pretty = TRUE), '\n')
