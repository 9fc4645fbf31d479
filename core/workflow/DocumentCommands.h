#pragma once

#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"
#include "core/workflow/Document.h"

#include <map>
#include <memory>

namespace opsdesk {

/// Whether the sender's picture of @p document still holds: `expected` and `after`. @p amount is what its view shows,
/// if any.
Outcome checkExpectation(const Command& command, const Document& document, std::optional<Minor> amount,
                         store::UnitOfWork& rows);
/// The transition that @p action takes from the document's state, or a rejection that says what is possible now.
Result<const Transition*> checkTransition(const StateMachine& machine, const Document& document,
                                          std::string_view action);
/// Whether the acting person's roles may run the command at all, whatever the document is and is worth.
Outcome checkPermitted(Context& context);
/// Rights, limits and segregation of duties for the acting person; @p amount in @p currency decides limits.
Outcome checkAuthority(Context& context, const Document& document, std::optional<Minor> amount, Currency currency);
/// Records the person's part in the document's life, for segregation of duties.
void recordInvolvement(Context& context, const Uuid& document, std::string_view part);
/// Rejects a decision on money that does not say which version and amount it was made on.
Outcome checkNamesWhatItSaw(const Command& command, const Document& document);
/// Tells the sender what became of a new document.
void tellNew(Context& context, const Document& document, Minor amount);

/// @throws Error when the machine names a guard or an effect that nobody declared.
void requireDeclared(const StateMachine& machine, const Transition& transition, bool guard, bool effect);

/// The guards and effects of one kind of document, by the names its machine uses; the machinery around them (reading,
/// expectation, state, rights, segregation, version, undo) is here, once.
template <class Doc>
struct DocumentActions {
    const StateMachine* machine = nullptr;
    /// The amount that limits and `expected.amount` speak of; empty for documents without money.
    std::function<std::optional<Minor>(const Doc&)> amount;
    std::function<Currency(const Doc&)> currency;
    /// Further rows to prefetch for any action on it.
    std::function<void(const Command&, store::UnitOfWork&)> prefetch;
    /// Those that follow from these and the document. @see CommandType::prefetchNext
    std::function<void(const Command&, store::UnitOfWork&)> prefetchNext;

    struct Action {
        std::string name;
        std::string summary;
        std::vector<PayloadField> fields;
        std::map<std::string, std::string> notes;
        std::string involvement; ///< the part recorded for segregation of duties: create, edit, submit, propose,
                                 ///< decide; "" for none
        bool versioned = true;   ///< counts as a business change
    };
    std::vector<Action> actions;

    /// By the names in the machine's table. An effect changes the document and other rows; state and version are set
    /// around it. It may set `state` itself only where the transition's next is empty.
    std::map<std::string, std::function<Outcome(Context&, const Doc&)>, std::less<>> guards;
    std::map<std::string, std::function<Outcome(Context&, Doc&)>, std::less<>> effects;
};

/// Into the result: which document, and where it stands now.
void tellDocument(Context& context, const Document& document);

/// Adds `<machine>.<action>` for each action to the catalog, for commands that name an existing document.
template <class Doc>
void addDocumentCommands(Catalog& catalog, DocumentActions<Doc> declared) {
    const auto shared = std::make_shared<const DocumentActions<Doc>>(std::move(declared));
    for (const auto& transition : shared->machine->transitions)
        requireDeclared(*shared->machine, transition, shared->guards.contains(transition.guard),
                        shared->effects.contains(transition.effect));
    for (const auto& action : shared->actions) {
        CommandType type;
        type.name = std::string(shared->machine->name) + "." + action.name;
        type.summary = action.summary;
        type.fields = action.fields;
        type.notes = action.notes;
        type.prefetch = [shared](const Command& command, store::UnitOfWork& rows) {
            if (command.document)
                rows.want<Doc>(command.entity, *command.document);
            if (shared->prefetch)
                shared->prefetch(command, rows);
        };
        type.prefetchNext = shared->prefetchNext;
        type.handle = [shared, &action](Context& context) -> Outcome {
            if (auto permitted = checkPermitted(context); !permitted)
                return permitted;
            const auto& command = context.command();
            if (!command.document)
                return reject("missing_document", "The command must name a document: give its id as `document`.",
                              "document");
            const auto* found = context.rows().find<Doc>(command.entity, *command.document);
            if (!found)
                return reject("unknown_document", "There is no such document: " + command.document->toString() + ".",
                              "document");
            Doc document = *found;
            const auto amount = shared->amount ? shared->amount(document) : std::nullopt;
            const auto currency = shared->currency ? shared->currency(document) : Currency();
            if (auto held = checkExpectation(command, document, amount, context.rows()); !held)
                return held;
            const auto transition = checkTransition(*shared->machine, document, action.name);
            if (!transition)
                return tl::unexpected(transition.error());
            if (auto allowed = checkAuthority(context, document, amount, currency); !allowed)
                return allowed;
            if (!(*transition)->guard.empty())
                if (auto held = shared->guards.find((*transition)->guard)->second(context, document); !held)
                    return held;
            if (!(*transition)->effect.empty())
                if (auto done = shared->effects.find((*transition)->effect)->second(context, document); !done)
                    return done;
            if (!(*transition)->next.empty())
                document.state = (*transition)->next;
            if (action.versioned)
                ++document.version;
            document.last_command = command.id;
            if (!action.involvement.empty())
                recordInvolvement(context, document.id, action.involvement);
            tellDocument(context, document);
            context.rows().put(std::move(document));
            return {};
        };
        catalog.add(std::move(type));
    }
}

} // namespace opsdesk
