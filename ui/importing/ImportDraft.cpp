#include "ui/importing/ImportDraft.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace opsdesk::ui {

ImportDraft::ImportDraft(std::shared_ptr<Importing> importing, QObject* parent)
    : QObject(parent), m_importing(std::move(importing)), m_profiles(m_importing->profiles()) {}

ImportDraft::~ImportDraft() {
    for (QFuture<ImportLook>& future : m_underWay)
        future.waitForFinished();
}

bool ImportDraft::isReady() const {
    return !m_files.empty() &&
           std::all_of(m_files.begin(), m_files.end(), [](const ImportFile& file) { return file.isReady(); });
}

bool ImportDraft::isReading() const {
    return std::any_of(m_files.begin(), m_files.end(), [](const ImportFile& file) { return file.reading; });
}

bool ImportDraft::needsCutOver() const {
    return std::any_of(m_files.begin(), m_files.end(), [](const ImportFile& file) { return file.look.needsCutOver; });
}

void ImportDraft::add(const QStringList& files) {
    for (const QString& file : files) {
        const bool known =
            std::any_of(m_files.begin(), m_files.end(), [&](const ImportFile& one) { return one.plan.file == file; });
        if (known)
            continue;
        m_files.push_back({{file, {}}, {}});
        look(m_files.size() - 1);
    }
    Q_EMIT changed();
}

void ImportDraft::remove(std::size_t index) {
    if (index >= m_files.size())
        return;
    m_files.erase(m_files.begin() + static_cast<std::ptrdiff_t>(index));
    Q_EMIT changed();
}

void ImportDraft::clear() {
    m_files.clear();
    Q_EMIT changed();
}

void ImportDraft::chooseProfile(std::size_t index, const QString& profile) {
    ImportFile& file = m_files[index];
    if (file.plan.profile == profile)
        return;
    file.plan.profile = profile;
    file.plan.mapping.clear();
    file.mapped = false;
    look(index);
    Q_EMIT changed();
}

void ImportDraft::map(std::size_t index, const std::string& column, int place) {
    ImportFile& file = m_files[index];
    const auto set = [&](const std::string& name, const std::string& value) {
        std::erase_if(file.plan.mapping, [&](const auto& one) { return one.first == name; });
        file.plan.mapping.emplace_back(name, value);
    };
    for (const ImportColumn& other : file.look.columns) // one column of the file feeds one of the profile
        if (place >= 0 && other.place == place && other.name != column)
            set(other.name, {});
    set(column, place < 0 ? std::string() : file.look.header[place].toStdString());
    file.mapped = true;
    look(index);
    Q_EMIT changed();
}

QString ImportDraft::keep(std::size_t index, const QString& name) {
    QString problem;
    const QString kept = m_importing->keep(m_files[index].plan, name.trimmed(), problem);
    if (kept.isEmpty())
        return problem;
    m_profiles = m_importing->profiles();
    chooseProfile(index, kept);
    return {};
}

std::vector<ImportPlan> ImportDraft::plans() const {
    std::vector<ImportPlan> plans;
    for (const ImportFile& file : m_files)
        plans.push_back(file.plan);
    return plans;
}

void ImportDraft::look(std::size_t index) {
    ImportFile& file = m_files[index];
    file.reading = true;
    file.ask = ++m_asked;
    auto promise = std::make_shared<QPromise<ImportLook>>();
    auto* watcher = new QFutureWatcher<ImportLook>(this);
    connect(watcher, &QFutureWatcher<ImportLook>::finished, this, [this, watcher, ask = file.ask] {
        take(ask, watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(promise->future());
    std::erase_if(m_underWay, [](const QFuture<ImportLook>& future) { return future.isFinished(); });
    m_underWay.push_back(promise->future());
    QThreadPool::globalInstance()->start([promise, importing = m_importing, plan = file.plan] {
        promise->start();
        promise->addResult(importing->look(plan));
        promise->finish();
    });
}

void ImportDraft::take(std::int64_t ask, ImportLook look) {
    const auto file =
        std::find_if(m_files.begin(), m_files.end(), [ask](const ImportFile& one) { return one.ask == ask; });
    if (file == m_files.end())
        return;
    file->reading = false;
    file->plan.profile = look.profile;
    file->plan.mapping = look.mapping;
    file->look = std::move(look);
    Q_EMIT changed();
}

} // namespace opsdesk::ui
