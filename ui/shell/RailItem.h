#pragma once

#include <QAbstractButton>
#include <QIcon>

namespace opsdesk::ui {

/// A line of the rail: sign, name, and how many wait.
class RailItem final : public QAbstractButton {
    Q_OBJECT
public:
    RailItem(const QIcon& icon, const QString& title, QWidget* parent = nullptr);
    void setCount(std::int64_t count);
    /// Only the sign; name and count are said under the pointer.
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What is not to be read in full is said under the pointer.
    void updateTip();
    int roomForWords() const;

    QString m_count;
    bool m_compact = false;
};

} // namespace opsdesk::ui
