#include "ui/bridge/Drafts.h"

#include "core/base/Log.h"
#include "ui/bridge/WholeFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QThreadPool>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const std::map<QString, Draft>& drafts) {
    QJsonObject all;
    for (const auto& [key, draft] : drafts)
        all[key] = QJsonObject{
            {u"title"_s, draft.title}, {u"at"_s, QString::number(draft.at.micros())}, {u"entries"_s, draft.entries}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void save(const QString& file, const QByteArray& text) {
    QDir().mkpath(QFileInfo(file).path());
    if (const QString problem = writeWholeFile(file, text); !problem.isEmpty())
        log::warn("What is being entered cannot be kept in {}: {}. It is lost if the program ends now.",
                  file.toStdString(), problem.toStdString());
}

} // namespace

Drafts::Drafts(QString file, Clock& clock, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_clock(clock), m_writer(std::make_unique<QThreadPool>()) {
    m_writer->setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::write);
    load();
}

Drafts::~Drafts() {
    flush();
}

void Drafts::load() {
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        const QString aside = m_file + u".unreadable"_s;
        QFile::remove(aside);
        file.rename(aside);
        log::warn("{} is no list of drafts; it was put aside as {}.", m_file.toStdString(), aside.toStdString());
        return;
    }
    const QJsonObject all = document.object();
    for (auto one = all.begin(); one != all.end(); ++one) {
        const QJsonObject draft = one->toObject();
        m_drafts[one.key()] = {draft[u"title"].toString(), Timestamp(draft[u"at"].toString().toLongLong()),
                               draft[u"entries"].toObject()};
    }
}

std::optional<Draft> Drafts::find(const QString& key) const {
    const auto found = m_drafts.find(key);
    return found == m_drafts.end() ? std::nullopt : std::optional(found->second);
}

void Drafts::keep(const QString& key, const QString& title, const QJsonObject& entries) {
    if (entries.isEmpty())
        return drop(key);
    m_drafts[key] = {title, m_clock.now(), entries};
    if (m_drafts.size() > most)
        m_drafts.erase(std::ranges::min_element(m_drafts, {}, [](const auto& one) { return one.second.at; }));
    changed();
}

void Drafts::drop(const QString& key) {
    if (m_drafts.erase(key) > 0)
        changed();
}

void Drafts::changed() {
    if (!m_file.isEmpty() && !m_timer.isActive())
        m_timer.start();
}

void Drafts::write() {
    m_timer.stop();
    m_writer->start([file = m_file, drafts = m_drafts] { save(file, textOf(drafts)); });
}

void Drafts::flush() {
    if (m_timer.isActive())
        write();
    m_writer->waitForDone();
}

} // namespace opsdesk::ui
