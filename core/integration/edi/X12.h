#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// One segment of an X12 interchange: `PO1*1*3*EA*4.5`.
struct EdiSegment {
    std::string tag;
    std::vector<std::string> elements; ///< without the tag, blanks at the ends cut

    /// The element with this number, from 1 as the standard counts; empty when the segment ends before it.
    std::string_view at(std::size_t number) const;
};

/// One transaction set, from ST to SE.
struct EdiTransaction {
    std::string kind; ///< 850, 855, 856
    std::string control_number;
    std::vector<EdiSegment> segments; ///< between ST and SE

    /// The first segment of the tag; null when there is none.
    const EdiSegment* find(std::string_view tag) const;
};

/// One interchange, from ISA to IEA.
struct EdiInterchange {
    std::string sender, receiver;
    std::string control_number;
    std::vector<EdiTransaction> transactions;
};

/// Why an interchange cannot be read: which segment, as it stands there, and what is wrong with it.
struct EdiFault {
    std::string segment;
    std::string reason;
};

/// Reads an interchange of ASC X12 (version 2 to 6): delimiters as its ISA says, with or without line ends between
/// segments, a byte-order mark before it or not. Envelopes must be whole and their counts true.
tl::expected<EdiInterchange, EdiFault> readX12(std::string_view content);

/// Writes one, a segment a line. @p date as YYYYMMDD, @p time as HHMM.
struct EdiEnvelope {
    std::string sender, receiver; ///< at most 15 characters
    std::string date, time;
    long control_number = 1;
    std::string group; ///< functional identifier: PO for an 850
};
std::string writeX12(const EdiEnvelope& envelope, const std::vector<EdiTransaction>& transactions);

} // namespace opsdesk
