# Milliseconds of a processor per series of the forecast package's methods: Rscript forecast_r.R SERIES.csv HORIZON
# Each line of the file is one series, oldest first. Prints one JSON object. forecast_r.py calls it.
suppressPackageStartupMessages(library(forecast))
given <- commandArgs(trailingOnly = TRUE)
series <- lapply(strsplit(readLines(given[1]), ",", fixed = TRUE), function(cells) ts(as.numeric(cells), frequency = 52))
horizon <- as.integer(given[2])
methods <- list(
    ets = function(y) forecast(ets(y), h = horizon),
    thetaf = function(y) thetaf(y, h = horizon),
    croston = function(y) croston(y, h = horizon)
)
milliseconds <- sapply(methods, function(method) {
    # Processor time, so that it does not matter what else the machine is at.
    used <- system.time(for (y in series) suppressWarnings(try(method(y), silent = TRUE)))
    1000 * (used[["user.self"]] + used[["sys.self"]]) / length(series)
})
cat(sprintf('{"version":"%s","ets":%.4f,"thetaf":%.4f,"croston":%.4f}\n', packageVersion("forecast"),
            milliseconds[["ets"]], milliseconds[["thetaf"]], milliseconds[["croston"]]))
