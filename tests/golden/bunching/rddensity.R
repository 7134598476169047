# The example in the manual of rddensity (seed 1), in base R, counted in windows around 0: Rscript rddensity.R
# The package's own output of it, with T, p and these counts: Nguyen, "A Guide on Data Analysis", chapter on regression discontinuity.
set.seed(1)
x <- rnorm(2000, mean = -0.5)
for (width in c(0.064, 0.128)) cat(width, sum(x < 0 & x >= -width), sum(x >= 0 & x <= width), "\n")
