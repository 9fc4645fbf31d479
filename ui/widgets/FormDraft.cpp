#include "ui/widgets/FormDraft.h"

#include "ui/bridge/Drafts.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

FormDraft::FormDraft(const Session& session, QString key, QString title, QWidget* form)
    : QLabel(form), m_session(session), m_key(std::move(key)), m_title(std::move(title)), m_form(form) {
    setObjectName(u"formDraft"_s);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    hide();
    connect(this, &QLabel::linkActivated, this, &FormDraft::startAfresh);
}

void FormDraft::learn(QWidget* editor) {
    const QString name = editor->objectName();
    // An editor within another, such as the line of a date, belongs to that one.
    if (name.isEmpty() || name.startsWith(u"qt_"_s) || m_fields.contains(name))
        return;
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        m_fields[name] = {[line] { return line->text(); }, [line](const QJsonValue& v) { line->setText(v.toString()); },
                          line->text()};
        connect(line, &QLineEdit::textChanged, this, &FormDraft::note);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        m_fields[name] = {[text] { return text->toPlainText(); },
                          [text](const QJsonValue& v) { text->setPlainText(v.toString()); }, text->toPlainText()};
        connect(text, &QPlainTextEdit::textChanged, this, &FormDraft::note);
    } else if (auto* date = qobject_cast<QDateEdit*>(editor)) {
        const auto take = [date] { return QJsonValue(date->date().toString(Qt::ISODate)); };
        m_fields[name] = {
            take, [date](const QJsonValue& v) { date->setDate(QDate::fromString(v.toString(), Qt::ISODate)); }, take()};
        connect(date, &QDateEdit::dateChanged, this, &FormDraft::note);
    } else if (auto* box = qobject_cast<QCheckBox*>(editor)) {
        m_fields[name] = {[box] { return box->isChecked(); },
                          [box](const QJsonValue& v) { box->setChecked(v.toBool()); }, box->isChecked()};
        connect(box, &QCheckBox::toggled, this, &FormDraft::note);
    } else if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        learnChoice(*combo);
    }
}

void FormDraft::learnChoice(QComboBox& combo) {
    const auto take = [&combo] { return QJsonValue(combo.currentData().toString()); };
    const auto choose = [this, &combo](const QJsonValue& value) {
        const int index = combo.findData(value.toString());
        if (index >= 0)
            combo.setCurrentIndex(index);
        else
            m_late[combo.objectName()] = value;
    };
    m_fields[combo.objectName()] = {take, choose, take()};
    connect(&combo, &QComboBox::currentIndexChanged, this, &FormDraft::note);
    // Choices that are read, such as reasons, come after what was chosen among them. Whoever fills the box chooses
    // last.
    connect(combo.model(), &QAbstractItemModel::rowsInserted, this, [this, &combo, choose] {
        QTimer::singleShot(0, this, [this, &combo, choose] {
            if (const QJsonValue value = m_late.take(combo.objectName()); !value.isUndefined())
                choose(value);
        });
    });
}

void FormDraft::begin() {
    if (!m_session.drafts)
        return;
    for (QWidget* editor : m_form->findChildren<QWidget*>())
        learn(editor);
    for (auto& [name, field] : m_fields)
        field.first = field.take();
    putBack();
    m_quiet = false;
}

void FormDraft::putBack() {
    const auto draft = m_session.drafts->find(m_key);
    if (!draft)
        return;
    for (auto entry = draft->entries.begin(); entry != draft->entries.end(); ++entry)
        if (const auto field = m_fields.find(entry.key()); field != m_fields.end())
            field->second.putBack(entry.value());
    setText(tr("What you entered on %1 is here again. %2")
                .arg(timeText(draft->at).toHtmlEscaped(), u"<a href=\"afresh\">%1</a>"_s.arg(tr("Start afresh"))));
    setAccessibleName(tr("What you entered on %1 is here again.").arg(timeText(draft->at)));
    show();
}

void FormDraft::startAfresh() {
    m_quiet = true;
    m_late = {};
    for (const auto& [name, field] : m_fields)
        field.putBack(field.first);
    m_quiet = false;
    m_session.drafts->drop(m_key);
    hide();
    nextInFocusChain()->setFocus(Qt::TabFocusReason);
}

QJsonObject FormDraft::entries() const {
    QJsonObject entries = m_late;
    for (const auto& [name, field] : m_fields)
        if (const QJsonValue now = field.take(); now != field.first)
            entries[name] = now;
    return entries;
}

void FormDraft::note() {
    if (!m_quiet && m_session.drafts)
        m_session.drafts->keep(m_key, m_title, entries());
}

void FormDraft::done() {
    if (m_session.drafts)
        m_session.drafts->drop(m_key);
    m_quiet = true;
}

} // namespace opsdesk::ui
