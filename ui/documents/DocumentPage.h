#pragma once

#include "ui/bridge/Desk.h"
#include "ui/documents/DocumentKind.h"
#include "ui/widgets/Page.h"

#include <QTimer>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace opsdesk::ui {

class ActionBar;
class AttachmentsSection;
class Banner;
class CommentsSection;
class Decider;
class LinesSection;
class PaperSection;
class RecordTableModel;
class RowFactsSection;
class StatePage;

/// The one page of every kind of document: what it is, where it stands, its lines, its money, what was done to it, and
/// the documents around it, as its DocumentKind declares.
class DocumentPage final : public Page {
    Q_OBJECT
public:
    DocumentPage(const Desk& desk, const DocumentKind& kind, QWidget* parent = nullptr);

    QString title() const override;
    void activate() override;
    Spot spot() const override;
    /// Asks for the document, or begins a new one. Once: another document has a page of its own.
    void restore(const Spot& spot) override;
    /// What it was asked for, as a spot names documents.
    const std::string& asked() const { return m_asked; }
    bool isNew() const { return m_isNew; }
    const DocumentKind& kind() const { return m_kind; }
    const Record& record() const { return m_record; }
    /// Its rows have been read.
    bool isSettled() const override;
    QString problem() const override;
    /// Something was typed that was not sent.
    bool isChanged() const;
    /// And it is kept nowhere else.
    bool mayLose() const;
    void refresh() override;
    /// Back to where one came from; asks once where something would be lost.
    void leave();
    Keys shortcuts() const override;
    void say(const QString& text, bool bad) override;
    Banner& banner() { return *m_banner; }
    /// As it stands, for paper; what went wrong in a sentence, empty when nothing did.
    QString writePdf(const QString& file) const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// The document whose @p column is @p value, such as its id or its number.
    void ask(const std::string& column, const std::string& value);
    /// One that is not there yet. Needs an editor.
    void begin();
    QWidget* makeTop();
    QWidget* makeLinks();
    void makeSections();
    void place(DetailSection* section, QBoxLayout* column);
    void connectEditor();
    void connectParts();
    void makeKeys();
    void take();
    void show(const Record& record);
    void showHeading();
    void chooseLines();
    void updateActions();
    void trigger(const ActionSpec& action);
    void arrange();
    void choosePdf();

    Desk m_desk;
    const DocumentKind& m_kind;
    RecordTableModel* m_model; ///< of one row: the document
    Decider* m_decider;
    RecordHeading* m_heading;
    std::vector<QPushButton*> m_linkButtons; ///< beside the kind's links
    QWidget* m_links;
    QStackedWidget* m_stack;
    StatePage* m_statePage;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns = nullptr;
    std::vector<DetailSection*> m_sections;
    LinesSection* m_lines = nullptr;
    PaperSection* m_paper = nullptr;    ///< what its print has beside
    RowFactsSection* m_money = nullptr; ///< where the money stands in a view of its own
    EditorSection* m_editor = nullptr;
    CommentsSection* m_comments = nullptr;
    AttachmentsSection* m_files = nullptr;
    Banner* m_banner;
    ActionBar* m_actionBar;
    QTimer m_refreshTimer;
    Record m_record; ///< null until it has been read
    std::string m_asked;
    bool m_isNew = false;
    bool m_reading = false; ///< asked for, and neither here nor known to be missing
    bool m_leaveAnyway = false;
};

} // namespace opsdesk::ui
