#include "core/planning/Autoregression.h"

#include <Eigen/Dense>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <optional>

namespace opsdesk {

namespace {

constexpr std::array<int, 8> orders = {0, 1, 2, 3, 4, 6, 8, 13};
constexpr int mostOrder = 13;
constexpr double ridge = 1e-3; ///< per observation, in units of the history's own deviation
constexpr double leastDeviation = 1e-12;
/// A year is not a whole number of weeks.
constexpr double weeksPerYear = 365.2425 / 7;

/// The seasonal lags that are tried together, for a season of @p m periods.
std::vector<std::vector<int>> seasonalLags(const AutoregressionSpec& spec, int m) {
    if (!spec.seasons || m <= 1) {
        return {{}};
    }
    if (spec.harmonics > 0) {
        return {{}, {m}};
    }
    if (spec.differences) {
        return {{}, {m}, {m - 1, m, m + 1}, {m, 2 * m}, {m / 2, m}};
    }
    return {{}, {m}, {m, m + 1}, {m - 1, m, m + 1}, {m, 2 * m}};
}

} // namespace

/// One matrix of all that may explain a value; each model is a choice of its columns.
struct Autoregression::Regression {
    std::vector<double> values; ///< what is regressed, scaled to a deviation of one
    std::vector<int> lags;      ///< that any model has, in the order of their columns; the constant is before them
    double scale = 1;
    double period = 1; ///< of the harmonics
    int harmonics = 0;
    int longestLag = 0;
    Eigen::MatrixXd gram;
    Eigen::VectorXd moments;
    double squares = 0;
    double rows = 0;
    std::vector<double> row;

    struct Model {
        std::vector<Eigen::Index> columns;
        Eigen::VectorXd weights;
        double criterion = 0; ///< AICc
    };

    std::size_t columns() const { return 1 + lags.size() + 2 * static_cast<std::size_t>(harmonics); }
    bool prepare(std::span<const double> history, const AutoregressionSpec& spec);
    void chooseLags(const std::vector<std::vector<int>>& seasonal);
    void fillRow(std::size_t at);
    void accumulate();
    std::optional<Model> fit(int order, const std::vector<int>& seasonal) const;
    std::optional<Model> best(const std::vector<std::vector<int>>& seasonal) const;
};

/// False when nothing moves.
bool Autoregression::Regression::prepare(std::span<const double> history, const AutoregressionSpec& spec) {
    const auto recent =
        spec.mostRecent > 0 ? std::min(history.size(), static_cast<std::size_t>(spec.mostRecent)) : history.size();
    const auto part = history.last(recent);
    values.clear();
    for (std::size_t t = spec.differences ? 1 : 0; t < part.size(); ++t) {
        values.push_back(spec.differences ? part[t] - part[t - 1] : part[t]);
    }
    const auto count = static_cast<double>(std::max<std::size_t>(1, values.size()));
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double variance = 0;
    for (const double value : values) {
        variance += (value - mean) * (value - mean) / count;
    }
    scale = std::sqrt(variance);
    if (!(scale > leastDeviation)) {
        return false;
    }
    for (double& value : values) {
        value /= scale;
    }
    return true;
}

/// A third of the history at most may be spent on looking back.
void Autoregression::Regression::chooseLags(const std::vector<std::vector<int>>& seasonal) {
    const int most = static_cast<int>(values.size()) / 3;
    lags.clear();
    for (int lag = 1; lag <= std::min(mostOrder, most); ++lag) {
        lags.push_back(lag);
    }
    for (const auto& set : seasonal) {
        for (const int lag : set) {
            if (lag <= most && std::ranges::find(lags, lag) == lags.end()) {
                lags.push_back(lag);
            }
        }
    }
    longestLag = lags.empty() ? 0 : std::ranges::max(lags);
}

/// What explains the value at @p at: a constant, the lags, the harmonics.
void Autoregression::Regression::fillRow(std::size_t at) {
    row.clear();
    row.push_back(1);
    for (const int lag : lags) {
        row.push_back(values[at - static_cast<std::size_t>(lag)]);
    }
    for (int harmonic = 1; harmonic <= harmonics; ++harmonic) {
        const double angle = 2 * std::numbers::pi * harmonic * static_cast<double>(at) / period;
        row.push_back(std::sin(angle));
        row.push_back(std::cos(angle));
    }
}

void Autoregression::Regression::accumulate() {
    const auto size = static_cast<Eigen::Index>(columns());
    gram = Eigen::MatrixXd::Zero(size, size);
    moments = Eigen::VectorXd::Zero(size);
    squares = 0;
    rows = 0;
    for (auto at = static_cast<std::size_t>(longestLag); at < values.size(); ++at) {
        fillRow(at);
        const Eigen::Map<const Eigen::VectorXd> x(row.data(), size);
        gram.selfadjointView<Eigen::Lower>().rankUpdate(x);
        moments += values[at] * x;
        squares += values[at] * values[at];
        rows += 1;
    }
    gram = Eigen::MatrixXd(gram.selfadjointView<Eigen::Lower>());
}

std::optional<Autoregression::Regression::Model>
Autoregression::Regression::fit(int order, const std::vector<int>& seasonal) const {
    Model model;
    model.columns.push_back(0);
    for (std::size_t i = 0; i < lags.size(); ++i) {
        if (lags[i] <= order || std::ranges::find(seasonal, lags[i]) != seasonal.end()) {
            model.columns.push_back(static_cast<Eigen::Index>(1 + i));
        }
    }
    const auto has = [&](int lag) { return lag <= order || std::ranges::find(lags, lag) != lags.end(); };
    if (order > longestLag || !std::ranges::all_of(seasonal, has)) {
        return std::nullopt;
    }
    for (std::size_t i = 1 + lags.size(); i < columns(); ++i) {
        model.columns.push_back(static_cast<Eigen::Index>(i));
    }
    const auto terms = static_cast<double>(model.columns.size());
    if (rows < 2 * terms + 4) {
        return std::nullopt;
    }
    Eigen::MatrixXd normal = gram(model.columns, model.columns);
    const Eigen::VectorXd moment = moments(model.columns);
    normal.diagonal().tail(normal.rows() - 1).array() += ridge * rows;
    model.weights = normal.ldlt().solve(moment);
    const double errors =
        squares - 2 * model.weights.dot(moment) + model.weights.dot(gram(model.columns, model.columns) * model.weights);
    model.criterion = rows * std::log(std::max(errors / rows, leastDeviation)) +
                      2 * terms * (1 + (terms + 1) / std::max(1.0, rows - terms - 1));
    return model;
}

std::optional<Autoregression::Regression::Model>
Autoregression::Regression::best(const std::vector<std::vector<int>>& seasonal) const {
    std::optional<Model> best;
    for (const int order : orders) {
        for (const auto& set : seasonal) {
            auto model = fit(order, set);
            if (model && (!best || model->criterion < best->criterion)) {
                best = std::move(model);
            }
        }
    }
    return best;
}

Autoregression::Autoregression() : m_regression(std::make_unique<Regression>()) {}

Autoregression::~Autoregression() = default;

void Autoregression::forecast(std::span<const double> history, int seasonLength, const AutoregressionSpec& spec,
                              std::span<double> mean) {
    auto& regression = *m_regression;
    std::fill(mean.begin(), mean.end(), history.empty() ? 0 : history.back());
    if (!regression.prepare(history, spec)) {
        return;
    }
    const auto seasonal = seasonalLags(spec, seasonLength);
    regression.harmonics = seasonLength > 1 ? spec.harmonics : 0;
    regression.period = seasonLength == 52 ? weeksPerYear : seasonLength;
    regression.chooseLags(seasonal);
    regression.accumulate();
    const auto model = regression.best(seasonal);
    if (!model) {
        return;
    }
    double last = history.back();
    for (double& value : mean) {
        regression.fillRow(regression.values.size());
        double next = 0;
        for (Eigen::Index i = 0; i < model->weights.size(); ++i) {
            next += model->weights[i] *
                    regression.row[static_cast<std::size_t>(model->columns[static_cast<std::size_t>(i)])];
        }
        regression.values.push_back(next);
        last = spec.differences ? last + next * regression.scale : next * regression.scale;
        value = last;
    }
}

} // namespace opsdesk
