#pragma once

#include "core/workflow/StateMachine.h"

#include <QWidget>

#include <string>
#include <vector>

namespace opsdesk::ui {

struct Colors;

/// The states of a machine in their order with the ways between them: where the document is, how it came there, and
/// where it can go from here. What is drawn is told in words by its accessible description.
class StateDiagram final : public QWidget {
    Q_OBJECT
public:
    /// A state that the document has been in.
    struct Visit {
        std::string state;
        QString who;
        QString when;
    };

    explicit StateDiagram(QWidget* parent = nullptr);

    /// @p visits in the order of time. @p machine outlives this.
    void show(const StateMachine& machine, const std::string& now, std::vector<Visit> visits);
    /// "Draft (planner, 1 Nov 2011) → Submitted …", as the accessible description says it.
    QString text() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Layout {
        std::vector<QRectF> boxes; ///< beside the machine's states
        std::vector<int> rows;
        int height = 0;
    };

    Layout layoutFor(int width) const;
    /// Indices of the states of the usual way, then those beside it.
    std::vector<std::size_t> order(std::size_t& beside) const;
    std::size_t indexOf(std::string_view state) const;
    const Visit* lastVisit(std::string_view state) const;
    bool wasTaken(std::string_view from, std::string_view to) const;
    int boxWidth() const;
    int boxHeight() const;
    int captionHeight() const;
    void paintWay(QPainter& painter, const Layout& layout, std::string_view way, std::string_view end,
                  const Colors& colors) const;
    void paintState(QPainter& painter, const QRectF& box, const State& state, const Colors& colors) const;

    const StateMachine* m_machine = nullptr;
    std::string m_now;
    std::vector<Visit> m_visits;
};

} // namespace opsdesk::ui
