#include "core/integration/edi/EdiCommands.h"

#include "core/integration/edi/EdiMessage.h"
#include "core/integration/edi/OrderMessages.h"
#include "core/ledger/ExchangeRate.h"
#include "core/master/Item.h"
#include "core/procurement/DeliveryDates.h"
#include "core/procurement/InboundCommands.h"
#include "core/procurement/OrderLines.h"
#include "core/store/RowDefinition.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/Tasks.h"

#include <algorithm>

namespace opsdesk {

OPSDESK_DEFINE_ROW(EdiMessage, "edi_message", ("entity", "id"), ("interchange"))

namespace {

constexpr State messageStates[] = {
    {"read", "Read", true},
    {"failed", "Failed"},
    {"given_up", "Given up", true},
};

/// By what can be read.
constexpr std::string_view messageRead[] = {"read", "failed"};

constexpr Transition messageTransitions[] = {
    // state, action, next, guard, effect, undo, ends
    {"", "receive", "", "", "", "", messageRead},
    {"failed", "repair", "", "", "repair", "", messageRead},
    {"failed", "give_up", "given_up", "", "give_up", ""},
};

struct MessagePayload {
    std::string content;
};
BOOST_DESCRIBE_STRUCT(MessagePayload, (), (content))

struct RepairPayload {
    std::optional<std::string> content;
};
BOOST_DESCRIBE_STRUCT(RepairPayload, (), (content))

constexpr TaskKind messageFailed{"edi_failed", "integrator", 24, "buyer-lead"};
constexpr TaskKind lineRefused{"line_refused", "buyer", 24, "buyer-lead"};
constexpr std::size_t mostContent = 2'000'000;

using Fault = tl::expected<void, EdiFault>;

tl::unexpected<EdiFault> ediFault(std::string segment, std::string reason) {
    return tl::unexpected(EdiFault{std::move(segment), std::move(reason)});
}

/// Turns what a message says into commands.
class Applying {
public:
    Applying(Context& context, EdiMessage& message) : m_context(context), m_message(message) {}

    Fault apply(const EdiInterchange& interchange) {
        for (const auto& transaction : interchange.transactions) {
            m_message.kind = transaction.kind;
            Fault done;
            if (transaction.kind == "855")
                done = acknowledge(transaction);
            else if (transaction.kind == "856")
                done = announce(transaction);
            else
                done = ediFault("ST*" + transaction.kind, "Opsdesk takes 855 and 856; this is another message.");
            if (!done)
                return done;
        }
        for (const auto& [order, line] : m_refused)
            openRefused(*order, *line);
        for (auto& [type, document, payload] : m_next)
            m_context.follow(type, m_context.entity(), document, std::move(payload));
        return {};
    }

private:
    struct Next {
        std::string type;
        std::optional<Uuid> document;
        std::string payload;
    };

    tl::expected<const PurchaseOrder*, EdiFault> orderOf(const std::string& number) {
        const auto found = m_context.rows().select<PurchaseOrder>(m_context.entity(), "number", number);
        if (found.empty())
            return ediFault(number, fmt::format("There is no order with the number {}.", number));
        if (!isToCome(*found.front()))
            return ediFault(number, fmt::format("{} is {}: nothing of it is to come.", number, found.front()->state));
        if (m_message.orders.find(number) == std::string::npos)
            m_message.orders += (m_message.orders.empty() ? "" : ", ") + number;
        return found.front();
    }

    /// By its number, else by what the item is called.
    const PurchaseOrderLine* lineOf(const PurchaseOrder& order, const EdiItem& item) {
        auto& rows = m_context.rows();
        for (const auto* line : orderLines(rows, order)) {
            const auto* known = rows.find<Item>(std::int64_t(0), line->item_id);
            const auto* sold = findSupplierItem(rows, order.supplier_id, line->item_id);
            for (const auto& code : item.codes)
                if ((known && (code == known->sku || code == known->barcode)) || (sold && code == sold->supplier_sku))
                    return line;
        }
        for (const auto* line : orderLines(rows, order))
            if (item.codes.empty() && item.line == std::to_string(line->line_no))
                return line;
        return nullptr;
    }

    void openRefused(const PurchaseOrder& order, const PurchaseOrderLine& line) {
        const auto sku = skuOf(m_context.rows(), line.item_id);
        openTask(m_context, lineRefused,
                 {"purchase_order", order.id.toString(), order.number, order.supplier_id, line.item_id, sku},
                 fmt::format("The supplier will not deliver {} of {}: find another one.", sku, order.number),
                 inOwnCurrency(m_context.rows(), extend(line.unit_cost, openQuantity(line)), order.currency,
                               m_context.businessDate())
                     .value_or(Minor()));
    }

    Fault acknowledge(const EdiTransaction& transaction) {
        const auto said = readAcknowledgement(transaction);
        if (!said)
            return tl::unexpected(said.error());
        const auto order = orderOf(said->order);
        if (!order)
            return tl::unexpected(order.error());
        AcknowledgeOrderPayload payload;
        payload.supplier_reference = said->reference;
        payload.lines.emplace();
        const auto today = m_context.businessDate();
        for (const auto& item : said->items) {
            const auto* line = lineOf(**order, item);
            if (!line)
                return ediFault("PO1*" + item.line, fmt::format("{} has no such line.", said->order));
            if (item.refused)
                m_refused.emplace_back(*order, line);
            else if (const auto day = item.day ? item.day : said->day; day && *day >= today)
                payload.lines->push_back({line->line_no, *day});
        }
        m_next.push_back({"purchase_order.acknowledge", (*order)->id, writePayload(payload)});
        return {};
    }

    Fault announce(const EdiTransaction& transaction) {
        const auto said = readShipNotice(transaction);
        if (!said)
            return tl::unexpected(said.error());
        AnnouncePayload payload;
        payload.reference = said->reference;
        for (const auto& part : said->orders) {
            const auto order = orderOf(part.number);
            if (!order)
                return tl::unexpected(order.error());
            for (const auto& item : part.items) {
                const auto* line = lineOf(**order, item);
                if (!line)
                    return ediFault("LIN*" + item.line, fmt::format("{} has no such line.", part.number));
                if (!item.quantity || *item.quantity == Quantity())
                    return ediFault("SN1",
                                    fmt::format("Line {} of {} says not how much is sent.", item.line, part.number));
                payload.lines.push_back({(*order)->id, line->line_no, *item.quantity});
            }
        }
        const auto today = m_context.businessDate();
        if (said->expected && *said->expected >= today)
            payload.expected_on = said->expected;
        if (said->shipped && *said->shipped <= today)
            payload.shipped_on = said->shipped;
        payload.carrier = said->carrier;
        payload.tracking = said->tracking;
        payload.container = said->container;
        m_next.push_back({"inbound_shipment.announce", {}, writePayload(payload)});
        return {};
    }

    Context& m_context;
    EdiMessage& m_message;
    // What comes of the whole, once all of it could be read.
    std::vector<Next> m_next;
    std::vector<std::pair<const PurchaseOrder*, const PurchaseOrderLine*>> m_refused;
};

void readMessage(Context& context, EdiMessage& message) {
    message.orders.clear();
    message.segment.clear();
    message.reason.clear();
    const auto interchange = readX12(message.content);
    auto outcome = interchange ? Fault() : tl::unexpected(interchange.error());
    if (interchange) {
        message.partner = interchange->sender;
        message.control_number = interchange->control_number;
        message.interchange = fmt::format("{}/{}", interchange->sender, interchange->control_number);
        outcome = Applying(context, message).apply(*interchange);
    }
    message.state = outcome ? "read" : "failed";
    if (outcome) {
        closeTask(context, messageFailed, "edi_message", message.id.toString());
        return;
    }
    message.segment = outcome.error().segment;
    message.reason = outcome.error().reason;
    openTask(context, messageFailed, {"edi_message", message.id.toString(), message.number, 0, 0},
             fmt::format("A message could not be taken: {}", message.reason), Minor());
}

Outcome receiveMessage(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<MessagePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->content.size() > mostContent)
        return reject("too_large", fmt::format("A message has at most {} bytes.", mostContent), "content");
    EdiMessage message;
    message.entity = context.entity();
    message.id = context.command().document.value_or(context.derivedId("edi_message"));
    message.content = payload->content;
    if (const auto read = readX12(message.content)) {
        const auto name = fmt::format("{}/{}", read->sender, read->control_number);
        for (const auto* other : context.rows().select<EdiMessage>(message.entity, "interchange", name))
            if (other->state == "read")
                return reject("duplicate_message",
                              fmt::format("{} with the control number {} was read already, as {}.", read->sender,
                                          read->control_number, other->number),
                              "content");
    }
    beginDocument(context, message, "EDI", "");
    readMessage(context, message);
    tellNew(context, message, Minor());
    context.tell("reason", message.reason);
    context.rows().insert(std::move(message));
    return {};
}

Outcome repairMessage(Context& context, EdiMessage& message) {
    const auto payload = readPayload<RepairPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    message.content = payload->content.value_or(message.content);
    readMessage(context, message);
    return {};
}

Outcome giveUpMessage(Context& context, EdiMessage& message) {
    closeTask(context, messageFailed, "edi_message", message.id.toString());
    return {};
}

View messagesView() {
    using T = ColumnType;
    View view;
    view.name = "edi-messages";
    view.title = "EDI messages";
    view.description =
        "What partners sent, and what became of it; what could not be read is kept to be mended. What they "
        "say stands in edi-contents.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"created_at", "Received", T::Time, ""},
        {"kind", "Message", T::Code, "855: acknowledgement, 856: ship notice; empty when it cannot be read."},
        {"partner", "Partner", T::Text, "As the message names its sender."},
        {"control_number", "Control number", T::Code, "Of the interchange."},
        {"orders", "Orders", T::Text, "That it is about."},
        {"state", "State", T::Code, "Of the machine edi_message."},
        {"reason", "What is wrong", T::Text, "In words."},
        {"segment", "Segment", T::Text, "That could not be read, as it stands there."},
        {"created_by", "Brought by", T::Code, "", false},
        {"id", "Id", T::Uuid, "Key of the message.", false},
        {"version", "Version", T::Integer, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"created_at", true}};
    view.sql = R"(SELECT m.id AS id, m.rev AS rev, m.version AS version, m.number AS number, m.created_at AS created_at,
    m.kind AS kind, m.partner AS partner, m.control_number AS control_number, m.orders AS orders, m.state AS state,
    m.reason AS reason, m.segment AS segment, m.created_by AS created_by
FROM edi_message m
WHERE m.entity = @entity)";
    view.tables = {"edi_message"};
    view.search = {"number", "partner", "control_number", "orders"};
    return view;
}

/// Apart from the messages, so that a list of them does not read megabytes.
View contentsView() {
    using T = ColumnType;
    View view;
    view.name = "edi-contents";
    view.title = "EDI messages' contents";
    view.description = "What an EDI message says; ask for one by id.";
    view.columns = {
        {"number", "Number", T::Code, "Of the message."},
        {"content", "Content", T::Text, "As it was sent, or mended."},
        {"id", "Id", T::Uuid, "Key of the message.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number"}};
    view.sql = "SELECT m.id AS id, m.rev AS rev, m.number AS number, m.content AS content FROM edi_message m "
               "WHERE m.entity = @entity";
    view.tables = {"edi_message"};
    return view;
}

using MessageActions = DocumentActions<EdiMessage>;

} // namespace

const StateMachine& ediMessageMachine() {
    static constexpr StateMachine machine{"edi_message", "EDI message", messageStates, messageTransitions};
    return machine;
}

void addEdi(Catalog& catalog) {
    catalog.add(ediMessageMachine());
    CommandType type;
    type.name = "edi_message.receive";
    type.summary = "Takes an X12 interchange: an 855 acknowledges orders, an 856 announces a shipment.";
    type.fields = describePayload<MessagePayload>();
    type.notes = {{"content", "the interchange, from ISA to IEA"}};
    type.handle = receiveMessage;
    catalog.add(std::move(type));
    MessageActions declared;
    declared.machine = &ediMessageMachine();
    declared.actions = {{"repair",
                         "Reads a message again that failed, as it is or mended.",
                         describePayload<RepairPayload>(),
                         {{"content", "mended; as it was when left out"}},
                         ""},
                        {"give_up", "Says that nothing is to become of the message.", {}, {}, ""}};
    declared.effects = {{"repair", repairMessage}, {"give_up", giveUpMessage}};
    addDocumentCommands(catalog, std::move(declared));
    catalog.add(messagesView());
    catalog.add(contentsView());
}

} // namespace opsdesk
