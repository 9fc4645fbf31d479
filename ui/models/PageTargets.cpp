#include "core/base/Error.h"
#include "ui/models/TablePrinter.h"

#include <fmt/format.h>

#include <QFile>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

#include <list>

namespace opsdesk::ui {

namespace {

constexpr int unitsPerInch = 720;

/// Pages of a printer or a PDF.
class DevicePages final : public PageTarget {
public:
    explicit DevicePages(QPagedPaintDevice& device) : m_device(device) {}

    QSize size() const override {
        const QSizeF points = m_device.pageLayout().fullRect(QPageLayout::Point).size();
        return (points * 10).toSize();
    }

    QPainter* nextPage() override {
        if (m_painter.isActive()) {
            if (!m_device.newPage())
                return nullptr;
        } else if (!m_painter.begin(&m_device)) {
            return nullptr;
        }
        m_painter.resetTransform();
        const auto* device = static_cast<const QPaintDevice*>(&m_device);
        const QRect room = m_device.pageLayout().paintRectPixels(device->logicalDpiX());
        m_painter.translate(-room.topLeft()); // we keep our own margins
        m_painter.scale(static_cast<double>(device->logicalDpiX()) / unitsPerInch,
                        static_cast<double>(device->logicalDpiY()) / unitsPerInch);
        return &m_painter;
    }

private:
    QPagedPaintDevice& m_device;
    QPainter m_painter;
};

/// The first pages as pictures.
class PicturePages final : public PageTarget {
public:
    PicturePages(int width, int pages) : m_width(width), m_pages(pages) {}

    QSize size() const override { return {8419, 5953}; } // A4 lying
    QPainter* nextPage() override {
        m_painter.end();
        if (static_cast<int>(m_pictures.size()) == m_pages)
            return nullptr;
        QImage page(m_width, m_width * size().height() / size().width(), QImage::Format_RGB32);
        page.fill(Qt::white);
        m_pictures.push_back(page);
        m_painter.begin(&m_pictures.back());
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const double scale = static_cast<double>(m_width) / size().width();
        m_painter.scale(scale, scale);
        return &m_painter;
    }
    std::vector<QImage> take() {
        m_painter.end();
        return {m_pictures.begin(), m_pictures.end()};
    }

private:
    int m_width, m_pages;
    std::list<QImage> m_pictures; ///< stay where they are while they are painted on
    QPainter m_painter;
};

class PdfSheet final : public TableSheet {
public:
    PdfSheet(const QString& file, SheetContent content) : m_file(file) {
        if (!m_file.open(QIODevice::WriteOnly))
            throw Error(fmt::format("The file {} cannot be written: {}.", file.toStdString(),
                                    m_file.errorString().toStdString()));
        m_writer = std::make_unique<QPdfWriter>(&m_file);
        m_writer->setTitle(content.title);
        m_writer->setPageSize(QPageSize(QPageSize::A4));
        m_writer->setPageOrientation(QPageLayout::Landscape);
        m_writer->setPageMargins({});
        m_pages = pagesOf(*m_writer);
        m_printer = std::make_unique<TablePrinter>(*m_pages, std::move(content));
    }

    void row(const ViewRow& row) override {
        if (!m_printer->row(row))
            throw Error("The file could not be written: no further page could be begun.");
    }

    void close() override {
        m_printer->finish();
        m_printer.reset();
        m_pages.reset();
        m_writer.reset();
        if (!m_file.commit())
            throw Error(fmt::format("The file could not be written: {}.", m_file.errorString().toStdString()));
    }

private:
    QSaveFile m_file;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<PageTarget> m_pages;
    std::unique_ptr<TablePrinter> m_printer;
};

} // namespace

std::unique_ptr<PageTarget> pagesOf(QPagedPaintDevice& device) {
    return std::make_unique<DevicePages>(device);
}

std::vector<QImage> previewPages(const SheetContent& content, const std::vector<ViewRow>& rows, int width, int pages) {
    PicturePages target(width, pages);
    TablePrinter printer(target, content);
    for (const ViewRow& row : rows)
        if (!printer.row(row))
            break;
    printer.finish();
    return target.take();
}

std::unique_ptr<TableSheet> makePdfSheet(const QString& file, SheetContent content) {
    return std::make_unique<PdfSheet>(file, std::move(content));
}

} // namespace opsdesk::ui
