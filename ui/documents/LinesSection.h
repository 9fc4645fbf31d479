#pragma once

#include "ui/documents/DocumentKind.h"

namespace opsdesk::ui {

/// The rows that a document's declaration names, each leading to a page of its own; of lines also what they add up to,
/// and whether that is the document's amount.
class RelatedSection : public GridSection {
    Q_OBJECT
public:
    RelatedSection(const Desk& desk, const RelatedRows& rows, QWidget* parent = nullptr);

Q_SIGNALS:
    void documentRequested(const QString& view, const QString& id);
};

class LinesSection final : public RelatedSection {
    Q_OBJECT
public:
    LinesSection(const Desk& desk, const RelatedRows& rows, QWidget* parent = nullptr);
    const std::vector<Record>& rows() const { return m_rows; }
    /// Not while an editor stands in its place, whatever rows arrive.
    void setWanted(bool wanted);
    void setVisible(bool visible) override { RelatedSection::setVisible(visible && m_wanted); }

protected:
    void showRows(const Record& record, const std::vector<Record>& rows) override;

private:
    std::vector<Record> m_rows;
    QLabel* m_total;
    bool m_wanted = true;
};

} // namespace opsdesk::ui
