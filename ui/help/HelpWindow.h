#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QToolButton;
class QTreeWidget;

namespace opsdesk::ui {

/// The pages of docs/ in a window of their own: contents, back and forward, and words to find, on this page and then
/// on the others.
class HelpWindow final : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// `planning.md`, or `planning.md#lead-times`.
    void open(const QString& page);
    QString page() const { return m_page; }

private:
    QWidget* makeTop();
    void makeContents();
    void makeKeys();
    void showPage(const QString& page);
    void follow(const QString& link);
    void walk(int steps);
    void listHeadings();
    void scrollTo(const QString& anchor);
    void find();
    bool findHere(bool fromTop);

    QToolButton *m_back = nullptr, *m_forward = nullptr;
    QLineEdit* m_words = nullptr;
    QLabel* m_told = nullptr;
    QTreeWidget* m_contents;
    QTextBrowser* m_text;
    QStringList m_trail;
    qsizetype m_here = -1;
    QString m_page; ///< without anchor
};

} // namespace opsdesk::ui
