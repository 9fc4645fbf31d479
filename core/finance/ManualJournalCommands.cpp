#include "core/finance/ManualJournalCommands.h"

#include "core/finance/JournalDraft.h"
#include "core/finance/ManualJournalMachine.h"
#include "core/governance/Involvement.h"
#include "core/governance/Settings.h"
#include "core/ledger/Accounts.h"
#include "core/ledger/BookingDay.h"
#include "core/ledger/GeneralLedger.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/Tasks.h"

namespace opsdesk {

namespace {

struct CreateJournalPayload {
    std::optional<std::string> kind;
    Date journal_on;
    std::string description;
    std::vector<JournalLineInput> lines;
};
BOOST_DESCRIBE_STRUCT(CreateJournalPayload, (), (kind, journal_on, description, lines))

struct EditJournalPayload {
    std::optional<Date> journal_on;
    std::optional<std::string> description;
    std::optional<std::vector<JournalLineInput>> lines;
};
BOOST_DESCRIBE_STRUCT(EditJournalPayload, (), (journal_on, description, lines))

struct JournalNotePayload {
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(JournalNotePayload, (), (note))

/// Of its entry.
std::string eventOf(const ManualJournal& journal) {
    return journal.kind == "opening" ? "opening_balance" : "manual_journal";
}

Outcome createJournal(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<CreateJournalPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto& rows = context.rows();
    ManualJournal journal;
    journal.entity = context.entity();
    journal.id = context.command().document.value_or(context.derivedId("manual_journal"));
    if (rows.find<ManualJournal>(journal.entity, journal.id))
        return reject("document_exists", "There is a journal with this id already.", "document");
    journal.kind = payload->kind.value_or("manual");
    if (journal.kind != "manual" && journal.kind != "opening")
        return reject("wrong_field", "A journal is of kind manual or opening.", "kind");
    journal.journal_on = payload->journal_on;
    journal.description = payload->description;
    journal.currency = entityCurrency(rows);
    if (auto taken = takeLines(context, journal, payload->lines); !taken)
        return taken;
    beginDocument(context, journal, "MJ", "draft");
    recordInvolvement(context, journal.id, "create");
    tellNew(context, journal, journal.amount);
    rows.insert(std::move(journal));
    return {};
}

Outcome editJournal(Context& context, ManualJournal& journal) {
    const auto payload = readPayload<EditJournalPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    journal.journal_on = payload->journal_on.value_or(journal.journal_on);
    journal.description = payload->description.value_or(journal.description);
    return payload->lines ? takeLines(context, journal, *payload->lines) : Outcome();
}

Outcome proposeJournal(Context& context, ManualJournal& journal) {
    journal.proposed_by = context.actor().id;
    return {};
}

/// The month that it will be booked in.
Uuid periodBookedIn(Context& context, const ManualJournal& journal) {
    const auto booked = bookingDay(fiscalCalendar(context.rows(), journal.entity), journal.journal_on, true);
    return fiscalPeriodId(journal.entity, periodOf(booked.day));
}

/// It can be posted, and whoever opened its month again is not the one who writes into it.
Outcome isSound(Context& context, const ManualJournal& journal) {
    const auto* period = context.rows().find<FiscalPeriod>(journal.entity, periodBookedIn(context, journal));
    if (period)
        if (auto apart = checkAuthority(context, *period, std::nullopt, Currency()); !apart)
            return apart;
    return checkJournal(context, journal);
}

Outcome isDecidable(Context& context, const ManualJournal& journal) {
    if (auto seen = checkNamesWhatItSaw(context.command(), journal); !seen)
        return seen;
    return checkJournal(context, journal);
}

Outcome decideJournal(Context& context, ManualJournal& journal) {
    const auto payload = readPayload<JournalNotePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    journal.decided_by = context.actor().id;
    journal.decided_at = context.acceptedAt();
    journal.note = payload->note.value_or("");
    return {};
}

Outcome postManualJournal(Context& context, ManualJournal& journal) {
    if (auto decided = decideJournal(context, journal); !decided)
        return decided;
    WrittenEntry entry{eventOf(journal),    journal.id, journal.number, journal.journal_on, journal.currency,
                       journal.description, {}};
    Minor balance;
    for (const auto& line : linesOf(context.rows(), journal)) {
        entry.lines.push_back({line.account, line.debit, line.credit, line.item_id});
        balance += line.debit - line.credit;
    }
    if (balance != Minor()) // an opening one: what it is more goes to equity
        entry.lines.push_back({std::string(account::openingEquity), balance < Minor() ? -balance : Minor(),
                               balance > Minor() ? balance : Minor(), 0});
    const auto period = periodBookedIn(context, journal);
    const auto posted = postWritten(context, entry);
    if (!posted)
        return tl::unexpected(posted.error());
    journal.journal_entry_id = *posted;
    // Whoever wrote it does not open the month again.
    auto& rows = context.rows();
    if (!rows.find<Involvement>(journal.entity, period, std::string_view(journal.proposed_by),
                                std::string_view("journal")))
        rows.put(Involvement{journal.entity, period, journal.proposed_by, "journal", 0});
    return {};
}

Outcome reverseManualJournal(Context& context, ManualJournal& journal) {
    const auto payload = readPayload<JournalNotePayload>(context.command().payload);
    journal.note = payload->note.value_or("");
    journal.reversal_entry_id = reverseJournal(context, journal.id, eventOf(journal),
                                               fmt::format("{} reversed: {}", journal.number, journal.note));
    return {};
}

Outcome isExplainedJournal(Context& context, const ManualJournal&) {
    const auto payload = readPayload<JournalNotePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->note && !payload->note->empty())
        return {};
    return reject("missing_note", "Say in a note why, for whoever audits it.", "note");
}

using JournalActions = DocumentActions<ManualJournal>;

const std::map<std::string, std::string>& lineNotes() {
    static const std::map<std::string, std::string> notes{
        {"kind", "manual (when left out), or opening: what the entity began with, against opening equity"},
        {"journal_on", "the day that it is of; booked later where its month is closed"},
        {"description", "what it is for"},
        {"lines", "replaces all lines"},
        {"account", "its code"},
        {"debit", "minor units of the books' currency; a line has this or a credit"},
        {"credit", "likewise"},
        {"text", "what the line is for"},
        {"sku", "the item that it concerns"}};
    return notes;
}

std::vector<JournalActions::Action> journalActions() {
    const auto fields = describePayload<JournalNotePayload>();
    const std::map<std::string, std::string> note{{"note", "why"}};
    return {
        {"edit", "Changes a draft, or one that was rejected, which is a draft again.",
         describePayload<EditJournalPayload>(), lineNotes(), "edit"},
        {"propose", "Asks finance to post the journal; it must balance.", {}, {}, "propose"},
        {"recall", "Takes the proposal back, to change it.", {}, {}, ""},
        {"withdraw", "Gives the journal up; nothing is posted.", {}, {}, ""},
        {"approve",
         "Posts the journal at the amount that was seen; never by whoever wrote it.",
         fields,
         {{"note", "a comment"}},
         "approve"},
        {"reject", "Sends the journal back: nothing is posted.", fields, note, "reject"},
        {"reverse", "Books a posted journal back by an entry of its own.", fields, note, "reverse"},
    };
}

} // namespace

void addManualJournalCommands(Catalog& catalog) {
    catalog.add(manualJournalMachine());
    CommandType create;
    create.name = "manual_journal.create";
    create.summary = "Writes a journal by hand, as a draft.";
    create.fields = describePayload<CreateJournalPayload>();
    create.notes = lineNotes();
    create.handle = createJournal;
    catalog.add(std::move(create));
    JournalActions declared;
    declared.machine = &manualJournalMachine();
    declared.amount = [](const ManualJournal& journal) { return journal.amount; };
    declared.currency = [](const ManualJournal& journal) { return journal.currency; };
    declared.actions = journalActions();
    declared.guards = {{"sound", isSound}, {"decidable", isDecidable}, {"explained", isExplainedJournal}};
    declared.effects = {{"edit", editJournal},
                        {"propose", proposeJournal},
                        {"post", postManualJournal},
                        {"decide", decideJournal},
                        {"reverse", reverseManualJournal}};
    addDocumentCommands(catalog, std::move(declared));
}

} // namespace opsdesk
