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
/// What the active policy @p id allows, in minor units; nothing where there is none, which forbids.
std::optional<Minor> limitOf(store::UnitOfWork& rows, const std::string& id);
/// Whether @p person 's roles and their limits let them run the command; limits are in the books' currency.
Outcome checkRoles(Context& context, const User& person, std::optional<Minor> amount, Currency currency);
/// Whether @p person took no part in the document that keeps them from the command; @p who is what they are called.
Outcome checkParts(Context& context, const Document& document, std::string_view person, std::string_view who);
/// Records the person's part in the document's life, for segregation of duties.
void recordInvolvement(Context& context, const Uuid& document, std::string_view part);
/// Rejects a decision on money that does not say which version and amount it was made on.
Outcome checkNamesWhatItSaw(const Command& command, const Document& document);
/// Tells the sender what became of a new document.
void tellNew(Context& context, const Document& document, Minor amount);

/// Puts @p document into the state that @p transition leads to, unless its effect chose one.
/// @throws Error when the effect chose a state that the machine's table does not name.
void enterState(const Transition& transition, Document& document);
/// @throws Error when the machine names a guard or an effect that nobody declared, or does not say where an action
/// leads.
void requireDeclared(const StateMachine& machine, const Transition& transition, bool guard, bool effect);

/// The guards and effects of one kind of document, by the names its machine uses; the machinery around them (reading,
/// expectation, state, rights, segregation, version, undo) is here, once.
template <class Doc>
struct DocumentActions {
    const StateMachine* machine = nullptr;
    /// The amount that limits and `expected.amount` speak of; empty for documents without money.
    std::function<std::optional<Minor>(const Doc&)> amount;
    std::function<Currency(const Doc&)> currency;
    /// Lives in the shared stream, entity 0.
    bool shared = false;
    /// Asks whether the person may, where more than checkAuthority() decides; null: that alone.
    std::function<Outcome(Context&, const Doc&, std::string_view action)> authority;
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
        bool bulk = false;       ///< @see CommandType::bulk
    };
    std::vector<Action> actions;

    /// By the names in the machine's table. An effect changes the document and other rows; state and version are set
    /// around it. It may set `state` itself only where the transition's next is empty.
    std::map<std::string, std::function<Outcome(Context&, const Doc&)>, std::less<>> guards;
    std::map<std::string, std::function<Outcome(Context&, Doc&)>, std::less<>> effects;
};

/// What every document begins with: a number of @p series, the state, version 1, and who made it.
void beginDocument(Context& context, Document& document, std::string_view series, std::string_view state);

/// Into the result: which document, and where it stands now.
void tellDocument(Context& context, const Document& document);

/// The transition that @p action is for the document as it stands and as the sender saw it, by this person; or why not.
template <class Doc>
Result<const Transition*> permittedTransition(Context& context, const DocumentActions<Doc>& declared,
                                              const Doc& document, std::string_view action) {
    const auto amount = declared.amount ? declared.amount(document) : std::nullopt;
    const auto currency = declared.currency ? declared.currency(document) : Currency();
    if (auto held = checkExpectation(context.command(), document, amount, context.rows()); !held)
        return tl::unexpected(held.error());
    const auto transition = checkTransition(*declared.machine, document, action);
    if (!transition)
        return tl::unexpected(transition.error());
    if (auto allowed = declared.authority ? declared.authority(context, document, action)
                                          : checkAuthority(context, document, amount, currency);
        !allowed)
        return tl::unexpected(allowed.error());
    if (!(*transition)->guard.empty())
        if (auto held = declared.guards.find((*transition)->guard)->second(context, document); !held)
            return tl::unexpected(held.error());
    return *transition;
}

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
        type.shared = shared->shared;
        type.bulk = action.bulk;
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
            const auto transition = permittedTransition(context, *shared, document, action.name);
            if (!transition)
                return tl::unexpected(transition.error());
            if (!(*transition)->effect.empty())
                if (auto done = shared->effects.find((*transition)->effect)->second(context, document); !done)
                    return done;
            enterState(**transition, document);
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
