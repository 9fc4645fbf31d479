#pragma once

#include "ui/widgets/RowsSection.h"

#include <array>

class QPushButton;

namespace opsdesk::ui {

/// What was done to the document that is shown and what was said about it: when, by whom, what it made of it, and why;
/// the oldest first.
class HistorySection final : public DetailSection {
    Q_OBJECT
public:
    /// @p source: a view with the columns of document-history. @p kind: of the document, as comments know it; "" for
    /// one that has none.
    explicit HistorySection(const Desk& desk, RowsSection::Source source = {"document-history", "document_id"},
                            const char* kind = "", QWidget* parent = nullptr);

    void setRecord(const Record& record) override;
    void prepare(const Record& record) override;
    bool isSettled() const override;

private:
    enum Sort { Steps, Comments, Files, SortCount };

    QHBoxLayout* makeChips();
    /// What is to be read of @p record; nothing when there is nothing to go by.
    std::optional<ReadRequest> requestFor(Sort sort, const Record& record) const;
    void take(Sort sort, const ReadAnswer& answer);
    void show();
    std::vector<Record> entries() const;

    Desk m_desk;
    RowsSection::Source m_source;
    const char* m_kind;
    std::array<std::unique_ptr<ReadLane>, SortCount> m_lanes;
    std::array<std::vector<Record>, SortCount> m_rows;
    std::array<QString, SortCount> m_problems; ///< why one could not be read; empty: it was
    std::array<QPushButton*, SortCount> m_chips{};
    Record m_record;
    RecordGrid* m_grid;
};

} // namespace opsdesk::ui
