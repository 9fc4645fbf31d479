#pragma once

#include "ui/bridge/Bus.h"
#include "ui/widgets/RowsSection.h"

#include <map>

class QPlainTextEdit;
class QPushButton;

namespace opsdesk::ui {

/// What people said about the document, and a place to say something. What is typed is kept until it was sent, also
/// when the console is closed.
class CommentsSection final : public DetailSection {
    Q_OBJECT
public:
    /// @p kind: of the document, as comment.add names it.
    CommentsSection(const Desk& desk, const char* kind, QWidget* parent = nullptr);

    void setRecord(const Record& record) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeEditor();
    void take(const ReadAnswer& answer);
    void showComments();
    QWidget* makeComment(const Record& comment, const Record* answered);
    QHBoxLayout* makeHead(const Record& comment);
    void addPending(const QString& text);
    void reply(const Record& comment);
    void send();
    void sendOn(const char* command, const Record& comment);
    void sendDone(const Record& comment);
    void finish(const CommandResult& result);
    void keepDraft();
    QString draftKey() const;
    bool isAskedOf(const Record& comment) const;

    Desk m_desk;
    const char* m_kind;
    ReadLane m_lane;
    ReadLane m_mentionsLane;
    Record m_record;
    std::vector<Record> m_comments;
    std::vector<Record> m_mentions; ///< that wait for this person
    QVBoxLayout* m_list;
    QLabel* m_replying;
    QPlainTextEdit* m_text;
    QPushButton* m_send;
    QLabel* m_problem;
    std::string m_replyTo;          ///< id of the comment that is being answered
    QStringList m_shown;            ///< what the list was drawn from
    std::map<Uuid, QString> m_sent; ///< what was said and has no result yet
};

} // namespace opsdesk::ui
