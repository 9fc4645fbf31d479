#pragma once

#include "ui/bridge/Bus.h"
#include "ui/widgets/RowsSection.h"

class QLabel;
class QLineEdit;

namespace opsdesk::ui {

/// Minimum, multiple and lead time of the supplier's item, changed where they are seen. Enter sends, Esc restores; a
/// value on its way is greyed, a refused one comes back with its reason.
class SupplierItemSection final : public RowsSection {
    Q_OBJECT
public:
    explicit SupplierItemSection(const Desk& desk, QWidget* parent = nullptr);

protected:
    void showRows(const Record& record, const std::vector<Record>& rows) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field {
        const char* column;
        QLineEdit* editor = nullptr;
    };

    void addField(const char* column, const QString& label);
    void restore();
    void send(const Field& field);
    void finish(const CommandResult& result);

    std::vector<Field> m_fields;
    QLabel* m_problem;
    QHBoxLayout* m_line;
    Record m_item;
    Uuid m_sent; ///< nil when nothing is on its way
};

} // namespace opsdesk::ui
