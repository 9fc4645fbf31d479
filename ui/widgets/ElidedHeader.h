#pragma once

#include <QHeaderView>

namespace opsdesk::ui {

/// The headings of a table, each ending in “…” where its column is too narrow, and then read in full by its tool tip.
class ElidedHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit ElidedHeader(QWidget* parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
    bool viewportEvent(QEvent* event) override;

private:
    QString titleOf(int column) const;
    QString elided(int column) const;
};

} // namespace opsdesk::ui
