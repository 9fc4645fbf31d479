#pragma once

#include "ui/models/TableExport.h"
#include "ui/widgets/Dialog.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace opsdesk::ui {

/// How a list is to leave the console: as a workbook, as CSV the way another program wants it, shown with its first
/// rows, or as a PDF.
class ExportDialog final : public Dialog {
    Q_OBJECT
public:
    /// @p sample: first rows, for the preview.
    ExportDialog(SheetContent content, std::vector<ViewRow> sample, QSettings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    /// @p suffix of the file: `xlsx`, `csv` or `pdf`.
    void agreed(const QString& suffix, const opsdesk::ui::CsvProfile& profile);

private:
    QWidget* makeProfile();
    CsvProfile profile() const;
    void showPreview();
    void agree();
    QString suffix() const;

    SheetContent m_content;
    std::vector<ViewRow> m_sample;
    QSettings& m_settings;
    QRadioButton* m_xlsx;
    QRadioButton* m_csv;
    QRadioButton* m_pdf;
    QComboBox* m_separator;
    QComboBox* m_decimal;
    QComboBox* m_encoding;
    QLabel* m_problem;
    QPlainTextEdit* m_preview;
    QWidget* m_profile;
    QPushButton* m_agree;
};

} // namespace opsdesk::ui
