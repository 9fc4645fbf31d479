#include "ui/shell/PaletteLatest.h"

#include <QSettings>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

PaletteLatest::PaletteLatest(QSettings& settings, const QString& user)
    : m_settings(settings), m_key(u"palette/%1/latest"_s.arg(user)) {}

QList<PaletteLatest::Choice> PaletteLatest::choices() const {
    QList<Choice> choices;
    const QStringList kept = m_settings.value(m_key).toStringList(); // three texts for each
    for (qsizetype i = 0; i + 2 < kept.size(); i += 3)
        choices.append({kept[i], kept[i + 1], kept[i + 2]});
    return choices;
}

void PaletteLatest::add(const Choice& choice) {
    QStringList kept{choice.name, choice.title, choice.beside};
    for (const Choice& other : choices())
        if (other.name != choice.name && kept.size() < 3 * most)
            kept << other.name << other.title << other.beside;
    m_settings.setValue(m_key, kept);
}

} // namespace opsdesk::ui
