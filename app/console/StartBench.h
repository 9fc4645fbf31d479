#pragma once

#include <QObject>
#include <QTimer>

namespace opsdesk {

namespace ui {
class MainWindow;
}

/// Measures the start as a person meets it: from the call of the program until home is painted with what waits; its
/// figures come later. Prints that and ends the program.
class StartBench final : public QObject {
    Q_OBJECT
public:
    explicit StartBench(ui::MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell();

    ui::MainWindow& m_window;
    QTimer m_patience;
    bool m_told = false;
};

} // namespace opsdesk
