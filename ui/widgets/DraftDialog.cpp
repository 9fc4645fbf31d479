#include "ui/widgets/DraftDialog.h"

#include "ui/bridge/Session.h"
#include "ui/models/Sentences.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

DraftDialog::DraftDialog(const Desk& desk, Kind kind, const QString& title, const Record& draft, QWidget* parent)
    : Dialog(parent), m_desk(desk), m_kind(std::move(kind)), m_draft(draft), m_body(new QVBoxLayout(this)),
      m_problem(new QLabel(this)), m_agree(new QPushButton(tr("Save draft"), this)) {
    setObjectName(m_kind.name + u"Dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_body->setSpacing(fontMetrics().height() * 3 / 4);
    auto* heading = new QLabel(title, this);
    heading->setProperty("heading", u"details"_s);
    m_body->addWidget(heading);
    m_problem->setObjectName(m_kind.name + u"Problem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_agree->setObjectName(m_kind.name + u"Agree"_s);
    m_agree->setDefault(true);
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, m_agree, &QPushButton::click);
    connect(&desk.bus, &Bus::finished, this, &DraftDialog::finish);
}

QDialogButtonBox& DraftDialog::addButtons() {
    m_body->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_agree, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &DraftDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_body->addWidget(buttons);
    return *buttons;
}

QPushButton* DraftDialog::makeButton(QWidget& list, const QString& text, const QKeySequence& key, const char* name,
                                     const std::function<void()>& act) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    button->setToolTip(tr("%1 in the list").arg(key.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, this, act);
    auto* shortcut = new QShortcut(key, &list);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
    return button;
}

void DraftDialog::setReady(bool ready) {
    m_agree->setEnabled(ready);
}

void DraftDialog::send() {
    if (!m_sent.isNil())
        return;
    const bool isNew = m_draft.isNull(), isCommand = m_kind.type.find('.') != std::string::npos;
    Decision decision{m_kind.type + (isCommand ? ""
                                     : isNew   ? ".create"
                                               : ".edit"),
                      isNew ? m_desk.session.newKey() : m_draft.id(),
                      isNew ? Expected() : m_draft.expected(),
                      std::nullopt,
                      {}};
    if (const QString problem = fill(decision.payload); !problem.isEmpty())
        return complain(problem);
    m_sent = m_desk.bus.send(decision);
    setReady(false);
}

void DraftDialog::finish(const CommandResult& result) {
    if (m_sent.isNil() || result.id != m_sent)
        return;
    m_sent = {};
    setReady(true);
    if (result.applied())
        return accept();
    // While it was disabled the keys went to its neighbour, which throws away what was typed.
    if (qobject_cast<QPushButton*>(focusWidget()))
        m_agree->setFocus();
    complain(sentence(result.rejection.text));
}

void DraftDialog::complain(const QString& text) {
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace opsdesk::ui
