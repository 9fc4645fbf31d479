#include "tests/support/Programs.h"

namespace opsdesk::test {

QList<QJsonObject> Run::lines() const {
    QList<QJsonObject> objects;
    for (const auto& line : out.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        objects << QJsonDocument::fromJson(line.toUtf8()).object();
    return objects;
}

std::unique_ptr<QProcess> start(const QStringList& arguments, const QByteArray& input) {
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(OPSDESK_BIN_DIR "/opsdeskd"), arguments);
    // From here on its state says that it runs, with no turn of an event loop.
    process->waitForStarted();
    process->write(input);
    process->closeWriteChannel();
    return process;
}

bool ends(QProcess& process) {
    // waitForFinished() says no when it has finished already.
    return process.state() == QProcess::NotRunning || process.waitForFinished(600'000); // what hangs is ended by ctest
}

Run finish(QProcess& process) {
    if (!ends(process))
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Run opsdeskd(const QStringList& arguments, const QByteArray& input) {
    return finish(*start(arguments, input));
}

} // namespace opsdesk::test
