#include "ui/widgets/HistorySection.h"

#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHistory = 500;

std::shared_ptr<const View> timelineView() {
    static const auto view = [] {
        auto made = std::make_shared<View>();
        made->name = "timeline";
        made->columns = {{"time", "Time", ColumnType::Time, ""},
                         {"actor", "Who", ColumnType::Code, ""},
                         {"what", "What", ColumnType::Text, ""},
                         {"why", "Why", ColumnType::Text, ""},
                         {"id", "Id", ColumnType::Text, ""}};
        return made;
    }();
    return view;
}

Record entry(const Value& time, const std::string& actor, const QString& what, const QString& why,
             const std::string& id) {
    return Record(timelineView(), {time, actor, what.toStdString(), why.simplified().toStdString(), id});
}

/// "Submit: Draft → Submitted"; of a step that changes no state its name alone: whose action it is stands above.
QString whatText(const Record& step, const std::string& before) {
    const std::string command = step.plain("action");
    const QString action = codeTitle(std::string_view(command).substr(command.rfind('.') + 1));
    const std::string after = step.state();
    if (after.empty() || after == before)
        return action;
    return before.empty() ? HistorySection::tr("%1: %2").arg(action, codeTitle(after))
                          : HistorySection::tr("%1: %2 → %3").arg(action, codeTitle(before), codeTitle(after));
}

/// What was given with steps, to tell what a later one changed: "expected on: 5 Jan 2012 → 9 Jan 2012".
class Given {
public:
    QString take(const std::string& json) {
        const QJsonObject fields = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
        QStringList parts;
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const QString name = field.key();
            if (name == u"reason_code")
                continue;
            const QString text = objectText(
                QJsonDocument(QJsonObject{{name, field.value()}}).toJson(QJsonDocument::Compact).toStdString(), {});
            const auto known = m_last.find(name);
            const bool changed = known != m_last.end() && known->second != text && name != u"note" && name != u"lines";
            parts << (changed ? known->second + u" → "_s + text.mid(text.indexOf(u": "_s) + 2) : text);
            m_last[name] = text;
        }
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }

private:
    std::map<QString, QString> m_last;
};

void addSteps(const std::vector<Record>& rows, std::vector<Record>& entries) {
    std::string state;
    Given given;
    for (const Record& step : rows) {
        QStringList why{step.text("reason"), given.take(step.plain("details"))};
        why.removeAll(QString());
        entries.push_back(
            entry(step.value("time"), step.plain("actor"), whatText(step, state), why.join(u" \u00B7 "_s), step.id()));
        if (!step.state().empty())
            state = step.state();
    }
}

void addComments(const std::vector<Record>& rows, std::vector<Record>& entries) {
    for (const Record& said : rows) {
        entries.push_back(entry(said.value("created_at"), said.plain("author"), HistorySection::tr("Comment"),
                                said.text("text"), said.id()));
        if (said.state() == "withdrawn")
            entries.push_back(entry(said.value("changed_at"), said.plain("author"),
                                    HistorySection::tr("Comment withdrawn"), {}, said.id() + "/withdrawn"));
    }
}

void addFiles(const std::vector<Record>& rows, std::vector<Record>& entries) {
    for (const Record& file : rows) {
        entries.push_back(entry(file.value("added_at"), file.plain("added_by"), HistorySection::tr("File attached"),
                                file.text("name"), file.id()));
        if (file.state() == "removed")
            entries.push_back(
                entry(file.value("removed_at"), file.plain("removed_by"), HistorySection::tr("File removed"),
                      file.text("name") + u" \u00B7 "_s + file.text("remove_reason"), file.id() + "/removed"));
    }
}

} // namespace

HistorySection::HistorySection(const Desk& desk, RowsSection::Source source, const char* kind, QWidget* parent)
    : DetailSection(tr("What was done"), parent), m_desk(desk), m_source(source), m_kind(kind),
      m_grid(new RecordGrid({{"time"},
                             {"actor"},
                             {"what", QT_TRANSLATE_NOOP("Details", "What")},
                             {"why", QT_TRANSLATE_NOOP("Details", "Why, and what was given"), true}},
                            {}, this)) {
    m_grid->setObjectName(u"history"_s);
    m_grid->setAccessibleName(tr("What was done"));
    for (const Sort sort : {Steps, Comments, Files}) {
        m_lanes[sort] = std::make_unique<ReadLane>(desk.reader);
        connect(m_lanes[sort].get(), &ReadLane::answered, this,
                [this, sort](const ReadAnswer& answer) { take(sort, answer); });
    }
    if (*kind)
        body()->addLayout(makeChips());
    body()->addWidget(m_grid);
}

QHBoxLayout* HistorySection::makeChips() {
    auto* line = new QHBoxLayout;
    const QString titles[] = {tr("Decisions"), tr("Comments"), tr("Files")};
    for (const Sort sort : {Steps, Comments, Files}) {
        auto* chip = new QPushButton(titles[sort], this);
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QPushButton::toggled, this, &HistorySection::show);
        line->addWidget(chip);
        m_chips[sort] = chip;
    }
    line->addStretch(1);
    return line;
}

void HistorySection::setRecord(const Record& record) {
    if (m_record.isNull() || record.isNull() || m_record.id() != record.id())
        m_rows = {};
    m_problems = {};
    m_record = record;
    for (const Sort sort : {Steps, Comments, Files})
        if (auto request = requestFor(sort, record))
            m_lanes[sort]->ask(*std::move(request));
        else
            m_lanes[sort]->cancel();
}

void HistorySection::prepare(const Record& record) {
    for (const Sort sort : {Steps, Comments, Files})
        if (auto request = requestFor(sort, record))
            m_lanes[sort]->prepare(*std::move(request));
}

bool HistorySection::isSettled() const {
    return std::ranges::none_of(m_lanes, [](const auto& lane) { return lane->isWaiting(); });
}

std::optional<ReadRequest> HistorySection::requestFor(Sort sort, const Record& record) const {
    const char* const view = sort == Steps ? m_source.view : sort == Comments ? "comments" : "attachments";
    const std::string document = record.plain(m_source.recordColumn);
    if (document.empty() || !m_desk.session.mayRead(view) || (sort != Steps && !*m_kind))
        return {};
    ReadRequest request;
    request.query.view = view;
    request.query.entity = m_desk.session.entity;
    request.query.filters.push_back(
        {sort == Steps ? m_source.filterColumn : "document", FilterOperator::Equal, document});
    if (sort != Steps)
        request.query.filters.push_back({"kind", FilterOperator::Equal, m_kind});
    else if (*m_source.also)
        request.query.filters.push_back(Filter::parse(m_source.also));
    request.query.limit = longestHistory;
    return request;
}

void HistorySection::take(Sort sort, const ReadAnswer& answer) {
    m_problems[sort] = answer.problem();
    m_rows[sort].clear();
    for (const ViewRow& row : answer.rows)
        m_rows[sort].emplace_back(answer.view, row);
    show();
}

std::vector<Record> HistorySection::entries() const {
    const auto shown = [this](Sort sort) { return !m_chips[sort] || m_chips[sort]->isChecked(); };
    std::vector<Record> entries;
    if (shown(Steps))
        addSteps(m_rows[Steps], entries);
    if (shown(Comments))
        addComments(m_rows[Comments], entries);
    if (shown(Files))
        addFiles(m_rows[Files], entries);
    std::ranges::stable_sort(entries, {}, [](const Record& one) {
        const Value& time = one.value("time");
        return opsdesk::isNull(time) ? std::int64_t(0) : asInteger(time);
    });
    return entries;
}

void HistorySection::show() {
    int sorts = 0;
    for (const auto& rows : m_rows)
        sorts += rows.empty() ? 0 : 1;
    for (QPushButton* chip : m_chips)
        if (chip)
            chip->setVisible(sorts > 1);
    m_grid->setRecords(entries());
    const auto failed = std::ranges::find_if(m_problems, [](const QString& one) { return !one.isEmpty(); });
    setVisible(sorts > 0);
    showProblem(failed == m_problems.end() ? QString() : *failed);
}

} // namespace opsdesk::ui
