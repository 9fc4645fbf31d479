#pragma once

#include "ui/bridge/Desk.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace opsdesk {
class ViewReader;
}

namespace opsdesk::ui {

/// A file that a person wants out of the workspace.
struct FileOut {
    QString title; ///< of the dialog that asks where to
    struct Kind {
        QString words;
        const char* ending;
    };
    std::vector<Kind> kinds; ///< of file; the first is proposed
    QString name;            ///< proposed, with its ending
    /// What is to stand in @p file, by whose ending it may go. Runs on a reading thread; captures values only.
    /// @throws UsageError in a sentence for people
    std::function<QByteArray(ViewReader& reader, const QString& file)> content;
};

/// Asks where to, has it made and writes it whole or not at all; says how it went.
void writeOut(const Desk& desk, FileOut out, QWidget* window,
              const std::function<void(const QString& text, bool bad)>& say);

} // namespace opsdesk::ui
