#pragma once

#include <QObject>
#include <QString>

class QApplication;

namespace opsdesk::ui {

struct Colors;

/// Fusion with our own colours, light or dark, following the desktop unless told otherwise.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    explicit Theme(QApplication& app, QObject* parent = nullptr);

    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    bool isDark() const;
    /// "light", "dark"; anything else follows the desktop.
    static Choice fromName(const QString& name);
    static QString nameOf(Choice choice);

private:
    void apply();

    QApplication& m_app;
    Choice m_choice = Choice::System;
    bool m_systemIsDark = false;
};

} // namespace opsdesk::ui
