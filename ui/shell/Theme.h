#pragma once

#include <QObject>
#include <QString>

class QApplication;

namespace opsdesk::ui {

class DesktopScheme;
struct Colors;

/// Fusion with our own colours, light, dark or of high contrast, following the desktop unless told otherwise.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark, HighContrast };

    /// @p desktop is followed as long as nobody chose.
    Theme(QApplication& app, DesktopScheme& desktop, QObject* parent = nullptr);

    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    bool isDark() const;
    const Colors& colors() const;
    /// "light", "dark", "high-contrast"; anything else follows the desktop.
    static Choice fromName(const QString& name);
    static QString nameOf(Choice choice);
    /// What it is called, in a sentence.
    static QString wordsOf(Choice choice);
    /// What comes after the present choice when a person goes through all of them: the first step is one that is seen.
    Choice next() const;

private:
    void apply();

    QApplication& m_app;
    DesktopScheme& m_desktop;
    Choice m_choice = Choice::System;
};

} // namespace opsdesk::ui
