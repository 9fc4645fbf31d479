#pragma once

#include "ui/importing/ImportDraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace opsdesk::ui {

class RecordGrid;

/// The first step: which files, how each is read, and from which day on trade counts.
class ImportFilesStep final : public QWidget {
    Q_OBJECT
public:
    ImportFilesStep(ImportDraft& draft, Date today, QWidget* parent = nullptr);

    std::optional<Date> cutOver() const;
    void takeKeys();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeCutOver(Date today);
    void choose();
    void removeSelected();
    void showFiles();
    void showRow(int row);
    QComboBox* makeProfiles(std::size_t index);

    ImportDraft& m_draft;
    QTableWidget* m_table;
    QLabel* m_hint;
    QWidget* m_cutOverRow;
    QCheckBox* m_hasCutOver = nullptr;
    QDateEdit* m_cutOver = nullptr;
};

/// The second step: for each file which of its columns feeds what, and the first rows as they will be read.
class ImportColumnsStep final : public QWidget {
    Q_OBJECT
public:
    explicit ImportColumnsStep(ImportDraft& draft, QWidget* parent = nullptr);

    void takeKeys();

private:
    QWidget* makeKeep();
    void showFile();
    void showColumns();
    void showPreview();
    QComboBox* makeColumns(std::size_t row);
    void keep();
    std::size_t file() const;

    ImportDraft& m_draft;
    QListWidget* m_files;
    QTableWidget* m_columns;
    RecordGrid* m_preview = nullptr;
    QLabel* m_lacks;
    QWidget* m_previewPlace;
    QWidget* m_keep;
    QLineEdit* m_name = nullptr;
    QString m_shown; ///< what the table of columns holds, so that it is made anew only when that changes
};

} // namespace opsdesk::ui
