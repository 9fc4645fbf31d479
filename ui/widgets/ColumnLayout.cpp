#include "ui/widgets/ColumnLayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
const QString inUse = u"in-use"_s;

QJsonArray listOf(const std::vector<std::string>& texts) {
    QJsonArray list;
    for (const std::string& text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

std::vector<std::string> textsOf(const QJsonValue& list) {
    std::vector<std::string> texts;
    for (const QJsonValue& text : list.toArray())
        texts.push_back(text.toString().toStdString());
    return texts;
}

} // namespace

QByteArray ColumnLayout::toJson() const {
    QJsonArray all;
    for (const Column& column : columns)
        all.append(QJsonObject{
            {u"key"_s, QString::fromStdString(column.key)}, {u"width"_s, column.width}, {u"shown"_s, column.shown}});
    QJsonObject json{{u"version"_s, version},
                     {u"columns"_s, all},
                     {u"sort"_s, QString::fromStdString(sortColumn)},
                     {u"descending"_s, sortDescending}};
    if (!groupBy.empty())
        json.insert("groups"_L1, listOf(groupBy));
    if (quick)
        json.insert("quick"_L1, listOf(*quick));
    if (!filter.empty())
        json.insert("filter"_L1, QString::fromStdString(filter));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ColumnLayout ColumnLayout::fromJson(const QByteArray& text) {
    ColumnLayout layout;
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json.value("version"_L1).toInt() != version)
        return layout;
    for (const QJsonValue& value : json.value("columns"_L1).toArray()) {
        const QJsonObject column = value.toObject();
        layout.columns.push_back({column.value("key"_L1).toString().toStdString(), column.value("width"_L1).toInt(),
                                  column.value("shown"_L1).toBool()});
    }
    layout.sortColumn = json.value("sort"_L1).toString().toStdString();
    layout.sortDescending = json.value("descending"_L1).toBool();
    layout.groupBy = textsOf(json.value("groups"_L1));
    if (json.contains("quick"_L1))
        layout.quick = textsOf(json.value("quick"_L1));
    layout.filter = json.value("filter"_L1).toString().toStdString();
    return layout;
}

QString ColumnLayouts::key(const QString& name) const {
    return u"layouts/%1/%2"_s.arg(m_view,
                                  name.isEmpty() ? inUse : u"named-"_s + QString::fromLatin1(name.toUtf8().toHex()));
}

QString ColumnLayouts::defaultKey() const {
    return u"layouts/%1/default"_s.arg(m_view);
}

ColumnLayout ColumnLayouts::load(const QString& name) const {
    if (name.isEmpty() && !m_settings.contains(key(name)))
        return loadDefault();
    return ColumnLayout::fromJson(m_settings.value(key(name)).toString().toUtf8());
}

void ColumnLayouts::save(const ColumnLayout& layout, const QString& name) {
    m_settings.setValue(key(name), QString::fromUtf8(layout.toJson()));
}

void ColumnLayouts::remove(const QString& name) {
    m_settings.remove(key(name));
}

ColumnLayout ColumnLayouts::loadDefault() const {
    return ColumnLayout::fromJson(m_settings.value(defaultKey()).toString().toUtf8());
}

void ColumnLayouts::saveDefault(const ColumnLayout& layout) {
    m_settings.setValue(defaultKey(), QString::fromUtf8(layout.toJson()));
}

QStringList ColumnLayouts::names() const {
    QStringList names;
    m_settings.beginGroup(u"layouts/"_s + m_view);
    for (const QString& child : m_settings.childKeys())
        if (child.startsWith(u"named-"_s))
            names << QString::fromUtf8(QByteArray::fromHex(child.mid(6).toLatin1()));
    m_settings.endGroup();
    names.sort();
    return names;
}

} // namespace opsdesk::ui
