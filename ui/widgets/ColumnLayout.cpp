#include "ui/widgets/ColumnLayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int version = 1;
const QString inUse = u"in-use"_s;
} // namespace

QString ColumnLayouts::key(const QString& name) const {
    return u"layouts/%1/%2"_s.arg(m_view,
                                  name.isEmpty() ? inUse : u"named-"_s + QString::fromLatin1(name.toUtf8().toHex()));
}

ColumnLayout ColumnLayouts::load(const QString& name) const {
    ColumnLayout layout;
    const QJsonObject json = QJsonDocument::fromJson(m_settings.value(key(name)).toString().toUtf8()).object();
    if (json.value("version"_L1).toInt() != version)
        return layout;
    for (const QJsonValue& value : json.value("columns"_L1).toArray()) {
        const QJsonObject column = value.toObject();
        layout.columns.push_back({column.value("key"_L1).toString().toStdString(), column.value("width"_L1).toInt(),
                                  column.value("shown"_L1).toBool()});
    }
    layout.sortColumn = json.value("sort"_L1).toString().toStdString();
    layout.sortDescending = json.value("descending"_L1).toBool();
    return layout;
}

void ColumnLayouts::save(const ColumnLayout& layout, const QString& name) {
    QJsonArray columns;
    for (const ColumnLayout::Column& column : layout.columns)
        columns.append(QJsonObject{
            {u"key"_s, QString::fromStdString(column.key)}, {u"width"_s, column.width}, {u"shown"_s, column.shown}});
    const QJsonObject json{{u"version"_s, version},
                           {u"columns"_s, columns},
                           {u"sort"_s, QString::fromStdString(layout.sortColumn)},
                           {u"descending"_s, layout.sortDescending}};
    m_settings.setValue(key(name), QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

void ColumnLayouts::remove(const QString& name) {
    m_settings.remove(key(name));
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
