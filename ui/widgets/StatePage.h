#pragma once

#include <QLatin1StringView>
#include <QWidget>

class QLabel;
class QPushButton;

namespace opsdesk::ui {

/// What stands where rows would be: a sign, a sentence, and what to do.
class StatePage final : public QWidget {
    Q_OBJECT
public:
    explicit StatePage(QWidget* parent = nullptr);
    void show(QLatin1StringView iconName, const QString& title, const QString& text, const QString& action = {});
    QString title() const;

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace opsdesk::ui
