#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// A field of a supplier, as it was when the change was proposed and as it is to be.
struct ChangedField {
    std::string field;
    std::string before;
    std::string after;

    bool operator==(const ChangedField&) const = default;
};
BOOST_DESCRIBE_STRUCT(ChangedField, (), (field, before, after))

/// A change to what nobody changes alone: a supplier's terms, prices, bank. Lives in entity 0.
struct SupplierChange : Document {
    std::int64_t supplier_id = 0;
    std::string summary;              ///< of the fields, in words; of a bank account only its end
    std::vector<ChangedField> fields; ///< without the bank's
    bool touches_bank = false;
    Date valid_from;
    std::string note;
    std::string decided_by;
    std::optional<Timestamp> decided_at;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(SupplierChange, (Document),
                      (supplier_id, summary, fields, touches_bank, valid_from, note, decided_by, decided_at, rev))
OPSDESK_DECLARE_ROW(SupplierChange)

/// Whom to pay. Lives in entity 0, apart from what others read.
struct SupplierBank {
    std::int64_t entity = 0;
    std::int64_t supplier_id = 0;
    std::string holder;
    std::string account; ///< IBAN, or a number where there is none
    std::string code;    ///< BIC, sort code or routing number
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(SupplierBank, (), (entity, supplier_id, holder, account, code, rev))
OPSDESK_DECLARE_ROW(SupplierBank)

/// The bank of a proposed change.
struct SupplierBankChange {
    std::int64_t entity = 0;
    Uuid change_id;
    std::string holder;
    std::string account;
    std::string code;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(SupplierBankChange, (), (entity, change_id, holder, account, code, rev))
OPSDESK_DECLARE_ROW(SupplierBankChange)

/// A person at a supplier. Lives in entity 0.
struct SupplierContact {
    std::int64_t entity = 0;
    Uuid id;
    std::int64_t supplier_id = 0;
    std::string name;
    std::string duty; ///< orders, accounts, quality, other
    std::string email;
    std::string phone;
    bool active = true;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(SupplierContact, (), (entity, id, supplier_id, name, duty, email, phone, active, rev))
OPSDESK_DECLARE_ROW(SupplierContact)

} // namespace opsdesk
