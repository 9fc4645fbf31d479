#include "core/integration/edi/X12.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace opsdesk {

namespace {

constexpr std::size_t isaLength = 106; ///< fixed, its terminator included
constexpr std::size_t mostBytes = 16'000'000;
constexpr std::string_view mark = "\xEF\xBB\xBF";

std::string cut(std::string_view text) {
    const auto begin = text.find_first_not_of(" \r\n\t");
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(" \r\n\t") - begin + 1));
}

std::optional<long> numberOf(std::string_view text) {
    long number = 0;
    const auto* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && at == end ? std::optional(number) : std::nullopt;
}

/// Takes the segments one after the other and checks the envelopes around them.
class Reading {
public:
    tl::expected<EdiInterchange, EdiFault> read(std::string_view content) {
        if (content.starts_with(mark))
            content.remove_prefix(mark.size());
        while (!content.empty() && (content.front() == '\r' || content.front() == '\n' || content.front() == ' '))
            content.remove_prefix(1);
        if (content.size() > mostBytes)
            return fail("ISA", "The interchange is larger than any that partners send.");
        if (!content.starts_with("ISA") || content.size() < isaLength)
            return fail(std::string(content.substr(0, std::min<std::size_t>(content.size(), 40))),
                        "An interchange begins with an ISA segment of 106 characters; this one does not.");
        m_separator = content[3];
        m_terminator = content[isaLength - 1];
        if (m_separator == m_terminator || std::isalnum(static_cast<unsigned char>(m_separator)) ||
            std::isalnum(static_cast<unsigned char>(m_terminator)))
            return fail(std::string(content.substr(0, isaLength)),
                        "The ISA segment has not its fixed length, so the delimiters cannot be told.");
        while (!content.empty()) {
            const auto end = std::min(content.find(m_terminator), content.size());
            const auto text = cut(content.substr(0, end));
            content.remove_prefix(std::min(end + 1, content.size()));
            if (text.empty())
                continue;
            if (auto fault = take(text))
                return tl::unexpected(*std::move(fault));
        }
        if (!m_ended)
            return fail(m_last, "The interchange ends without its IEA segment: it was cut off.");
        return std::move(m_made);
    }

private:
    static tl::unexpected<EdiFault> fail(std::string segment, std::string reason) {
        return tl::unexpected(EdiFault{std::move(segment), std::move(reason)});
    }

    EdiSegment split(std::string_view text) const {
        EdiSegment segment;
        bool first = true;
        while (true) {
            const auto end = std::min(text.find(m_separator), text.size());
            (first ? segment.tag : segment.elements.emplace_back()) = cut(text.substr(0, end));
            first = false;
            if (end == text.size())
                return segment;
            text.remove_prefix(end + 1);
        }
    }

    std::optional<EdiFault> take(const std::string& text) {
        m_last = text;
        const auto segment = split(text);
        if (m_ended)
            return EdiFault{text, "Something stands behind the IEA segment; send each interchange by itself."};
        if (segment.tag == "ISA")
            return begin(segment);
        if (segment.tag == "GS")
            return beginGroup(segment);
        if (segment.tag == "ST")
            return beginTransaction(segment);
        if (segment.tag == "SE")
            return endTransaction(segment);
        if (segment.tag == "GE")
            return endGroup(segment);
        if (segment.tag == "IEA")
            return endInterchange(segment);
        if (!m_open)
            return EdiFault{text, fmt::format("A segment {} does not belong outside of ST and SE.", segment.tag)};
        m_made.transactions.back().segments.push_back(segment);
        return {};
    }

    std::optional<EdiFault> begin(const EdiSegment& isa) {
        if (m_begun)
            return EdiFault{m_last, "A second ISA stands within the interchange; send each by itself."};
        m_begun = true;
        m_made.sender = isa.at(6);
        m_made.receiver = isa.at(8);
        m_made.control_number = isa.at(13);
        return {};
    }

    std::optional<EdiFault> beginGroup(const EdiSegment&) {
        if (m_inGroup)
            return EdiFault{m_last, "A group begins before the one before it ended."};
        m_inGroup = true;
        m_inThisGroup = 0;
        ++m_groups;
        return {};
    }

    std::optional<EdiFault> beginTransaction(const EdiSegment& st) {
        if (!m_inGroup || m_open)
            return EdiFault{m_last, "A transaction begins outside of a group, or within another one."};
        m_open = true;
        ++m_inThisGroup;
        m_made.transactions.push_back({std::string(st.at(1)), std::string(st.at(2)), {}});
        return {};
    }

    std::optional<EdiFault> endTransaction(const EdiSegment& se) {
        if (!m_open)
            return EdiFault{m_last, "A transaction ends that did not begin."};
        m_open = false;
        const auto& transaction = m_made.transactions.back();
        const auto segments = static_cast<long>(transaction.segments.size()) + 2;
        if (numberOf(se.at(1)) != segments)
            return EdiFault{m_last, fmt::format("SE speaks of {} segments, there are {}: something is missing.",
                                                se.at(1), segments)};
        if (se.at(2) != transaction.control_number)
            return EdiFault{
                m_last, fmt::format("SE has the control number {}, its ST {}.", se.at(2), transaction.control_number)};
        return {};
    }

    std::optional<EdiFault> endGroup(const EdiSegment& ge) {
        if (!m_inGroup || m_open)
            return EdiFault{m_last, "A group ends that did not begin, or within a transaction."};
        m_inGroup = false;
        if (numberOf(ge.at(1)) != m_inThisGroup)
            return EdiFault{m_last, fmt::format("GE speaks of {} transactions, there are {}: something is missing.",
                                                ge.at(1), m_inThisGroup)};
        return {};
    }

    std::optional<EdiFault> endInterchange(const EdiSegment& iea) {
        if (m_inGroup || m_open)
            return EdiFault{m_last, "The interchange ends within a group or a transaction."};
        if (numberOf(iea.at(1)) != m_groups)
            return EdiFault{m_last, fmt::format("IEA speaks of {} groups, there are {}: something is missing.",
                                                iea.at(1), m_groups)};
        if (iea.at(2) != m_made.control_number)
            return EdiFault{
                m_last, fmt::format("IEA has the control number {}, its ISA {}.", iea.at(2), m_made.control_number)};
        m_ended = true;
        return {};
    }

    char m_separator = '*', m_terminator = '~';
    EdiInterchange m_made;
    std::string m_last;
    bool m_begun = false, m_inGroup = false, m_open = false, m_ended = false;
    long m_groups = 0, m_inThisGroup = 0;
};

/// What would be taken for a delimiter becomes a blank.
std::string safe(std::string_view text) {
    std::string made(text);
    std::ranges::replace_if(
        made, [](char c) { return c == '*' || c == '~' || c == '>' || c == '\n' || c == '\r'; }, ' ');
    return made;
}

std::string lineOf(const EdiSegment& segment) {
    std::string text = segment.tag;
    for (const auto& element : segment.elements)
        text += "*" + safe(element);
    text.erase(text.find_last_not_of('*') + 1);
    return text + "~\n";
}

} // namespace

std::string_view EdiSegment::at(std::size_t number) const {
    return number >= 1 && number <= elements.size() ? std::string_view(elements[number - 1]) : std::string_view();
}

const EdiSegment* EdiTransaction::find(std::string_view tag) const {
    const auto found = std::ranges::find(segments, tag, &EdiSegment::tag);
    return found == segments.end() ? nullptr : &*found;
}

tl::expected<EdiInterchange, EdiFault> readX12(std::string_view content) {
    return Reading().read(content);
}

std::string writeX12(const EdiEnvelope& envelope, const std::vector<EdiTransaction>& transactions) {
    const auto party = [](const std::string& name) { return fmt::format("{:<15.15}", safe(name)); };
    auto text =
        fmt::format("ISA*00*          *00*          *ZZ*{}*ZZ*{}*{}*{}*U*00401*{:09}*0*P*>~\n", party(envelope.sender),
                    party(envelope.receiver), envelope.date.substr(2), envelope.time, envelope.control_number);
    text += fmt::format("GS*{}*{}*{}*{}*{}*{}*X*004010~\n", envelope.group, safe(envelope.sender),
                        safe(envelope.receiver), envelope.date, envelope.time, envelope.control_number);
    for (const auto& transaction : transactions) {
        text += fmt::format("ST*{}*{}~\n", transaction.kind, transaction.control_number);
        for (const auto& segment : transaction.segments)
            text += lineOf(segment);
        text += fmt::format("SE*{}*{}~\n", transaction.segments.size() + 2, transaction.control_number);
    }
    text +=
        fmt::format("GE*{}*{}~\nIEA*1*{:09}~\n", transactions.size(), envelope.control_number, envelope.control_number);
    return text;
}

} // namespace opsdesk
