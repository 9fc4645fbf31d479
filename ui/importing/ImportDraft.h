#pragma once

#include "ui/bridge/Importing.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace opsdesk::ui {

/// A file that is to be brought in, and how it is read at present.
struct ImportFile {
    ImportPlan plan;
    ImportLook look;
    bool reading = true;  ///< the look is still to come
    bool mapped = false;  ///< the person said what a column is
    std::int64_t ask = 0; ///< the newest one: answers to others come too late

    bool isReady() const { return !reading && look.problem.isEmpty() && look.lacks.isEmpty(); }
};

/// The files somebody is about to bring in: asks, on threads of its own, how each would be read.
class ImportDraft final : public QObject {
    Q_OBJECT
public:
    explicit ImportDraft(std::shared_ptr<Importing> importing, QObject* parent = nullptr);
    /// Waits for the looks under way.
    ~ImportDraft() override;

    const std::vector<ImportFile>& files() const { return m_files; }
    /// There are files, and all of them can be read.
    bool isReady() const;
    bool isReading() const;
    bool needsCutOver() const;
    QStringList profiles() const { return m_profiles; }

    /// Those that are there already are not added again.
    void add(const QStringList& files);
    void remove(std::size_t index);
    void clear();
    void chooseProfile(std::size_t index, const QString& profile);
    /// @p place: column of the file; -1: none feeds it.
    void map(std::size_t index, const std::string& column, int place);
    /// Keeps the mapping under @p name and reads by it from then on; what went wrong, else empty.
    QString keep(std::size_t index, const QString& name);
    std::vector<ImportPlan> plans() const;

Q_SIGNALS:
    /// Files, or how one of them is read.
    void changed();

private:
    void look(std::size_t index);
    void take(std::int64_t ask, ImportLook look);

    std::shared_ptr<Importing> m_importing;
    std::vector<ImportFile> m_files;
    std::vector<QFuture<ImportLook>> m_underWay;
    QStringList m_profiles;
    std::int64_t m_asked = 0;
};

} // namespace opsdesk::ui
