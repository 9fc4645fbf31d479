#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// Which accounts events are booked to; a rule is changed by proposing it.
class PostingRulesView final : public QueueView {
    Q_OBJECT
public:
    PostingRulesView(const Desk& desk, QWidget* parent);
};

/// Changes of the posting map that wait for approval, and the versions before.
class PostingMapView final : public QueueView {
    Q_OBJECT
public:
    static QueueSpec declare(const Session& session);
    PostingMapView(const Desk& desk, QWidget* parent);
};

/// The chart of accounts.
class AccountsView final : public QueueView {
    Q_OBJECT
public:
    AccountsView(const Desk& desk, QWidget* parent);

private:
    void openAccount(const Desk& desk, const QString& page, const Record& account);
};

/// Taxes, and the accounts that they stand in.
class TaxCodesView final : public QueueView {
    Q_OBJECT
public:
    TaxCodesView(const Desk& desk, QWidget* parent);

private:
    void openTax(const Desk& desk, const Record& tax);
};

} // namespace opsdesk::ui
