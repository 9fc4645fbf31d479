#include "core/returns/ReturnGrading.h"

#include "core/returns/ReturnPolicies.h"

#include <fmt/ranges.h>

#include <algorithm>

namespace opsdesk {

std::optional<std::size_t> rankOf(std::string_view grade) {
    const auto found = std::ranges::find(returnGrades, grade);
    return found == returnGrades.end() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(found - returnGrades.begin()));
}

Result<GradeCap> gradeCap(const InspectionChecklist& list, std::span<const GivenAnswer> answers) {
    GradeCap cap{std::string(returnGrades.front()), ""};
    if (answers.empty() && !list.required)
        return cap;
    for (const auto& given : answers)
        if (std::ranges::find(list.questions, given.question, &ChecklistQuestion::question) == list.questions.end())
            return reject("unknown_answer", fmt::format("Checklist {} does not ask \"{}\".", list.name, given.question),
                          "answers");
    for (const auto& [question, possible] : list.questions) {
        const auto given = std::ranges::find(answers, question, &GivenAnswer::question);
        if (given == answers.end())
            return reject("missing_answer", fmt::format("Answer \"{}\", which checklist {} asks.", question, list.name),
                          "answers");
        const auto answer = std::ranges::find(possible, given->answer, &ChecklistAnswer::answer);
        if (answer == possible.end()) {
            std::vector<std::string> known;
            for (const auto& one : possible)
                known.push_back(one.answer);
            return reject(
                "unknown_answer",
                fmt::format("\"{}\" is answered by {}, not \"{}\".", question, fmt::join(known, " or "), given->answer),
                "answers");
        }
        if (rankOf(answer->cap).value_or(0) > rankOf(cap.grade).value_or(0))
            cap = {answer->cap, question};
    }
    return cap;
}

std::optional<DispositionOption> bestDisposition(std::vector<DispositionOption> options, Minor bookValue,
                                                 Quantity quantity) {
    std::optional<DispositionOption> best;
    for (auto& option : options) {
        option.recovery =
            Minor(mulDivRoundHalfEven(bookValue.units(), option.percent, 100)) - extend(option.cost, quantity);
        const bool better = !best || option.recovery > best->recovery ||
                            (option.recovery == best->recovery && option.percent > best->percent);
        if (better)
            best = option;
    }
    return best;
}

} // namespace opsdesk
