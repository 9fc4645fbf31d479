#include "ui/documents/AttachedFile.h"

#include "core/documents/AttachmentCommands.h"
#include "ui/bridge/WholeFile.h"
#include "ui/models/CellText.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(AttachedFile)
};

QString tooLarge(const QString& name) {
    return FileWords::tr(
               "“%1” is larger than %2 MB, the most that can be attached. Make it smaller, or say in a comment "
               "where it lies.")
        .arg(name, integerText(largestAttachment / (1024 * 1024)));
}

QString readFrom(AttachedFile& file) {
    const QFileInfo info(file.path);
    if (!info.isFile())
        return FileWords::tr("“%1” is no file; of a folder attach its files.").arg(info.fileName());
    if (info.size() > largestAttachment)
        return tooLarge(info.fileName());
    QFile source(file.path);
    if (!source.open(QIODevice::ReadOnly))
        return FileWords::tr("“%1” cannot be read: %2.").arg(info.fileName(), source.errorString());
    file.bytes = source.readAll();
    file.name = info.fileName();
    return {};
}

} // namespace

QString prepare(AttachedFile& file) {
    if (!file.path.isEmpty())
        if (const QString problem = readFrom(file); !problem.isEmpty())
            return problem;
    if (file.bytes.isEmpty())
        return FileWords::tr("“%1” is empty.").arg(file.name);
    if (file.bytes.size() > largestAttachment)
        return tooLarge(file.name);
    const std::string name = safeFileName(file.name.toStdString());
    file.name = QString::fromStdString(name);
    file.mediaType = mediaTypeOf(name, {file.bytes.constData(), static_cast<std::size_t>(file.bytes.size())});
    if (file.mediaType.empty())
        return FileWords::tr("“%1” cannot be attached: pictures (PNG, JPEG, GIF, WebP), PDF, CSV, text and XLSX can.")
            .arg(file.name);
    file.sha256 = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex().toStdString();
    return {};
}

QString write(const AttachedFile& file, const QString& path) {
    const QString problem = writeWholeFile(path, file.bytes, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return problem.isEmpty() ? QString() : FileWords::tr("“%1” cannot be written: %2.").arg(path, problem);
}

} // namespace opsdesk::ui
