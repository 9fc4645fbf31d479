#pragma once

#include <memory>
#include <span>
#include <vector>

namespace opsdesk {

/// Which autoregressions are tried.
struct AutoregressionSpec {
    bool differences = true; ///< of the history; false: of its values
    bool seasons = false;    ///< with lags of a season and around it
    int harmonics = 0;       ///< pairs of sine and cosine over a year (Fourier terms, fpp3 10.5)
    int mostRecent = 0;      ///< periods of the history that are looked at; 0 for all
};

/// The next values as a linear function of earlier ones, least squares with a little shrinkage (ridge); which lags are
/// in it is chosen by the corrected Akaike criterion (Hurvich & Tsai 1989). Keeps its buffers: one per thread.
class Autoregression {
public:
    Autoregression();
    ~Autoregression();

    /// Writes a value per period ahead to @p mean. @p seasonLength 1 for none. A history that is too short or does not
    /// move gives its last value.
    void forecast(std::span<const double> history, int seasonLength, const AutoregressionSpec& spec,
                  std::span<double> mean);

private:
    struct Regression;

    std::unique_ptr<Regression> m_regression;
};

} // namespace opsdesk
