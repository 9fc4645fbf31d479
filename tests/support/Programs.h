#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace opsdesk::test {

/// What a program said when it had ended; exit code -1 when it did not end.
struct Run {
    int exitCode;
    QString out, err;

    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    /// One object for each line.
    QList<QJsonObject> lines() const;
};

/// Starts `opsdeskd` with @p input on its standard input.
std::unique_ptr<QProcess> start(const QStringList& arguments, const QByteArray& input = {});
/// Waits until it has ended, or has ended already.
bool ends(QProcess& process);
Run finish(QProcess& process);
/// Runs `opsdeskd` from start to end.
Run opsdeskd(const QStringList& arguments, const QByteArray& input = {});

} // namespace opsdesk::test
