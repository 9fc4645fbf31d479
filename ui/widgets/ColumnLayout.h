#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace opsdesk::ui {

/// How the rows of a view are arranged: which columns, in which order, how wide, sorted and grouped by what, and
/// filtered. Everything by key, so that a new column of a view appears and a lost one is forgotten.
struct ColumnLayout {
    struct Column {
        std::string key;
        int width = 0;
        bool shown = true;
    };
    std::vector<Column> columns; ///< in the order they stand
    std::string sortColumn;      ///< empty: the view's own order
    bool sortDescending = false;
    std::vector<std::string> groupBy;              ///< columns, the outer first
    std::optional<std::vector<std::string>> quick; ///< ready-made filters that are on, by title; nothing: as they are
    std::string filter;                            ///< conditions, as filterText() writes them

    QByteArray toJson() const;
    /// Empty when it is none, or of another version of the format.
    static ColumnLayout fromJson(const QByteArray& json);
};

/// The named layouts of one view. The layout named "" is the one in use.
class ColumnLayouts {
public:
    ColumnLayouts(QSettings& settings, const QString& view) : m_settings(settings), m_view(view) {}

    /// Empty when there is none. Of the one in use: the one to begin with.
    ColumnLayout load(const QString& name = {}) const;
    void save(const ColumnLayout& layout, const QString& name = {});
    void remove(const QString& name = {});
    QStringList names() const; ///< without the one in use, ordered

    /// What a person wants to begin with, and come back to.
    ColumnLayout loadDefault() const;
    void saveDefault(const ColumnLayout& layout);

private:
    QString key(const QString& name) const;
    QString defaultKey() const;

    QSettings& m_settings;
    QString m_view;
};

} // namespace opsdesk::ui
