#include "ui/importing/ImportPage.h"

#include "ui/bridge/Session.h"
#include "ui/importing/ImportReportStep.h"
#include "ui/importing/ImportSteps.h"
#include "ui/models/CellText.h"
#include "ui/shell/Notices.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/StatePage.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

bool isAdministrator(const Session& session) {
    return std::find(session.allRoles.begin(), session.allRoles.end(), "admin") != session.allRoles.end();
}

/// In whose name: one's own, or the engine's for the administrator of a workspace, as `opsdeskd import` does it.
std::string importerOf(const Session& session) {
    return !session.may || session.may("item.import", {}) ? session.userId : std::string();
}

QString refusalOf(const Session& session) {
    if (!session.importing)
        return ImportPage::tr("At a centre files are brought in beside the console, by `opsdeskd import --central`.");
    if (session.may && !isAdministrator(session))
        if (const Outcome may = session.may("item.import", {}); !may)
            return QString::fromStdString(may.error().text);
    return {};
}

} // namespace

ImportPage::ImportPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_refusal(refusalOf(desk.session)), m_steps(new QLabel(this)),
      m_stack(new QStackedWidget(this)), m_statePage(new StatePage(this)), m_banner(new Banner(this)),
      m_back(new QPushButton(tr("Back   Esc"), this)), m_next(new QPushButton(this)) {
    setObjectName(u"importPage"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Import"));
    m_stack->addWidget(m_statePage);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_banner);
    layout->addWidget(makeActions());
    if (m_refusal.isEmpty())
        makeSteps();
    else
        m_statePage->show("lock"_L1, tr("Nothing can be brought in from here"), m_refusal);
    showStep();
}

ImportPage::~ImportPage() = default;

QString ImportPage::title() const {
    return tr("Bring files in");
}

QWidget* ImportPage::makeTop() {
    auto* top = new QWidget(this);
    top->setObjectName(u"importTop"_s);
    top->setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height();
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    layout->setSpacing(gap * 2);
    auto* heading = new QLabel(title(), top);
    heading->setProperty("heading", u"page"_s);
    layout->addWidget(heading);
    layout->addWidget(m_steps, 1);
    return top;
}

QWidget* ImportPage::makeActions() {
    auto* bar = new QWidget(this);
    bar->setObjectName(u"importActions"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height();
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    m_back->setObjectName(u"importBack"_s);
    m_next->setObjectName(u"importNext"_s);
    m_next->setProperty("primary", true);
    layout->addWidget(m_back);
    layout->addStretch(1);
    layout->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::back);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::next);
    const auto onKey = [this](const QKeySequence& key, void (ImportPage::*action)()) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
                action);
    };
    onKey(Qt::Key_Escape, &ImportPage::back);
    onKey(Qt::CTRL | Qt::Key_Return, &ImportPage::next);
    return bar;
}

void ImportPage::makeSteps() {
    m_draft = new ImportDraft(m_desk.session.importing, this);
    m_files = new ImportFilesStep(*m_draft, m_desk.session.today(), this);
    m_columns = new ImportColumnsStep(*m_draft, this);
    m_report = new ImportReportStep(this);
    for (QWidget* step : std::initializer_list<QWidget*>{m_files, m_columns, m_report})
        m_stack->addWidget(step);
    m_stack->setCurrentWidget(m_files);
    connect(m_draft, &ImportDraft::changed, this, &ImportPage::showStep);
    connect(m_report, &ImportReportStep::cancelRequested, &m_work, &LongWork::stop);
    connect(m_report, &ImportReportStep::viewRequested, this,
            [this](const QString& view) { Q_EMIT sourceRequested(view, {}); });
    connect(&m_work, &LongWork::progressed, m_report, &ImportReportStep::setProgress);
    connect(&m_work, &LongWork::ended, this, &ImportPage::finish);
}

Page::Keys ImportPage::shortcuts() const {
    return {{QKeySequence(u"Ctrl+O"_s).toString(QKeySequence::NativeText), tr("Add files")},
            {QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText), tr("Take a file off the list")},
            {QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText), tr("Next step")},
            {QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), tr("Step before, or back")}};
}

bool ImportPage::isSettled() const {
    return !m_work.isRunning() && (!m_draft || !m_draft->isReading());
}

QString ImportPage::underWay() const {
    return m_work.isRunning() && !m_trial
               ? tr("Files are being brought in; nothing of them is kept if that is broken off.")
               : QString();
}

void ImportPage::say(const QString& text, bool bad) {
    m_banner->say(text, bad);
}

void ImportPage::activate() {
    if (!m_draft)
        setFocus();
    else if (m_step == Files)
        m_files->takeKeys();
    else if (m_step == Columns)
        m_columns->takeKeys();
    else
        m_next->setFocus();
}

void ImportPage::go(Step step) {
    m_step = step;
    m_stack->setCurrentWidget(step == Files     ? static_cast<QWidget*>(m_files)
                              : step == Columns ? static_cast<QWidget*>(m_columns)
                                                : m_report);
    showStep();
    activate();
}

void ImportPage::next() {
    if (!m_next->isEnabled())
        return;
    if (m_step == Files)
        go(Columns);
    else if (m_step == Columns)
        run(true);
    else if (m_step == Trial)
        run(false);
    else {
        m_draft->clear();
        go(Files);
    }
}

void ImportPage::back() {
    if (m_work.isRunning())
        return;
    if (!m_draft || m_step == Files || m_step == Done)
        Q_EMIT closed();
    else
        go(m_step == Trial ? Columns : Files);
}

void ImportPage::run(bool trial) {
    m_trial = trial;
    m_end = std::make_shared<ImportEnd>();
    ImportTask task;
    task.plans = m_draft->plans();
    task.cutOver = m_files->cutOver();
    task.trial = trial;
    task.actor = importerOf(m_desk.session);
    task.entity = m_desk.session.entity;
    m_work.start([importing = m_desk.session.importing, task = std::move(task),
                  end = m_end](const std::function<void(int)>& progress, const std::stop_token& stop) mutable {
        task.progress = progress;
        task.stop = stop;
        *end = importing->run(task);
        return end->problem;
    });
    m_report->begin(trial);
    go(trial ? Trial : Done);
}

void ImportPage::finish(const QString&) {
    tellWhenAway(*m_end);
    m_report->finish(m_trial, std::move(*m_end));
    showStep();
    if (isVisible()) {
        activate(); // what had the keys is gone
        m_report->takeKeys();
    }
    Q_EMIT statusChanged();
}

void ImportPage::tellWhenAway(const ImportEnd& end) {
    if (isVisible() || !m_desk.notices || end.cancelled)
        return;
    const QString text =
        !end.problem.isEmpty() ? end.problem
        : m_trial
            ? tr("The trial is done: %1 of %2 rows would be taken.")
                  .arg(integerText(end.applied), integerText(end.read))
            : tr("The import is done: %1 of %2 rows were taken.").arg(integerText(end.applied), integerText(end.read));
    m_desk.notices->add(
        {end.problem.isEmpty() ? NoticeKind::ImportDone : NoticeKind::ImportFailed, 0, text, {"import"}});
}

void ImportPage::showStep() {
    const bool busy = m_work.isRunning();
    const auto word = [&](Step step, const QString& text) {
        return step == m_step ? u"<b>%1</b>"_s.arg(text.toHtmlEscaped()) : text.toHtmlEscaped();
    };
    m_steps->setVisible(m_draft);
    m_steps->setText(QStringList{word(Files, tr("1 Files")), word(Columns, tr("2 Columns")), word(Trial, tr("3 Trial")),
                                 word(Done, tr("4 Import"))}
                         .join(u"  ›  "_s));
    m_back->setEnabled(!busy);
    m_next->setVisible(m_draft);
    m_next->setText(m_step == Files     ? tr("Columns   Ctrl+Return")
                    : m_step == Columns ? tr("Try it   Ctrl+Return")
                    : m_step == Trial   ? tr("Bring it in   Ctrl+Return")
                                        : tr("More files   Ctrl+Return"));
    if (!m_draft)
        return;
    const bool tried = !busy && m_report->end().problem.isEmpty() && m_report->end().applied > 0;
    m_next->setEnabled(m_step == Files     ? !m_draft->files().empty() && !m_draft->isReading()
                       : m_step == Columns ? m_draft->isReady()
                       : m_step == Trial   ? tried
                                           : !busy);
}

} // namespace opsdesk::ui
