#include "ui/documents/DocumentPage.h"

#include "core/base/Uuid.h"
#include "ui/bridge/Bus.h"
#include "ui/bridge/Session.h"
#include "ui/documents/AttachmentsSection.h"
#include "ui/documents/DocumentPrint.h"
#include "ui/documents/LinesSection.h"
#include "ui/documents/PaperSection.h"
#include "ui/models/CellText.h"
#include "ui/models/RecordTableModel.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Decider.h"
#include "ui/widgets/EditorSection.h"
#include "ui/widgets/Explainer.h"
#include "ui/widgets/RowFactsSection.h"
#include "ui/widgets/StatePage.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int besideFrom = 200; ///< width in letters from which two columns stand side by side
} // namespace

void DocumentPage::connectParts() {
    auto* explainer = new Explainer(m_desk, this);
    explainer->listenTo(*m_scroll);
    connect(explainer, &Explainer::sourceRequested, this, &DocumentPage::sourceRequested);
    connect(m_model, &RecordTableModel::contentChanged, this, &DocumentPage::take);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DocumentPage::take);
    connect(m_actionBar, &ActionBar::triggered, this, &DocumentPage::trigger);
    connect(m_decider, &Decider::reported, m_banner, &Banner::report);
    connect(m_decider, &Decider::said, m_banner, &Banner::say);
    connect(m_decider, &Decider::reported, this, &DocumentPage::updateActions);
    connect(m_banner, &Banner::undoRequested, m_decider, &Decider::undo);
    connect(m_statePage, &StatePage::actionTriggered, m_model, &RecordTableModel::refresh);
    // Many commits are read once; what is being typed is never taken away by rows that arrive.
    connect(&m_desk.bus, &Bus::committed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] {
        m_model->refresh();
        if (!m_record.isNull())
            for (DetailSection* section : m_sections)
                section->refresh(m_record);
    });
}

QString DocumentPage::title() const {
    const QString kind = QCoreApplication::translate("Document", m_kind.title);
    return m_isNew             ? tr("New: %1").arg(kind)
           : m_record.isNull() ? kind
                               : tr("%1 %2").arg(kind, m_record.text(m_kind.key));
}

/// Soon; under a stream of commits now and then, not never.
void DocumentPage::refresh() {
    if (!m_isNew && !m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void DocumentPage::activate() {
    QWidget* const before = focusWidget(); // where one was in it
    if (before && before != this)
        before->setFocus();
    else if (m_isNew)
        m_editor->setFocus();
    else
        m_scroll->setFocus();
}

Spot DocumentPage::spot() const {
    return {m_kind.name, m_record.isNull() ? m_asked : m_record.id()};
}

void DocumentPage::restore(const Spot& spot) {
    if (!m_asked.empty() || m_isNew || !m_record.isNull())
        return;
    m_asked = spot.document;
    if (m_asked.empty())
        begin();
    else if (m_asked.starts_with('='))
        ask(Uuid::parse(m_asked.substr(1)) ? "id" : m_kind.key, m_asked.substr(1));
    else
        ask("id", m_asked);
}

void DocumentPage::say(const QString& text, bool bad) {
    m_banner->say(text, bad);
}

void DocumentPage::ask(const std::string& column, const std::string& value) {
    ViewQuery query;
    query.view = m_kind.view;
    query.entity = m_desk.session.entity;
    query.filters.push_back({column, FilterOperator::Equal, value});
    query.limit = 1;
    m_isNew = false;
    if (!m_desk.session.mayRead(m_kind.view)) {
        m_statePage->show(
            "lock"_L1, tr("This is not yours to see"),
            tr("Your role (%1) has no part in it. Ask an administrator if it should.").arg(m_desk.session.roleText()));
        m_stack->setCurrentWidget(m_statePage);
        return;
    }
    m_reading = true;
    setFocus();
    m_model->setQuery(std::move(query));
}

void DocumentPage::begin() {
    m_isNew = true;
    for (DetailSection* section : m_sections)
        if (section != m_editor)
            section->hide();
    m_editor->begin();
    m_stack->setCurrentWidget(m_scroll);
    showHeading();
    updateActions();
}

void DocumentPage::take() {
    using State = RecordTableModel::State;
    m_reading = m_reading && m_model->state() == State::Loading;
    const Record record = m_model->rowCount() > 0 ? m_model->record(0) : Record();
    if (m_model->state() == State::Failed) {
        m_statePage->show("alert"_L1, tr("The document could not be read"), m_model->errorText(), tr("Try again"));
        m_stack->setCurrentWidget(m_statePage);
    } else if (!record.isNull()) {
        show(record);
    } else if (m_model->state() == State::Ready && m_model->rowCount() == 0 && !m_isNew) {
        m_statePage->show("search"_L1, tr("There is no such document"),
                          tr("It is not in this workspace, or belongs to another legal entity."));
        m_stack->setCurrentWidget(m_statePage);
    }
    updateActions();
}

void DocumentPage::show(const Record& record) {
    const bool first = m_record.isNull();
    const bool same = !first && m_record.row() == record.row();
    m_record = record;
    m_isNew = false;
    m_stack->setCurrentWidget(m_scroll);
    if (same)
        return;
    for (DetailSection* section : m_sections) {
        if (first)
            section->setRecord(record);
        else
            section->refresh(record);
    }
    showHeading();
    chooseLines();
    const QWidget* keyboard = window()->focusWidget();
    if (first && (keyboard == this || isAncestorOf(keyboard))) {
        QWidget* const begin = m_editor && m_editor->isOpen() ? static_cast<QWidget*>(m_editor) : m_scroll;
        begin->setFocus();
    }
}

void DocumentPage::showHeading() {
    if (m_isNew)
        m_heading->setTitle(tr("New: %1").arg(QCoreApplication::translate("Document", m_kind.title)),
                            tr("A draft: nothing happens until it was submitted."));
    else
        m_heading->setRecord(m_record);
    m_links->setVisible(!m_isNew && !m_kind.links.empty());
    for (std::size_t i = 0; i < m_linkButtons.size(); ++i) {
        const HeadingLink& link = m_kind.links[i];
        m_linkButtons[i]->setText(QCoreApplication::translate("Document", link.label).arg(m_record.text(link.text)));
        m_linkButtons[i]->setVisible(!m_record.plain(link.opens.column).empty());
    }
}

/// Lines that can be changed stand in the place of those that are read.
void DocumentPage::chooseLines() {
    const bool open = m_editor && m_editor->isOpen();
    if (m_editor)
        m_editor->setVisible(open);
    if (m_lines)
        m_lines->setWanted(!open);
    if (m_lines && !open && m_editor && m_lines->isHidden() && !m_isNew)
        m_lines->refresh(m_record);
}

void DocumentPage::trigger(const ActionSpec& action) {
    if (m_record.isNull())
        return;
    m_scroll->setFocus(); // an open editor is committed first
    const Permit permit =
        isChanged() ? Permit{false, tr("Save or discard the changes first.")} : m_decider->permit(action, m_record);
    if (permit.possible && *action.entry)
        m_editor->enter(action.entry);
    else if (permit.possible)
        m_decider->decide(action, {m_record});
    else
        m_banner->say(permit.reason, true);
}

void DocumentPage::updateActions() {
    std::vector<Permit> permits;
    for (const ActionSpec& action : m_kind.actions)
        permits.push_back(m_record.isNull() ? Permit{false, m_isNew ? tr("Save the draft first.") : QString(), m_isNew}
                                            : m_decider->permit(action, m_record));
    m_actionBar->update(permits, 0);
    m_actionBar->setVisible(std::ranges::any_of(permits, &Permit::fits));
}

bool DocumentPage::isSettled() const {
    return !m_reading && m_model->isSettled();
}

QString DocumentPage::problem() const {
    return m_stack->currentWidget() == m_statePage ? m_statePage->title() : QString();
}

bool DocumentPage::isChanged() const {
    return m_editor && m_editor->isChanged();
}

bool DocumentPage::mayLose() const {
    return isChanged() && !m_editor->isKept();
}

void DocumentPage::leave() {
    if (mayLose() && !m_leaveAnyway) {
        m_leaveAnyway = true;
        m_banner->say(tr("There are changes that were not saved. Ctrl+S saves them; Esc once more discards them."),
                      true);
        return;
    }
    Q_EMIT closed();
}

QString DocumentPage::writePdf(const QString& file) const {
    PrintedDocument printed{m_kind, m_record, m_money ? m_money->row() : Record(), {}, m_desk.session.entityName};
    if (m_lines)
        printed.lines = m_lines->rows();
    if (m_paper)
        printed.more = m_paper->html();
    return ui::writePdf(printed, file);
}

void DocumentPage::choosePdf() {
    if (m_record.isNull())
        return;
    auto* dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(m_record.name() + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const QString problem = writePdf(file);
        m_banner->say(problem.isEmpty() ? tr("Saved as %1.").arg(file) : problem, !problem.isEmpty());
    });
    dialog->open();
}

Page::Keys DocumentPage::shortcuts() const {
    const auto native = [](const char* keys) {
        return QKeySequence::fromString(QLatin1StringView(keys)).toString(QKeySequence::NativeText);
    };
    Keys keys = {
        {native("Esc"), tr("Back to where you came from")},
        {native("Tab"), tr("Next part of the page")},
        {native("Return"), tr("Open what the row leads to")},
    };
    keys.emplace_back(native("M"), tr("Say something"));
    keys.emplace_back(native("F"), tr("Attach a file"));
    keys.emplace_back(native("Ctrl+P"), tr("Save as PDF"));
    keys.emplace_back(native("Ctrl+V"), m_editor ? tr("Paste rows of a spreadsheet, a picture or files")
                                                 : tr("Paste a picture or files"));
    if (m_editor)
        keys.emplace_back(native("Ctrl+S"), tr("Save or receive"));
    for (const ActionSpec& action : m_kind.actions)
        if (*action.key)
            keys.emplace_back(native(action.key), QCoreApplication::translate("Action", action.title));
    return keys;
}

void DocumentPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

/// Comes here only when no part of the page has a use for the key: in an editor Esc takes back what was typed.
void DocumentPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Page::keyPressEvent(event);
}

void DocumentPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_record.isNull() && AttachmentsSection::offers(*event->mimeData()))
        event->acceptProposedAction();
}

void DocumentPage::dropEvent(QDropEvent* event) {
    if (m_files->attach(*event->mimeData()))
        event->acceptProposedAction();
}

/// The keyboard is the page's from the beginning, and its first part's as soon as that is here.
void DocumentPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_reading)
        setFocus();
    else
        refresh(); // commits passed it by meanwhile
}

void DocumentPage::arrange() {
    const bool beside = width() >= fontMetrics().averageCharWidth() * besideFrom;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace opsdesk::ui
