#pragma once

#include "ui/widgets/Dialog.h"

#include <QString>

class QPlainTextEdit;

namespace opsdesk::ui {

/// After a crash: the report that it left, to read, to copy, to save or to send by mail. Closed, the report is put
/// among those that were seen, and does not come again.
class CrashDialog final : public Dialog {
    Q_OBJECT
public:
    /// The newest report in @p folder that nobody has seen; empty when there is none.
    static QString newest(const QString& folder);

    explicit CrashDialog(QString file, QWidget* parent = nullptr);

    void done(int result) override;

private:
    void copy();
    void save();
    void mail();

    QString m_file;
    QPlainTextEdit* m_text;
};

} // namespace opsdesk::ui
