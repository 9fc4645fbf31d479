#pragma once

#include "ui/widgets/RowsSection.h"

class QLabel;

namespace opsdesk::ui {

/// What the view `suggestion-reasons` says of a reason, in the language of the console.
QString reasonInWords(const QString& english);

/// Why this quantity: parts that add up to it, each opening the rows it came from. Where they do not add up it says so.
class LedgerOfReasons final : public GridSection {
    Q_OBJECT
public:
    explicit LedgerOfReasons(const Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The rows a part came from.
    void sourceRequested(const QString& view, const QString& filter);

protected:
    void showRows(const Record& record, const std::vector<Record>& rows) override;

private:
    QLabel* m_total;
};

} // namespace opsdesk::ui
