#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace opsdesk {

namespace ui {
class MainWindow;
}

/// Waits until the window shows all it reads, writes it as a picture and ends the program: 0, or 3 when it cannot.
class Snapshot final : public QObject {
    Q_OBJECT
public:
    Snapshot(ui::MainWindow& window, QString file, QObject* parent = nullptr);

private:
    void look();
    void write();

    ui::MainWindow& m_window;
    QString m_file;
    QTimer m_timer;
    int m_calm = 0; ///< looks in a row at which nothing was under way
    int m_looks = 0;
};

} // namespace opsdesk
