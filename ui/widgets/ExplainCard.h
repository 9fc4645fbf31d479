#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace opsdesk::ui {

/// What a number is: what it counts, in what, as of when, and the parts that it adds up from.
struct Explanation {
    QString title;
    QString value; ///< as it is shown
    QString definition;
    QString unit;
    QString asOf;
    QString formula;
    QString partsTitle;
    std::vector<std::pair<QString, QString>> parts; ///< what, and how much; the last is their sum where there is one
    QString link;                                   ///< what opening leads to; empty: nothing
    std::function<void()> open;
    std::vector<std::pair<QString, std::function<void()>>> more = {}; ///< what else can be done from here
};

/// A small card beside a number. Esc closes it, Tab goes to what can be opened, Enter opens it.
class ExplainCard final : public QFrame {
    Q_OBJECT
public:
    /// Shows @p explanation below @p anchor, a rectangle on the screen. One card at a time; it deletes itself.
    static ExplainCard* show(const Explanation& explanation, const QRect& anchor, QWidget* parent);

    /// Adds what had to be read first.
    void addParts(const QString& title, const std::vector<std::pair<QString, QString>>& parts);
    /// All that it says, line by line.
    QString text() const;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ExplainCard(const Explanation& explanation, QWidget* parent);
    void addLine(const QString& text, const char* property, const QVariant& value);
    void addButton(const QString& title, const QString& name, std::function<void()> run);
    void place(const QRect& anchor);
    void leave();

    QVBoxLayout* m_layout;
    QPointer<QWidget> m_before; ///< had the keyboard
    QRect m_anchor;
    QStringList m_lines;
};

} // namespace opsdesk::ui
