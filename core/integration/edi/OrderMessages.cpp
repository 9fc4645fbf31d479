#include "core/integration/edi/OrderMessages.h"

#include "core/integration/OrderFile.h"

#include <fmt/format.h>

#include <array>

namespace opsdesk {

namespace {

/// CCYYMMDD. What stands for "no day yet" in partners' systems is none: anything before the year 2000 or after 2100.
std::optional<Date> dayOf(std::string_view text) {
    if (text.size() != 8 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return {};
    const auto day = Date::parse(fmt::format("{}-{}-{}", text.substr(0, 4), text.substr(4, 2), text.substr(6, 2)));
    return day && day->year() >= 2000 && day->year() <= 2100 ? day : std::nullopt;
}

std::optional<Quantity> quantityOf(std::string_view text) {
    const auto quantity = Quantity::parse(std::string(text));
    return quantity && *quantity >= Quantity() ? quantity : std::nullopt;
}

/// Pairs of qualifier and code, from the element @p first on.
std::vector<std::string> codesFrom(const EdiSegment& segment, std::size_t first) {
    static constexpr std::array<std::string_view, 8> known{"BP", "IN", "SK", "VP", "VN", "VA", "UP", "EN"};
    std::vector<std::string> codes;
    for (std::size_t at = first; at + 1 <= segment.elements.size(); at += 2)
        for (const auto qualifier : known)
            if (segment.at(at) == qualifier && !segment.at(at + 1).empty())
                codes.emplace_back(segment.at(at + 1));
    return codes;
}

tl::unexpected<EdiFault> wrong(const EdiTransaction& transaction, std::string_view tag, std::string reason) {
    const auto* segment = transaction.find(tag);
    std::string text(tag);
    if (segment)
        for (const auto& element : segment->elements)
            text += "*" + element;
    return tl::unexpected(EdiFault{std::move(text), std::move(reason)});
}

/// ACK01: what becomes of the line. ASC X12, data element 668.
void acknowledge(EdiItem& item, const EdiSegment& ack) {
    item.refused = ack.at(1) == "IR" || ack.at(1) == "ID" || ack.at(1) == "R1";
    if (const auto quantity = quantityOf(ack.at(2)))
        item.quantity = quantity;
    if (const auto day = dayOf(ack.at(5)))
        item.day = day;
}

} // namespace

tl::expected<EdiAcknowledgement, EdiFault> readAcknowledgement(const EdiTransaction& transaction) {
    const auto* head = transaction.find("BAK");
    if (!head || head->at(3).empty())
        return wrong(transaction, "BAK", "The acknowledgement names no order: BAK03 is empty.");
    EdiAcknowledgement made;
    made.order = head->at(3);
    made.reference = head->at(8).empty() ? head->at(6) : head->at(8);
    for (const auto& segment : transaction.segments) {
        if (segment.tag == "PO1") {
            EdiItem item;
            item.line = segment.at(1);
            item.quantity = quantityOf(segment.at(2));
            item.codes = codesFrom(segment, 6);
            made.items.push_back(std::move(item));
        } else if (segment.tag == "ACK" && !made.items.empty()) {
            acknowledge(made.items.back(), segment);
        } else if (segment.tag == "SCH" && !made.items.empty()) {
            if (const auto day = dayOf(segment.at(6)))
                made.items.back().day = day;
        } else if (segment.tag == "DTM" && made.items.empty()) {
            if (const auto day = dayOf(segment.at(2)); day && segment.at(1) != "011")
                made.day = day;
        }
    }
    return made;
}

tl::expected<EdiShipNotice, EdiFault> readShipNotice(const EdiTransaction& transaction) {
    const auto* head = transaction.find("BSN");
    if (!head || head->at(2).empty())
        return wrong(transaction, "BSN", "The ship notice has no number: BSN02 is empty.");
    EdiShipNotice made;
    made.reference = head->at(2);
    EdiItem* item = nullptr;
    for (const auto& segment : transaction.segments) {
        if (segment.tag == "PRF") {
            made.orders.push_back({std::string(segment.at(1)), {}});
            item = nullptr;
        } else if (segment.tag == "LIN" && !made.orders.empty()) {
            item = &made.orders.back().items.emplace_back();
            item->line = segment.at(1);
            item->codes = codesFrom(segment, 2);
        } else if (segment.tag == "SN1" && item) {
            item->quantity = quantityOf(segment.at(2));
        } else if (segment.tag == "TD5") {
            made.carrier = segment.at(3).empty() ? segment.at(5) : segment.at(3);
        } else if (segment.tag == "TD3") {
            made.container = fmt::format("{}{}", segment.at(2), segment.at(3));
        } else if (segment.tag == "REF" && (segment.at(1) == "CN" || segment.at(1) == "BM")) {
            if (made.tracking.empty() || segment.at(1) == "CN")
                made.tracking = segment.at(2);
        } else if (segment.tag == "DTM") {
            (segment.at(1) == "011" ? made.shipped : made.expected) = dayOf(segment.at(2));
        }
    }
    std::erase_if(made.orders, [](const EdiShipNotice::Order& order) { return order.items.empty(); });
    if (made.orders.empty())
        return wrong(transaction, "PRF", "The ship notice names no order of which it brings anything.");
    return made;
}

EdiTransaction writeOrder(const OutgoingOrder& order, const std::string& controlNumber) {
    const auto day = [](Date date) { return fmt::format("{:04}{:02}{:02}", date.year(), date.month(), date.day()); };
    EdiTransaction made{"850", controlNumber, {}};
    const auto add = [&](std::string tag, std::vector<std::string> elements) {
        made.segments.push_back({std::move(tag), std::move(elements)});
    };
    add("BEG", {"00", "SA", order.number, "", day(order.ordered_on)});
    add("CUR", {"BY", order.currency});
    if (!order.incoterm.empty())
        add("FOB", {"PP", "", "", "01", order.incoterm});
    if (order.payment_days > 0)
        add("ITD", {"01", "3", "", "", "", "", std::to_string(order.payment_days)});
    add("N1", {"ST", order.node_name, "92", order.node});
    for (const auto& line : order.lines) {
        add("PO1", {std::to_string(line.line_no), line.quantity.toString(), "EA", line.unit_cost, "PE", "BP", line.sku,
                    line.supplier_sku.empty() ? "" : "VP", line.supplier_sku});
        add("PID", {"F", "", "", "", line.name.substr(0, 80)});
        add("DTM", {"002", day(line.expected_on)});
    }
    add("CTT", {std::to_string(order.lines.size())});
    add("AMT", {"TT", order.amount});
    return made;
}

} // namespace opsdesk
