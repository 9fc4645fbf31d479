// The part of FilterBar that writes down what it is set to, and takes that up again.
#include "core/workflow/FilterText.h"
#include "ui/widgets/FilterBar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

QString FilterBar::kept() const {
    QJsonArray on;
    for (const Chip& chip : m_chips)
        if (chip.button->isChecked())
            on << chip.button->objectName();
    const QJsonObject all{
        {u"search"_s, m_searched}, {u"on"_s, on}, {u"conditions"_s, QString::fromStdString(conditionText())}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void FilterBar::takeUp(const QString& kept) {
    if (kept == this->kept())
        return;
    blockSignals(true); // one change, not one for each part
    clear();
    const QJsonObject all = QJsonDocument::fromJson(kept.toUtf8()).object();
    const QJsonArray on = all[u"on"_s].toArray();
    for (const Chip& chip : m_chips)
        chip.button->setChecked(on.contains(chip.button->objectName()));
    try {
        setConditionText(all[u"conditions"_s].toString().toStdString());
    } catch (const FilterError&) {
        setConditionText({}); // kept by another version
    }
    m_searched = all[u"search"_s].toString();
    m_search->setText(m_searched);
    m_wait.stop();
    fit();
    blockSignals(false);
    Q_EMIT changed();
}

} // namespace opsdesk::ui
