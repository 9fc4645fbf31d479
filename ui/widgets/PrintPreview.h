#pragma once

#include "ui/models/TableExport.h"
#include "ui/widgets/Dialog.h"

#include <QImage>

class QLabel;
class QPushButton;

namespace opsdesk::ui {

/// The first pages of a list as they will be printed; from here they go to a printer or into a PDF.
class PrintPreview final : public Dialog {
    Q_OBJECT
public:
    explicit PrintPreview(QWidget* parent = nullptr);

    void show(std::vector<QImage> pages);

Q_SIGNALS:
    void printWanted();
    void pdfWanted();

private:
    void turn(int pages);

    std::vector<QImage> m_pages;
    int m_page = 0;
    QLabel* m_picture;
    QLabel* m_place;
    QPushButton* m_before;
    QPushButton* m_next;
};

} // namespace opsdesk::ui
