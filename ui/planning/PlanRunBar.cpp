#include "ui/planning/PlanRunBar.h"

#include "ui/bridge/Session.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Notices.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/QueueView.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <mutex>
#include <optional>
#include <utility>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

/// What the planning threads and the window both see. The threads only ever touch this, never the window.
struct PlanRunBar::Run {
    std::mutex mutex;
    PlanStep now;
    std::optional<PlanEnd> end;
    std::stop_source stop;
};

namespace {

constexpr int lookMilliseconds = 100;

QString stageText(const PlanStep& now, bool cancelled) {
    const QLocale locale;
    if (now.stage == PlanStep::Stage::Commit)
        return PlanRunBar::tr("Publishing the plan for all…");
    if (cancelled)
        return PlanRunBar::tr("Cancelling…");
    if (now.stage == PlanStep::Stage::Read)
        return PlanRunBar::tr("Reading stock, orders and demand…");
    const QString pattern = now.stage == PlanStep::Stage::Plan ? PlanRunBar::tr("Planning: %1 of %2 series")
                                                               : PlanRunBar::tr("Writing: %1 of %2 rows");
    return pattern.arg(locale.toString(static_cast<qlonglong>(now.done)),
                       locale.toString(static_cast<qlonglong>(now.total)));
}

QString resultText(const PlanEnd& end) {
    const QLocale locale;
    const auto count = [&](std::int64_t number) { return locale.toString(static_cast<qlonglong>(number)); };
    const QString done =
        PlanRunBar::tr("Planned %1 series in %2 s: %3 new suggestions, %4 changed, %5 no longer needed.")
            .arg(count(end.series), locale.toString(end.seconds, 'f', 1), count(end.opened), count(end.changed),
                 count(end.gone));
    return end.failed == 0 ? done
                           : done + u' ' +
                                 PlanRunBar::tr("%1 series could not be planned; `opsdeskd plan` names them.")
                                     .arg(count(end.failed));
}

} // namespace

void PlanRunBar::addTo(QueueView& view, const Desk& desk) {
    if (!desk.session.may || desk.session.may("plan.publish", {}))
        new PlanRunBar(view, desk);
}

PlanRunBar::PlanRunBar(QueueView& view, const Desk& desk)
    : QWidget(&view), m_view(view), m_session(desk.session), m_notices(desk.notices),
      m_button(new QPushButton(icon("refresh"_L1), tr("Plan now   P"), &view)), m_stage(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_cancel(new QPushButton(tr("Cancel"), this)) {
    setObjectName(u"planRunBar"_s);
    const int gap = fontMetrics().height();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap, gap / 2, gap / 2, gap / 2);
    row->setSpacing(gap);
    row->addWidget(m_stage);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    m_stage->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the plan is"));
    m_cancel->setObjectName(u"cancelPlan"_s);
    connect(m_cancel, &QPushButton::clicked, this, &PlanRunBar::cancel);
    m_timer.setInterval(lookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &PlanRunBar::look);
    addButton();
    hide();
}

PlanRunBar::~PlanRunBar() {
    if (m_run)
        m_run->stop.request_stop();
}

void PlanRunBar::addButton() {
    m_button->setObjectName(u"planNow"_s);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QPushButton::clicked, this, &PlanRunBar::start);
    auto* key = new QAction(tr("Plan everything now"), this);
    key->setShortcut(QKeySequence(Qt::Key_P));
    key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QAction::triggered, this, &PlanRunBar::start);
    m_view.addAction(key);
    if (auto* top = m_view.findChild<QWidget*>(u"queueTop"_s))
        if (auto* layout = qobject_cast<QBoxLayout*>(top->layout()))
            layout->insertWidget(layout->count() - 1, m_button);
    if (auto* layout = qobject_cast<QBoxLayout*>(m_view.layout()))
        layout->insertWidget(1, this);
}

void PlanRunBar::start() {
    if (m_run)
        return;
    if (!m_session.planNow) {
        m_view.banner().say(tr("Plans of a centre are made beside it, by `opsdeskd plan --central`; what they suggest "
                               "appears here by itself."),
                            true);
        return;
    }
    m_run = std::make_shared<Run>();
    m_thread = std::jthread([run = m_run, planNow = m_session.planNow] {
        auto end = planNow(run->stop.get_token(), [&run](const PlanStep& now) {
            const std::lock_guard lock(run->mutex);
            run->now = now;
        });
        const std::lock_guard lock(run->mutex);
        run->end = std::move(end);
    });
    m_button->setEnabled(false);
    m_cancel->setEnabled(true);
    show();
    look();
    m_timer.start();
}

void PlanRunBar::cancel() {
    if (m_run)
        m_run->stop.request_stop();
    look();
}

void PlanRunBar::look() {
    if (!m_run)
        return;
    PlanStep now;
    bool ended = false;
    {
        const std::lock_guard lock(m_run->mutex);
        now = m_run->now;
        ended = m_run->end.has_value();
    }
    if (ended) {
        finish();
        return;
    }
    const bool cancelled = m_run->stop.stop_requested();
    const bool counted = now.stage == PlanStep::Stage::Plan || now.stage == PlanStep::Stage::Publish;
    constexpr int thousandths = 1000;
    m_stage->setText(stageText(now, cancelled));
    // Nothing of nothing moves without saying how far it is.
    m_progress->setRange(0, counted && now.total > 0 ? thousandths : 0);
    if (counted && now.total > 0)
        m_progress->setValue(static_cast<int>(now.done * thousandths / now.total));
    m_cancel->setEnabled(!cancelled && now.stage != PlanStep::Stage::Commit);
}

void PlanRunBar::finish() {
    m_timer.stop();
    m_thread.join();
    const auto run = std::exchange(m_run, nullptr);
    const PlanEnd& end = *run->end;
    hide();
    m_button->setEnabled(true);
    const bool good = end.published ? end.failed == 0 : end.cancelled;
    tell(end.published   ? resultText(end)
         : end.cancelled ? tr("The plan was cancelled; nothing of it was published.")
                         : end.why,
         end.published, good);
}

void PlanRunBar::tell(const QString& text, bool published, bool good) {
    m_view.banner().say(text, !good);
    if (m_notices && !m_view.isVisible()) // who looks on has read it
        m_notices->add({published ? NoticeKind::PlanDone : NoticeKind::PlanFailed, 0, text, {m_view.spec().view}});
}

} // namespace opsdesk::ui
