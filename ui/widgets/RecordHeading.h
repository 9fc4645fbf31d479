#pragma once

#include "ui/models/Record.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace opsdesk::ui {

class Pill;

/// What a record is, at one look: its title, its state, who and where, and the amount that matters.
class RecordHeading final : public QWidget {
    Q_OBJECT
public:
    struct Parts {
        std::vector<const char*> title;    ///< columns joined: "SKU · name", the first of them strong
        std::vector<const char*> subtitle; ///< columns joined by dots
        const char* pill = "";             ///< column of a code
        const char* figure = "";           ///< column of the amount that matters
        const char* figureLabel = "";      ///< English source text, context `Details`; "": the column's own title
    };

    explicit RecordHeading(Parts parts, QWidget* parent = nullptr);

    /// Nothing is shown of a null record.
    void setRecord(const Record& record);
    /// Instead of a record's: of one that is not there yet.
    void setTitle(const QString& title, const QString& subtitle);
    /// Another figure than the record's, such as of lines being changed.
    void setFigure(const QString& figure);

private:
    Parts m_parts;
    QLabel* m_title;
    Pill* m_pill;
    QLabel* m_subtitle;
    QLabel* m_figure;
    QLabel* m_figureLabel;
};

} // namespace opsdesk::ui
