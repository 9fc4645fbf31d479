#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

// Lists of the books whose rows lead to what is behind them: Enter goes there.

/// What stands on each account at the end of a day; behind it the journal of the account until then.
class TrialBalanceAtView final : public QueueView {
    Q_OBJECT
public:
    explicit TrialBalanceAtView(const Desk& desk, QWidget* parent = nullptr);
};

/// Documents beside the ledger; behind a difference the documents that make it, else the rows that explain the balance.
class SubLedgersView final : public QueueView {
    Q_OBJECT
public:
    explicit SubLedgersView(const Desk& desk, QWidget* parent = nullptr);
};

class SubLedgerDifferencesView final : public QueueView {
    Q_OBJECT
public:
    explicit SubLedgerDifferencesView(const Desk& desk, QWidget* parent = nullptr);
};

/// What is left of sales, by item, channel and month; behind it lines of the journal.
class MarginView final : public QueueView {
    Q_OBJECT
public:
    explicit MarginView(const Desk& desk, QWidget* parent = nullptr);
};

class MarginRowsView final : public QueueView {
    Q_OBJECT
public:
    explicit MarginRowsView(const Desk& desk, QWidget* parent = nullptr);
};

/// What was owed in other currencies, valued at the rates of a day, invoice by invoice.
class RevaluationsView final : public QueueView {
    Q_OBJECT
public:
    explicit RevaluationsView(const Desk& desk, QWidget* parent = nullptr);
};

} // namespace opsdesk::ui
