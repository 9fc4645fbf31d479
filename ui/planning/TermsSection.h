#pragma once

#include "ui/bridge/Bus.h"
#include "ui/widgets/RowsSection.h"

class QLabel;
class QLineEdit;

namespace opsdesk::ui {

/// Terms of a supplier, or of one of its items, changed where they are seen. Enter sends, Esc restores; a value on its
/// way is greyed, a refused one comes back with its reason.
class TermsSection final : public RowsSection {
    Q_OBJECT
public:
    struct Term {
        const char* column;
        QString label;
        int width = 12;              ///< characters
        const char* field = nullptr; ///< of the command, when it is called otherwise
    };
    struct Terms {
        QString title;
        Source source;
        std::string_view command; ///< that edits them
        std::vector<Term> terms;
    };

    TermsSection(const Desk& desk, Terms terms, QWidget* parent = nullptr);

    /// Minimum, multiple, maximum, lead time and price breaks of the supplier's item.
    static Terms ofItem();
    /// Minimum, review, order and closed days and container of the supplier.
    static Terms ofSupplier();
    /// Shelf life, volume and weight of the item, whoever sells it.
    static Terms ofGoods();

protected:
    void showRows(const Record& record, const std::vector<Record>& rows) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addField(std::size_t index, QHBoxLayout* line);
    QString shown(const Term& term) const;
    void restore();
    void send(std::size_t index);
    void finish(const CommandResult& result);

    Terms m_terms;
    std::vector<QLineEdit*> m_editors; ///< beside the terms
    QLabel* m_problem;
    Record m_row;
    Uuid m_sent; ///< nil when nothing is on its way
};

/// "200:475;500:450" with its prices as people write them, "200: 4.75; 500: 4.50".
QString typedBreaks(const std::string& kept);
/// The way back; what cannot be read comes back as it is, for the command to refuse.
std::string keptBreaks(const QString& typed);

} // namespace opsdesk::ui
