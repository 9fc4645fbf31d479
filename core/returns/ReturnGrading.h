#pragma once

#include "core/returns/ReturnPolicy.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace opsdesk {

// Rules of the returns desk that need nothing but what they are given.

/// Place of a grade from the best, 0, to the worst; nothing where there is no such grade.
std::optional<std::size_t> rankOf(std::string_view grade);

/// An answer that an inspector gave.
struct GivenAnswer {
    std::string question;
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(GivenAnswer, (), (question, answer))

/// The best grade that the answers leave, and the question whose answer decided; as_new and "" where none does.
struct GradeCap {
    std::string grade;
    std::string question;
};
/// Rejections: unknown_answer, for a question or an answer that the list has not; missing_answer, where it is required
/// or where some were answered and others not.
Result<GradeCap> gradeCap(const InspectionChecklist& list, std::span<const GivenAnswer> answers);

/// What a disposition is expected to bring back.
struct DispositionOption {
    std::string disposition;
    std::int64_t percent = 0; ///< of the book value
    Minor cost;               ///< per base unit
    Minor recovery;           ///< of the book value, less the cost; filled in by bestDisposition()
};
/// The option that brings back most; of equal ones that with the higher percentage, then the first. Goods without a
/// book value go where they cost least. Nothing where there is no option.
std::optional<DispositionOption> bestDisposition(std::vector<DispositionOption> options, Minor bookValue,
                                                 Quantity quantity);

} // namespace opsdesk
