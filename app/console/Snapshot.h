#pragma once

#include "app/console/Settling.h"

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace opsdesk {

namespace ui {
class MainWindow;
}

/// Waits until the window shows all it reads, writes it as a picture, or the document in front as PDF where the file is
/// named so, and ends the program: 0, or 3 when it cannot.
class Snapshot final : public QObject {
    Q_OBJECT
public:
    Snapshot(ui::MainWindow& window, QString file, QObject* parent = nullptr);
    /// Of a window that reads nothing.
    Snapshot(QWidget& window, QString file, QObject* parent = nullptr);

private:
    void write(bool settled);

    std::function<bool()> m_isSettled;
    std::function<QString()> m_problem; ///< of what is in front, in a sentence; empty: none
    std::function<bool(const QString& file)> m_save;
    QString m_file;
    Settling m_settling;
};

} // namespace opsdesk
