#include "core/master/SupplierChangeViews.h"

namespace opsdesk {

namespace {

using T = ColumnType;

View changesOfSuppliers() {
    View view;
    view.name = "supplier-changes";
    view.title = "Changes to suppliers";
    view.description = "Proposed changes to suppliers' terms, prices and banks, and who agreed to them.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"supplier", "Supplier", T::Text, ""},
        {"summary", "Change", T::Text, "Fields, before and after; of an account only its end."},
        {"touches_bank", "Bank", T::Boolean, "Whether it changes whom to pay; then finance agrees alone."},
        {"valid_from", "From", T::Date, "Day from which it holds."},
        {"created_by", "Proposed by", T::Code, "Cannot agree to it."},
        {"created_at", "Proposed", T::Time, ""},
        {"state", "State", T::Code, "Of the machine supplier_change."},
        {"decided_by", "Decided by", T::Code, ""},
        {"decided_at", "Decided", T::Time, "", false},
        {"note", "Note", T::Text, ""},
        {"supplier_code", "Supplier code", T::Code, "", false},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"id", "Id", T::Uuid, "Key of the change.", false},
        {"version", "Version", T::Integer, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"created_at", true}};
    view.sql = R"(SELECT c.id AS id, c.rev AS rev, c.version AS version, c.number AS number, s.name AS supplier,
    c.summary AS summary, c.touches_bank AS touches_bank, c.valid_from AS valid_from, c.created_by AS created_by,
    c.created_at AS created_at, c.state AS state, c.decided_by AS decided_by, c.decided_at AS decided_at,
    c.note AS note, s.code AS supplier_code, c.supplier_id AS supplier_id
FROM supplier_change c
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = c.supplier_id
WHERE c.entity = 0)";
    view.tables = {"supplier_change", "supplier"};
    view.search = {"number", "supplier", "summary"};
    return view;
}

View contactsOfSuppliers() {
    View view;
    view.name = "supplier-contacts";
    view.title = "Suppliers' people";
    view.description = "Whom to ask at a supplier.";
    view.columns = {
        {"supplier", "Supplier", T::Text, ""},
        {"name", "Name", T::Text, ""},
        {"duty", "Sees to", T::Text, "What they are asked about."},
        {"email", "E-mail", T::Text, ""},
        {"phone", "Phone", T::Text, ""},
        {"active", "There", T::Boolean, "Whether they are still there."},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"id", "Id", T::Uuid, "Key of the contact.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"supplier"}, {"name"}};
    view.sql = R"(SELECT c.id AS id, c.rev AS rev, s.name AS supplier, c.name AS name, c.duty AS duty,
    c.email AS email, c.phone AS phone, c.active AS active, c.supplier_id AS supplier_id
FROM supplier_contact c
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = c.supplier_id
WHERE c.entity = 0)";
    view.tables = {"supplier_contact", "supplier"};
    view.search = {"supplier", "name", "email"};
    return view;
}

View banksOfSuppliers() {
    View view;
    view.name = "supplier-banks";
    view.title = "Suppliers' banks";
    view.description = "Whom to pay.";
    view.columns = {
        {"code", "Code", T::Code, "Of the supplier."},
        {"supplier", "Supplier", T::Text, ""},
        {"holder", "Holder", T::Text, "Of the account."},
        {"account", "Account", T::Code, "IBAN, or a number where there is none."},
        {"bank_code", "Bank", T::Code, "BIC, sort code or routing number."},
        {"id", "Id", T::Integer, "Key of the supplier.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"code"}};
    view.sql = R"(SELECT b.supplier_id AS id, b.rev AS rev, s.code AS code, s.name AS supplier, b.holder AS holder,
    b.account AS account, b.code AS bank_code
FROM supplier_bank b
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = b.supplier_id
WHERE b.entity = 0)";
    view.tables = {"supplier_bank", "supplier"};
    view.search = {"code", "supplier", "holder"};
    return view;
}

} // namespace

void addSupplierChangeViews(Catalog& catalog) {
    for (auto make : {changesOfSuppliers, contactsOfSuppliers, banksOfSuppliers})
        catalog.add(make());
}

} // namespace opsdesk
