#pragma once

#include "ui/models/Record.h"

#include <QScrollArea>

#include <vector>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace opsdesk::ui {

class Pill;

/// One part of the details: shows itself when there is something to show for a record, else stays away.
class DetailSection : public QWidget {
    Q_OBJECT
public:
    explicit DetailSection(const QString& title, QWidget* parent = nullptr);

    virtual void setRecord(const Record& record) = 0;
    /// The same record was changed behind the scenes.
    virtual void refresh(const Record& record) { setRecord(record); }
    /// Sections take the width they are given.
    QSize minimumSizeHint() const override;

protected:
    QVBoxLayout* body() const { return m_layout; }
    QLabel* titleLabel() const { return m_title; }

private:
    QLabel* m_title;
    QVBoxLayout* m_layout;
};

/// Beside the list: what the selected record is, and why. A heading and sections that each read what they need.
class DetailsPane final : public QScrollArea {
    Q_OBJECT
public:
    struct Heading {
        std::vector<const char*> title;    ///< columns joined: "SKU · name", the first of them strong
        std::vector<const char*> subtitle; ///< columns joined by dots
        const char* pill = "";             ///< column of a code
        const char* figure = "";           ///< column of the amount that matters
        const char* figureLabel = "";      ///< English source text, context `Details`; "": the column's own title
    };

    explicit DetailsPane(Heading heading, QWidget* parent = nullptr);

    void add(DetailSection* section);
    void setRecord(const Record& record);
    const Record& record() const { return m_record; }

private:
    QHBoxLayout* makeHeading();
    void fillHeading();

    Heading m_heading;
    Record m_record;
    QWidget* m_body;
    QVBoxLayout* m_layout;
    QLabel* m_title;
    Pill* m_pill;
    QLabel* m_subtitle;
    QLabel* m_figure;
    QLabel* m_figureLabel;
    QLabel* m_empty;
    std::vector<DetailSection*> m_sections;
};

} // namespace opsdesk::ui
