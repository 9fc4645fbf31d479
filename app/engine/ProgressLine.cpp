#include "app/engine/ProgressLine.h"

#include <fmt/format.h>

#include <algorithm>
#include <unistd.h>

namespace opsdesk {

namespace {

constexpr auto often = std::chrono::milliseconds(100);

std::int64_t tenthOf(std::int64_t done, std::int64_t total) {
    return total > 0 ? done * 10 / total : 0;
}

std::string_view nameOf(PlanProgress::Stage stage) {
    switch (stage) {
    case PlanProgress::Stage::Read:
        return "reading";
    case PlanProgress::Stage::Plan:
        return "planning";
    case PlanProgress::Stage::Publish:
        return "publishing";
    case PlanProgress::Stage::Commit:
        return "making it durable";
    }
    return "";
}

} // namespace

bool ProgressLine::isTerminal(std::FILE* out) {
    return ::isatty(::fileno(out)) == 1;
}

ProgressLine::ProgressLine(std::FILE* out) : m_out(out), m_terminal(isTerminal(out)) {}

ProgressLine::~ProgressLine() {
    end();
}

void ProgressLine::end() {
    if (m_open)
        std::fputc('\n', m_out);
    m_open = false;
}

bool ProgressLine::isNews(bool newStep, std::int64_t done, std::int64_t total) const {
    if (newStep || !m_terminal)
        return newStep || tenthOf(done, total) > m_tenth;
    return done >= total || Clock::now() - m_told >= often;
}

void ProgressLine::tell(std::string_view step, std::int64_t done, std::int64_t total) {
    const bool newStep = step != m_step;
    if (!isNews(newStep, done, total))
        return;
    const auto now = Clock::now();
    if (newStep) {
        end();
        m_step = step;
        m_stepBegan = now;
    }
    m_tenth = tenthOf(done, total);
    m_told = now;
    // A step that counts nothing has but a beginning and an end.
    const auto counted =
        total > 1 ? fmt::format(" {} of {} ({} %)", done, total, total > 0 ? done * 100 / total : 0) : std::string();
    const auto seconds = std::chrono::duration<double>(now - m_stepBegan).count();
    const auto text = fmt::format("{}{}, {:.1f} s", step, counted, seconds);
    fmt::print(m_out, "{}{}{}", m_terminal ? "\r\033[K" : "", text, m_terminal ? "" : "\n");
    std::fflush(m_out);
    m_open = m_terminal;
}

void ProgressLine::say(std::string_view text) {
    end();
    fmt::print(m_out, "{}\n", text);
    std::fflush(m_out);
}

std::function<void(const PlanProgress&)> ProgressLine::ofPlan(std::string before) {
    return [this, before = std::move(before)](const PlanProgress& now) {
        tell(fmt::format("{}{}", before, nameOf(now.stage)), now.done, now.total);
    };
}

} // namespace opsdesk
