#pragma once

#include <QJsonObject>
#include <QLabel>

#include <functional>
#include <map>

class QComboBox;

namespace opsdesk::ui {

class Drafts;
struct Session;

/// A line at the top of a form that keeps what is entered in it, and says so when it has put back what was entered
/// before: then it offers to start afresh. Fields are the editors of the form by their object names; what differs from
/// how a field stood first is kept. Leaving the form keeps the draft, done() forgets it.
class FormDraft final : public QLabel {
    Q_OBJECT
public:
    /// @p key: what the form is about, such as "suggestion.adjust/42". The session may have no drafts: then none are
    /// kept.
    FormDraft(const Session& session, QString key, QString title, QWidget* form);

    /// Once all editors are in the form: learns how they stand, and puts back what was entered before.
    void begin();
    /// Something was entered.
    void note();
    /// What was entered is on its way or done with.
    void done();

    const QString& key() const { return m_key; }

private:
    struct Field {
        std::function<QJsonValue()> take;
        std::function<void(const QJsonValue&)> putBack;
        QJsonValue first;
    };

    void learn(QWidget* editor);
    void learnChoice(QComboBox& combo);
    void putBack();
    void startAfresh();
    QJsonObject entries() const;

    const Session& m_session;
    QString m_key, m_title;
    QWidget* m_form;
    std::map<QString, Field> m_fields;
    QJsonObject m_late;  ///< choices that are not offered yet
    bool m_quiet = true; ///< what changes is not a person's doing
};

} // namespace opsdesk::ui
