#pragma once

#include "ui/widgets/RecordHeading.h"

#include <QPointer>
#include <QScrollArea>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace opsdesk::ui {

/// One part of the details: shows itself when there is something to show for a record, else stays away.
class DetailSection : public QWidget {
    Q_OBJECT
public:
    explicit DetailSection(const QString& title, QWidget* parent = nullptr);

    virtual void setRecord(const Record& record) = 0;
    /// The same record was changed behind the scenes.
    virtual void refresh(const Record& record) { setRecord(record); }
    /// Has read what it would show of @p record, which is probably the next.
    virtual void prepare(const Record& record) { Q_UNUSED(record) }
    /// All that was asked for the record is here.
    virtual bool isSettled() const { return true; }
    /// Sections take the width they are given.
    QSize minimumSizeHint() const override;

protected:
    QVBoxLayout* body() const { return m_layout; }
    QLabel* titleLabel() const { return m_title; }
    /// Shown instead of all else that stands here: why it could not be read. Empty: it was.
    void showProblem(const QString& problem);

private:
    QLabel* m_title;
    QLabel* m_problem = nullptr;       ///< made when there is one
    QList<QPointer<QWidget>> m_behind; ///< what gave way to it
    QVBoxLayout* m_layout;
};

/// Beside the list: what the selected record is, and why. A heading and sections that each read what they need.
class DetailsPane final : public QScrollArea {
    Q_OBJECT
public:
    using Heading = RecordHeading::Parts;

    explicit DetailsPane(Heading heading, QWidget* parent = nullptr);

    void add(DetailSection* section);
    void setRecord(const Record& record);
    /// Reads ahead for the record that is probably looked at next.
    void prepare(const Record& record);
    bool isSettled() const;
    const Record& record() const { return m_record; }

private:
    Record m_record;
    QWidget* m_body;
    QVBoxLayout* m_layout;
    RecordHeading* m_heading;
    QLabel* m_empty;
    std::vector<DetailSection*> m_sections;
};

} // namespace opsdesk::ui
