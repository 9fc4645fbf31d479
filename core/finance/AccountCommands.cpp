#include "core/finance/AccountCommands.h"

#include "core/finance/ChartOfAccounts.h"
#include "core/ledger/PostingRule.h"
#include "core/ledger/UsualAccounts.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

constexpr std::int64_t chartEntity = 0;
constexpr std::size_t longestCode = 20;
constexpr auto accountKinds = std::to_array<std::string_view>({"asset", "liability", "equity", "income", "expense"});

struct AddAccountPayload {
    std::string code;
    std::string name;
    std::string kind;
};
BOOST_DESCRIBE_STRUCT(AddAccountPayload, (), (code, name, kind))

struct RenameAccountPayload {
    std::string code;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(RenameAccountPayload, (), (code, name))

struct AccountCodePayload {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(AccountCodePayload, (), (code))

struct OwnAccountPayload {
    std::string code;
    std::optional<std::string> name;
    std::optional<std::string> kind;
    std::optional<bool> inactive;
};
BOOST_DESCRIBE_STRUCT(OwnAccountPayload, (), (code, name, kind, inactive))

Outcome checkAccount(const Account& account) {
    const bool plain = std::ranges::all_of(account.code, [](char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z') || letter == '-' || letter == '.';
    });
    if (account.code.empty() || account.code.size() > longestCode || !plain)
        return reject("wrong_field", "The code of an account is of figures, capital letters, hyphens and points.",
                      "code");
    if (account.name.empty())
        return reject("missing_field", "An account has a name.", "name");
    if (std::ranges::find(accountKinds, account.kind) == accountKinds.end())
        return reject("wrong_field", "An account is an asset, liability, equity, income or expense.", "kind");
    return {};
}

/// The event whose rule names the account; empty when none does.
std::string usedBy(store::UnitOfWork& rows, const std::string& code) {
    for (const auto& usual : usualPostings()) {
        const auto* found = rows.find<PostingRule>(chartEntity, std::string_view(usual.event));
        const auto& rule = found ? *found : usual;
        if (rule.debit == code || rule.credit == code)
            return rule.event;
    }
    return {};
}

Outcome checkUnused(store::UnitOfWork& rows, const std::string& code) {
    const auto event = usedBy(rows, code);
    if (event.empty())
        return {};
    return reject("account_in_use",
                  fmt::format("The posting map books \"{}\" to account {}: change that rule first.", event, code),
                  "code");
}

template <class Payload>
Result<Payload> permittedPayload(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return tl::unexpected(permitted.error());
    return readPayload<Payload>(context.command().payload);
}

Result<Account> sharedAccount(Context& context, const std::string& code) {
    auto account = accountOf(context.rows(), chartEntity, code);
    if (!account)
        return reject("unknown_account", fmt::format("There is no account \"{}\" in the chart.", code), "code");
    return *std::move(account);
}

Outcome addAccount(Context& context) {
    const auto payload = permittedPayload<AddAccountPayload>(context);
    if (!payload)
        return tl::unexpected(payload.error());
    Account account{chartEntity, payload->code, payload->name, payload->kind, 0, false};
    if (auto sound = checkAccount(account); !sound)
        return sound;
    if (accountOf(context.rows(), chartEntity, account.code))
        return reject("account_exists", fmt::format("There is an account {} already.", account.code), "code");
    context.rows().put(std::move(account));
    return {};
}

Outcome renameAccount(Context& context) {
    const auto payload = permittedPayload<RenameAccountPayload>(context);
    if (!payload)
        return tl::unexpected(payload.error());
    auto account = sharedAccount(context, payload->code);
    if (!account)
        return tl::unexpected(account.error());
    account->name = payload->name;
    if (auto sound = checkAccount(*account); !sound)
        return sound;
    context.rows().put(*std::move(account));
    return {};
}

Outcome setInactive(Context& context, bool inactive) {
    const auto payload = permittedPayload<AccountCodePayload>(context);
    if (!payload)
        return tl::unexpected(payload.error());
    auto account = sharedAccount(context, payload->code);
    if (!account)
        return tl::unexpected(account.error());
    if (inactive)
        if (auto unused = checkUnused(context.rows(), payload->code); !unused)
            return unused;
    account->inactive = inactive;
    context.rows().put(*std::move(account));
    return {};
}

/// Its name, and whether it takes entries, may be another than in the shared chart; its kind may not.
Outcome setOwnAccount(Context& context) {
    const auto payload = permittedPayload<OwnAccountPayload>(context);
    if (!payload)
        return tl::unexpected(payload.error());
    auto& rows = context.rows();
    const auto known = accountOf(rows, context.entity(), payload->code);
    const auto base = accountOf(rows, chartEntity, payload->code);
    Account account = known.value_or(Account{0, payload->code, "", "", 0, false});
    account.entity = context.entity();
    account.name = payload->name.value_or(account.name);
    account.kind = payload->kind.value_or(account.kind);
    account.inactive = payload->inactive.value_or(account.inactive);
    if (auto sound = checkAccount(account); !sound)
        return sound;
    if (base && base->kind != account.kind)
        return reject("wrong_field",
                      fmt::format("Account {} is of kind {} in the shared chart.", base->code, base->kind), "kind");
    if (account.inactive)
        if (auto unused = checkUnused(rows, account.code); !unused)
            return unused;
    rows.put(std::move(account));
    return {};
}

void addAccountCommand(Catalog& catalog, std::string name, std::string summary, std::vector<PayloadField> fields,
                       std::function<Outcome(Context&)> handle) {
    CommandType type;
    type.name = std::move(name);
    type.summary = std::move(summary);
    type.fields = std::move(fields);
    type.notes = {{"code", "of the account"},
                  {"name", "what it is called"},
                  {"kind", "asset, liability, equity, income or expense"},
                  {"inactive", "takes no manual entries and no rules any more"}};
    type.shared = type.name != "account.set_own";
    type.handle = std::move(handle);
    catalog.add(std::move(type));
}

} // namespace

void addAccountCommands(Catalog& catalog) {
    addAccountCommand(catalog, "account.add", "Adds an account to the shared chart.",
                      describePayload<AddAccountPayload>(), addAccount);
    addAccountCommand(catalog, "account.rename", "Calls an account of the shared chart something else.",
                      describePayload<RenameAccountPayload>(), renameAccount);
    addAccountCommand(catalog, "account.deactivate", "Ends the use of an account that no rule names.",
                      describePayload<AccountCodePayload>(),
                      [](Context& context) { return setInactive(context, true); });
    addAccountCommand(catalog, "account.activate", "Takes an account into use again.",
                      describePayload<AccountCodePayload>(),
                      [](Context& context) { return setInactive(context, false); });
    addAccountCommand(catalog, "account.set_own",
                      "Says how one entity's chart differs: another name, not used there, or an account of its own.",
                      describePayload<OwnAccountPayload>(), setOwnAccount);
}

} // namespace opsdesk
