#pragma once

#include <QSettings>
#include <QString>

#include <string>
#include <vector>

namespace opsdesk::ui {

/// Which columns, in which order, how wide: by column key, so that a new column of a view appears and a lost one is
/// forgotten.
struct ColumnLayout {
    struct Column {
        std::string key;
        int width = 0;
        bool shown = true;
    };
    std::vector<Column> columns; ///< in the order they stand
    std::string sortColumn;      ///< empty: the view's own order
    bool sortDescending = false;
};

/// The named layouts of one view. The layout named "" is the one in use.
class ColumnLayouts {
public:
    ColumnLayouts(QSettings& settings, const QString& view) : m_settings(settings), m_view(view) {}

    /// Empty when there is none, or it was written in a format of another version.
    ColumnLayout load(const QString& name = {}) const;
    void save(const ColumnLayout& layout, const QString& name = {});
    void remove(const QString& name = {});
    QStringList names() const; ///< without the one in use, ordered

private:
    QString key(const QString& name) const;

    QSettings& m_settings;
    QString m_view;
};

} // namespace opsdesk::ui
