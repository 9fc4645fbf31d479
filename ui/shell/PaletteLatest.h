#pragma once

#include <QStringList>

class QSettings;

namespace opsdesk::ui {

/// What a person chose last in the palette, newest first; kept for each person in the settings.
class PaletteLatest {
public:
    static constexpr int most = 8;

    PaletteLatest(QSettings& settings, const QString& user);

    /// @p name says what it is; of a document the words that are shown come with it.
    struct Choice {
        QString name;          ///< `place suggestions`, `found items 17`
        QString title, beside; ///< of a document, as it was then
    };
    QList<Choice> choices() const;
    void add(const Choice& choice);

private:
    QSettings& m_settings;
    QString m_key;
};

} // namespace opsdesk::ui
