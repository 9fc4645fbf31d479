#pragma once

#include "ui/widgets/RowsSection.h"

class QLabel;

namespace opsdesk::ui {

/// What would be posted: debit and credit by account, with both totals.
class JournalPreview final : public GridSection {
    Q_OBJECT
public:
    explicit JournalPreview(const Desk& desk, Source source, QWidget* parent = nullptr);

protected:
    void showRows(const Record& record, const std::vector<Record>& rows) override;

private:
    QLabel* m_totals;
};

} // namespace opsdesk::ui
