#pragma once

#include "core/workflow/Catalog.h"
#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a change: proposed → approved (until its day comes) → applied; rejected or withdrawn.
const StateMachine& supplierChangeMachine();

/// Adds `supplier_change.propose`, the actions of the machine, `supplier_contact.set`, and the views supplier-changes,
/// supplier-contacts and supplier-banks.
///
/// Rejections beside those of every document: unknown_supplier, unknown_sku, no_price, no_change, wrong_field,
/// wrong_account, wrong_date, overtaken.
void addSupplierChanges(Catalog& catalog);

} // namespace opsdesk
