#pragma once

#include <QStyledItemDelegate>

namespace opsdesk::ui {

class PaletteModel;

/// Draws the palette's lines: sign, title with what matched in bold, what stands beside it, state, key.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit PaletteDelegate(const PaletteModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const PaletteModel& m_model;
};

} // namespace opsdesk::ui
