#include "ui/widgets/CommandDialog.h"

#include "core/base/Error.h"
#include "ui/bridge/Bus.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"
#include "ui/models/Sentences.h"
#include "ui/shell/Look.h"
#include "ui/widgets/FormDraft.h"
#include "ui/widgets/Hint.h"
#include "ui/widgets/RecordPicker.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text) {
    return *text ? QCoreApplication::translate("Action", text) : QString();
}

ColumnType typeOf(FormField::Kind kind) {
    // In the order of FormField::Kind.
    static constexpr ColumnType types[] = {ColumnType::Text,     ColumnType::Real, ColumnType::Integer,
                                           ColumnType::Quantity, ColumnType::Date, ColumnType::Code,
                                           ColumnType::Code};
    return types[static_cast<std::size_t>(kind)];
}

bool isNumber(FormField::Kind kind) {
    return kind == FormField::Kind::Number || kind == FormField::Kind::Count || kind == FormField::Kind::Quantity;
}

/// What the form is about: a document, or what it takes as given.
QString draftKey(const Form& form) {
    std::string about = form.document;
    if (about.empty()) {
        about = form.fixed.json();
        for (const FormField& field : form.fields)
            about += "/" + field.value;
    }
    return QString::fromStdString(form.command + "/" + about);
}

} // namespace

CommandDialog::CommandDialog(const Desk& desk, Form form, QWidget* parent)
    : Dialog(parent), m_desk(desk), m_form(std::move(form)), m_problem(new QLabel(this)) {
    setObjectName(u"commandDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_form.title);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    auto* heading = new QLabel(m_form.title, this);
    heading->setProperty("heading", u"details"_s);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    m_draft = new FormDraft(desk.session, draftKey(m_form), m_form.title, this);
    layout->addWidget(m_draft);
    auto* entries = new QFormLayout;
    entries->setSpacing(fontMetrics().height() / 2);
    entries->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const FormField& field : m_form.fields)
        addEntry(*entries, field);
    layout->addLayout(entries);
    m_problem->setObjectName(u"commandProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_agree = buttons->addButton(m_form.agree, QDialogButtonBox::AcceptRole);
    m_agree->setObjectName(u"commandAgree"_s);
    m_agree->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CommandDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, m_agree, &QPushButton::click);
    layout->addWidget(buttons);
    connect(&desk.bus, &Bus::finished, this, &CommandDialog::finish);
    m_draft->begin();
    if (!m_entries.empty())
        m_entries.front().editor->setFocus();
}

void CommandDialog::addEntry(QFormLayout& form, const FormField& field) {
    using Make = std::pair<QWidget*, std::function<std::string()>> (CommandDialog::*)(const FormField&);
    // In the order of FormField::Kind.
    static constexpr Make makers[] = {&CommandDialog::lineEditor, &CommandDialog::lineEditor,
                                      &CommandDialog::lineEditor, &CommandDialog::lineEditor,
                                      &CommandDialog::dateEditor, &CommandDialog::choiceEditor,
                                      &CommandDialog::codeEditor};
    auto [editor, text] = (this->*makers[static_cast<std::size_t>(field.kind)])(field);
    editor->setObjectName(QLatin1StringView(field.field));
    editor->setAccessibleName(translated(field.label));
    auto* problem = new QLabel(this);
    problem->setObjectName(u"problem-"_s + QLatin1StringView(field.field));
    problem->setProperty("tone", u"danger"_s);
    problem->setWordWrap(true);
    problem->hide();
    auto* column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height() / 6);
    column->addWidget(editor);
    column->addWidget(problem);
    auto* label = new QLabel(translated(field.label), this);
    label->setBuddy(editor);
    form.addRow(label, column);
    m_entries.push_back({field, editor, problem, std::move(text)});
}

std::pair<QWidget*, std::function<std::string()>> CommandDialog::lineEditor(const FormField& field) {
    const bool number = isNumber(field.kind);
    auto* edit = new QLineEdit(number ? typedNumber(field.value) : QString::fromStdString(field.value), this);
    setHint(*edit, translated(field.hint));
    return {edit, [edit, number] { return number ? plainNumber(edit->text()) : edit->text().trimmed().toStdString(); }};
}

std::pair<QWidget*, std::function<std::string()>> CommandDialog::dateEditor(const FormField& field) {
    auto* edit = new QDateEdit(this);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(dateFormat());
    edit->setDate(editedDay(Date::parse(field.value).value_or(m_desk.session.today())));
    return {edit, [edit] { return dayOf(edit->date()).toString(); }};
}

std::pair<QWidget*, std::function<std::string()>> CommandDialog::choiceEditor(const FormField& field) {
    auto* combo = new QComboBox(this);
    for (const std::string& code : field.choices)
        combo->addItem(codeTitle(code), QString::fromStdString(code));
    combo->setCurrentIndex(std::max(0, combo->findData(QString::fromStdString(field.value))));
    return {combo, [combo] { return combo->currentData().toString().toStdString(); }};
}

std::pair<QWidget*, std::function<std::string()>> CommandDialog::codeEditor(const FormField& field) {
    auto* picker = new RecordPicker(m_desk, field.view, field.code, "name", this);
    picker->setText(QString::fromStdString(field.value));
    setHint(*picker, translated(field.hint));
    return {picker, [picker, code = field.code] {
                return picker->record().isNull() ? picker->text().trimmed().toStdString()
                                                 : picker->record().plain(code);
            }};
}

void CommandDialog::send() {
    if (!m_sent.isNil())
        return;
    forgive();
    Decision decision{m_form.command, m_form.document, m_form.expected, std::nullopt, m_form.fixed};
    for (const Entry& entry : m_entries) {
        const std::string text = entry.text();
        if ((text.empty() && !entry.field.mayBeEmpty) || (m_form.changesOnly && text == entry.field.value))
            continue;
        if (const QString problem = take(entry.field, text, decision.payload); !problem.isEmpty())
            return complain(entry.field.field, problem);
    }
    setBusy(true);
    m_sent = m_desk.bus.send(decision);
}

QString CommandDialog::take(const FormField& field, const std::string& text, PayloadDraft& payload) {
    try {
        const ColumnType type = typeOf(field.kind);
        const auto written = field.write ? field.write(QString::fromStdString(text)) : std::optional(text);
        if (!written)
            return tr("“%1” is not a number that can stand here.").arg(QString::fromStdString(text));
        payload.set(field.field, parseValue(*written, type), type);
        return {};
    } catch (const UsageError& error) {
        return QString::fromUtf8(error.what());
    }
}

void CommandDialog::finish(const CommandResult& result) {
    if (m_sent.isNil() || result.id != m_sent)
        return;
    m_sent = {};
    setBusy(false);
    if (!result.applied())
        return complain(result.rejection.field, sentence(result.rejection.text));
    m_draft->done();
    accept();
}

void CommandDialog::setBusy(bool busy) {
    m_agree->setEnabled(!busy);
    for (const Entry& entry : m_entries)
        entry.editor->setEnabled(!busy);
}

void CommandDialog::complain(std::string_view field, const QString& text) {
    QLabel* label = m_problem;
    for (const Entry& entry : m_entries)
        if (field == entry.field.field) {
            label = entry.problem;
            setLook(*entry.editor, "invalid", true);
            entry.editor->setFocus();
        }
    label->setText(text);
    label->show();
}

void CommandDialog::forgive() {
    m_problem->hide();
    for (const Entry& entry : m_entries) {
        entry.problem->hide();
        setLook(*entry.editor, "invalid", false);
    }
}

QString openForm(const Desk& desk, Form form, QWidget* parent) {
    const Outcome may = desk.session.may ? desk.session.may(form.command, std::nullopt) : Outcome();
    if (!may)
        return sentence(may.error().text);
    (new CommandDialog(desk, std::move(form), parent))->open();
    return {};
}

} // namespace opsdesk::ui
