#include "ui/widgets/PrintPreview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

PrintPreview::PrintPreview(QWidget* parent)
    : Dialog(parent), m_picture(new QLabel(this)), m_place(new QLabel(this)),
      m_before(new QPushButton(u"\u2190"_s, this)), m_next(new QPushButton(u"\u2192"_s, this)) {
    setObjectName(u"printPreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print"));
    auto* layout = new QVBoxLayout(this);
    m_picture->setObjectName(u"printPage"_s);
    m_picture->setFrameShape(QFrame::Box);
    m_picture->setAccessibleName(tr("How the page will look"));
    layout->addWidget(m_picture, 1, Qt::AlignCenter);
    auto* line = new QHBoxLayout;
    m_before->setAccessibleName(tr("The page before"));
    m_next->setAccessibleName(tr("The next page"));
    line->addWidget(m_before);
    line->addWidget(m_place);
    line->addWidget(m_next);
    line->addStretch(1);
    auto* pdf = new QPushButton(tr("Save as PDF…"), this);
    pdf->setObjectName(u"printToPdf"_s);
    auto* print = new QPushButton(tr("Print…"), this);
    print->setObjectName(u"print"_s);
    print->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton* button : {cancel, pdf, print})
        line->addWidget(button);
    layout->addLayout(line);
    connect(m_before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(new QShortcut(Qt::Key_PageUp, this), &QShortcut::activated, this, [this] { turn(-1); });
    connect(new QShortcut(Qt::Key_PageDown, this), &QShortcut::activated, this, [this] { turn(1); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT pdfWanted();
    });
    connect(print, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT printWanted();
    });
}

void PrintPreview::show(std::vector<QImage> pages) {
    m_pages = std::move(pages);
    turn(0);
    open();
}

void PrintPreview::turn(int pages) {
    const int count = static_cast<int>(m_pages.size());
    m_page = std::clamp(m_page + pages, 0, std::max(0, count - 1));
    if (count > 0) {
        QPixmap picture = QPixmap::fromImage(m_pages[static_cast<std::size_t>(m_page)]);
        picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture->setPixmap(picture);
    }
    m_place->setText(tr("Page %1").arg(m_page + 1));
    m_before->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < count);
}

} // namespace opsdesk::ui
