#include "core/integration/carriers/Carrier.h"

#include "core/base/Base64.h"
#include "core/base/Digest.h"
#include "core/base/Error.h"
#include "core/base/Payload.h"
#include "core/documents/AttachmentCommands.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

const Value& cellOf(const View& view, const ViewRow& row, std::string_view column) {
    return row[static_cast<std::size_t>(view.index(column))];
}

std::string textOf(const View& view, const ViewRow& row, std::string_view column) {
    const auto& value = cellOf(view, row, column);
    return std::holds_alternative<std::string>(value) ? std::get<std::string>(value) : std::string();
}

/// The label's bytes, as text or out of base64.
std::string labelBytes(const CarrierAnswer& answer) {
    if (!answer.label_pdf)
        return answer.label.value_or("");
    const auto bytes = fromBase64(*answer.label_pdf);
    if (!bytes)
        throw UsageError(fmt::format("The label of {} is not base64.", answer.number));
    return {reinterpret_cast<const char*>(bytes->data()), bytes->size()};
}

/// Whether the return has these bytes already: an answer that was taken in part can be taken again.
bool isAttached(ViewReader& reader, std::int64_t entity, const Uuid& returned, std::string_view bytes) {
    const auto& view = reader.view("attachments");
    const auto digest = sha256(bytes).toHex();
    const auto files = reader.rows({"attachments",
                                    entity,
                                    {Filter::parse("document = " + returned.toString()), Filter::parse("state = here")},
                                    "",
                                    {},
                                    {}});
    return std::ranges::any_of(files, [&](const auto& file) { return textOf(view, file, "sha256") == digest; });
}

/// The commands of one answer, numbered one after another.
class Answering {
public:
    Answering(const Command& base, Random& random, Timestamp now) : m_base(base), m_random(random), m_now(now) {}

    void add(std::string type, const Uuid& document, const boost::json::object& payload) {
        auto command = m_base;
        command.id = m_random.uuid(m_now);
        command.sequence = static_cast<std::int64_t>(m_commands.size()) + 1;
        command.type = std::move(type);
        command.document = document;
        command.payload = boost::json::serialize(payload);
        m_commands.push_back(std::move(command));
    }

    void attach(const Uuid& returned, const std::string& name, const std::string& bytes) {
        const auto file = m_random.uuid(m_now);
        const auto type = mediaTypeOf(name, bytes);
        if (type.empty())
            throw UsageError(fmt::format("The label {} is neither text nor a PDF.", name));
        add("attachment.add", file,
            {{"kind", "return_order"},
             {"document", returned.toString()},
             {"name", name},
             {"media_type", type},
             {"size", bytes.size()},
             {"sha256", sha256(bytes).toHex()}});
        const std::string_view all = bytes;
        for (std::int64_t part = 1; part <= attachmentParts(static_cast<std::int64_t>(bytes.size())); ++part) {
            const auto piece = all.substr(static_cast<std::size_t>((part - 1) * attachmentPartSize),
                                          static_cast<std::size_t>(attachmentPartSize));
            const auto* begin = reinterpret_cast<const std::byte*>(piece.data());
            add("attachment.put", file, {{"part", part}, {"content", toBase64(Bytes(begin, begin + piece.size()))}});
        }
    }

    std::vector<Command> take() { return std::move(m_commands); }

private:
    Command m_base;
    Random& m_random;
    Timestamp m_now;
    std::vector<Command> m_commands;
};

} // namespace

std::vector<LabelRequest> labelsWanted(ViewReader& reader, std::int64_t entity) {
    const auto& view = reader.view("returns");
    std::vector<LabelRequest> wanted;
    for (const auto& row : reader.rows({"returns",
                                        entity,
                                        {Filter::parse("state = authorized"), Filter::parse("method = ship_back"),
                                         Filter::parse("label = us")},
                                        "",
                                        {{"number", false}},
                                        {}}))
        if (textOf(view, row, "tracking").empty())
            wanted.push_back({textOf(view, row, "number"), textOf(view, row, "customer"), textOf(view, row, "country"),
                              textOf(view, row, "node"),
                              Quantity::thousandths(asInteger(cellOf(view, row, "quantity")))});
    return wanted;
}

std::vector<Command> commandsFor(const CarrierAnswer& answer, ViewReader& reader, const Command& base, Random& random,
                                 Timestamp now) {
    const auto& view = reader.view("returns");
    const auto rows = reader.rows(
        {"returns", base.entity, {Filter{"number", FilterOperator::Equal, answer.number}}, "", {}, std::int64_t(1)});
    if (rows.empty())
        throw UsageError(fmt::format("There is no return {}.", answer.number));
    const auto id = *Uuid::parse(textOf(view, rows.front(), "id"));
    Answering work(base, random, now);
    if (answer.tracking && *answer.tracking != textOf(view, rows.front(), "tracking"))
        work.add("return.label", id,
                 {{"carrier", answer.carrier.value_or("")},
                  {"tracking", *answer.tracking},
                  {"cost", answer.cost.value_or(Minor()).units()}});
    const auto name = fmt::format("label-{}.{}", answer.number, answer.label_pdf ? "pdf" : "txt");
    const auto bytes = answer.tracking ? labelBytes(answer) : std::string();
    if (!bytes.empty() && !isAttached(reader, base.entity, id, bytes))
        work.attach(id, name, bytes);
    for (const auto& event : answer.events.value_or(std::vector<ParcelEvent>())) {
        boost::json::object payload{{"status", event.status}};
        if (event.place)
            payload["place"] = *event.place;
        if (event.at)
            payload["at"] = json::write(*event.at);
        work.add("return.track", id, payload);
    }
    return work.take();
}

} // namespace opsdesk
