#pragma once

#include <QAbstractButton>

#include <vector>

namespace opsdesk::ui {

/// A heading of the rail that opens and closes what stands below it. Left and Right do too.
class RailSection final : public QAbstractButton {
    Q_OBJECT
public:
    RailSection(const QString& title, QWidget* parent = nullptr);

    void add(QWidget* item);
    bool holds(const QWidget* item) const;
    bool isOpen() const { return isChecked(); }
    void setOpen(bool open);
    /// Only the sign that says whether it is open.
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void showItems();

    std::vector<QWidget*> m_items;
    bool m_compact = false;
};

} // namespace opsdesk::ui
