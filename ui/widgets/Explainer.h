#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/models/Record.h"
#include "ui/widgets/ExplainCard.h"

#include <QObject>
#include <QPointer>

namespace opsdesk::ui {

class FactsSection;

/// Says of a number what it is, wherever it stands: the meaning that its column declares, and, where rows of another
/// view add up to it, those. One for each page.
class Explainer final : public QObject {
    Q_OBJECT
public:
    Explainer(const Desk& desk, QWidget* page);

    /// @p anchor: where the number stands, on the screen.
    void explain(const Record& record, const QString& column, const QRect& anchor);
    /// A sum of @p column over as many rows as @p rows says; @p of names them, @p open leads to them when there is one.
    void explainSum(const ViewColumn& column, const QString& sum, const QString& of, std::int64_t rows,
                    const QRect& anchor, std::function<void()> open);
    /// What the column counts, as a sentence; and on which day.
    static QString meaningOf(const ViewColumn& column);
    static QString asOf(const Session& session);
    /// Whether @p event, a key or its announcement, asks what something is.
    static bool isAsked(const QEvent& event);
    /// F1 and Space on numbers of all facts that @p parts has by now.
    void listenTo(const QWidget& parts);

Q_SIGNALS:
    /// The rows that a number adds up from.
    void sourceRequested(const QString& view, const QString& filter);

private:
    void showParts(const ReadAnswer& answer);

    Desk m_desk;
    QWidget* m_page;
    ReadLane m_parts;
    QPointer<ExplainCard> m_card;
};

} // namespace opsdesk::ui
