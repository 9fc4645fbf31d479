#pragma once

#include <QToolButton>

class QSettings;

namespace opsdesk::ui {

/// Chooses the language that the console opens in next: every text of a window that is open was made in its language.
class LanguageButton final : public QToolButton {
    Q_OBJECT
public:
    explicit LanguageButton(QSettings& settings, QWidget* parent = nullptr);

    /// The one that was chosen, such as "fr"; empty: as the system.
    static QString chosenIn(const QSettings& settings);

Q_SIGNALS:
    /// A sentence that says what happens now.
    void chosen(const QString& words);

private:
    void fill();
    void add(const QString& code, const QString& name);

    QSettings& m_settings;
};

} // namespace opsdesk::ui
