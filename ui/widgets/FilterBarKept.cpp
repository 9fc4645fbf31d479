// The part of FilterBar that writes down what it is set to, and takes that up again.
#include "ui/widgets/FilterBar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Filter& filter, const QString& title) {
    return {{u"title"_s, title},
            {u"column"_s, QString::fromStdString(filter.column)},
            {u"op"_s, static_cast<int>(filter.op)},
            {u"value"_s, QString::fromStdString(filter.value)},
            {u"minor"_s, filter.minor_units}};
}

Filter filterOf(const QJsonObject& kept) {
    return {kept[u"column"_s].toString().toStdString(), static_cast<FilterOperator>(kept[u"op"_s].toInt()),
            kept[u"value"_s].toString().toStdString(), kept[u"minor"_s].toBool()};
}

} // namespace

QString FilterBar::kept() const {
    QJsonArray on, typed;
    for (const Chip& chip : m_chips)
        if (chip.button->isChecked())
            on << chip.button->objectName();
    for (const auto& [button, filter] : m_typed)
        typed << toJson(filter, button->property("words").toString());
    const QJsonObject all{{u"search"_s, m_searched}, {u"on"_s, on}, {u"typed"_s, typed}};
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
    for (const QJsonValue& one : all[u"typed"_s].toArray())
        add(filterOf(one.toObject()), one[u"title"_s].toString());
    m_searched = all[u"search"_s].toString();
    m_search->setText(m_searched);
    m_wait.stop();
    fit();
    blockSignals(false);
    Q_EMIT changed();
}

} // namespace opsdesk::ui
