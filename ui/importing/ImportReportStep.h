#pragma once

#include "ui/bridge/Importing.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace opsdesk::ui {

class RecordGrid;

/// The last steps: how far the trial or the import is, then what became of the rows, and each that was rejected with
/// the reason.
class ImportReportStep final : public QWidget {
    Q_OBJECT
public:
    explicit ImportReportStep(QWidget* parent = nullptr);

    void begin(bool trial);
    void setProgress(int percent);
    void finish(bool trial, ImportEnd end);
    const ImportEnd& end() const { return m_end; }
    void takeKeys();

Q_SIGNALS:
    void cancelRequested();
    /// A view that holds what came in.
    void viewRequested(const QString& view);

private:
    QString sentence(bool trial) const;
    void showRejected();
    void showLinks();
    void chooseFile();
    void exportTo(const QString& file);

    QLabel *m_title, *m_text, *m_classes, *m_told;
    QProgressBar* m_progress;
    QPushButton *m_cancel, *m_export;
    RecordGrid* m_rows;
    QWidget* m_links;
    std::shared_ptr<const View> m_view;
    ImportEnd m_end;
};

} // namespace opsdesk::ui
