#pragma once

#include <QLayout>

#include <vector>

namespace opsdesk::ui {

/// Widgets one after another in as many lines as they need.
class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.push_back(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    void insert(int index, QWidget* widget);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height that is needed.
    int arrange(const QRect& rect, bool moves) const;

    std::vector<QLayoutItem*> m_items;
};

} // namespace opsdesk::ui
