#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace opsdesk::ui {

/// A file on its way into the workspace or out of it.
struct AttachedFile {
    QString path; ///< where it is read from; empty when the bytes are here
    QString name; ///< a safe one
    std::string mediaType;
    QByteArray bytes;
    std::string sha256; ///< hexadecimal
};

/// Reads @p file, if need be, and finds its name, type and digest; for a thread that may wait. What is wrong with it in
/// a sentence; empty when nothing is.
QString prepare(AttachedFile& file);
/// Writes it as @p path, never as a program; what went wrong in a sentence, empty when nothing did.
QString write(const AttachedFile& file, const QString& path);

} // namespace opsdesk::ui
