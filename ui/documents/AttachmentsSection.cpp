#include "ui/documents/AttachmentsSection.h"

#include "core/documents/AttachmentCommands.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Sentences.h"
#include "ui/shell/Look.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QImageReader>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewLines = 12; ///< height of a picture, in lines of text
constexpr int mostPixels = 64;   ///< megabytes that decoding a picture may take

/// Decoded no larger than it is shown, so that a bomb of a picture takes no memory.
QPixmap pictureOf(QByteArray bytes, const QSize& room) {
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(mostPixels);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > room.width() || size.height() > room.height()))
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio));
    return QPixmap::fromImage(reader.read());
}

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A folder that nobody else reads, for what is opened by other programs; it goes with this one.
const QTemporaryDir& folderToOpen() {
    static const QTemporaryDir folder(QDir::tempPath() + u"/opsdesk-XXXXXX"_s);
    return folder;
}

} // namespace

void AttachmentsSection::setRecord(const Record& record) {
    const bool other = m_record.isNull() || record.isNull() || m_record.id() != record.id();
    m_record = record;
    const bool readable = !record.isNull() && m_desk.session.mayRead("attachments");
    setVisible(readable);
    if (!readable)
        return;
    if (other)
        m_files.clear();
    const Outcome may = m_desk.session.may ? m_desk.session.may("attachment.add", std::nullopt) : Outcome();
    m_attach->setEnabled(may.has_value());
    ReadRequest request;
    request.query.view = "attachments";
    request.query.entity = m_desk.session.entity;
    request.query.filters = {{"document", FilterOperator::Equal, record.id()}, {"kind", FilterOperator::Equal, m_kind}};
    m_lane.ask(std::move(request));
}

void AttachmentsSection::take(const ReadAnswer& answer) {
    if (!answer.ok())
        return say(answer.errorText, true);
    m_files.clear();
    for (const ViewRow& row : answer.rows)
        m_files.emplace_back(answer.view, row);
    std::erase_if(m_files, [](const Record& file) { return file.state() == "removed"; });
    m_empty->setVisible(m_files.empty());
    m_grid->setVisible(!m_files.empty());
    m_grid->setRecords(m_files);
    look();
}

Record AttachmentsSection::current() const {
    const int row = m_grid->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_files.size()) ? m_files[static_cast<std::size_t>(row)]
           : m_files.empty()                                  ? Record()
                                                              : m_files.front();
}

void AttachmentsSection::look() {
    const Record file = current();
    const bool here = !file.isNull() && file.state() == "here";
    m_open->setEnabled(here);
    m_save->setEnabled(here);
    m_remove->setEnabled(!file.isNull() && file.plain("added_by") == m_desk.session.userId);
    m_remove->setToolTip(m_remove->isEnabled() ? QString() : tr("Only who attached a file removes it."));
    const bool picture = here && file.plain("media_type").starts_with("image/");
    if (!picture) {
        m_preview->hide();
        return;
    }
    if (m_wanted.isNull() || m_wanted.id() != file.id() || m_preview->isHidden())
        want(Wish::Look);
}

void AttachmentsSection::want(Wish wish) {
    m_wanted = current();
    if (m_wanted.isNull())
        return;
    m_wish = wish;
    ReadRequest request;
    request.query.view = "attachment-parts";
    request.query.entity = m_desk.session.entity;
    request.query.filters = {{"attachment_id", FilterOperator::Equal, m_wanted.id()}};
    m_bytesLane.ask(std::move(request));
}

void AttachmentsSection::takeBytes(const ReadAnswer& answer) {
    if (!answer.ok())
        return say(answer.errorText, true);
    AttachedFile file;
    file.name = QString::fromStdString(safeFileName(m_wanted.plain("name")));
    file.mediaType = m_wanted.plain("media_type");
    for (const ViewRow& row : answer.rows) {
        const Record part(answer.view, row);
        const Bytes& content = std::get<Bytes>(part.value("content"));
        file.bytes.append(reinterpret_cast<const char*>(content.data()), static_cast<qsizetype>(content.size()));
    }
    // What is shown is what was attached, or nothing is.
    const QByteArray digest = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
    if (digest.toStdString() != m_wanted.plain("sha256"))
        say(tr("“%1” is not what was attached: its bytes were changed or are not all here.").arg(file.name), true);
    else
        use(file);
}

void AttachmentsSection::use(const AttachedFile& file) {
    if (m_wish == Wish::Look) {
        const QSize room(width(), fontMetrics().height() * previewLines);
        const QPixmap picture = pictureOf(file.bytes, room);
        m_preview->setPixmap(picture);
        m_preview->setAccessibleName(tr("Picture: %1").arg(file.name));
        m_preview->setVisible(!picture.isNull());
    } else if (m_wish == Wish::Save) {
        save(file);
    } else {
        // Only kinds of file that no system runs can be attached, and what it is was told by its bytes, not its name.
        const QString path = folderToOpen().filePath(file.name);
        const QString problem = folderToOpen().isValid() ? write(file, path) : folderToOpen().errorString();
        const bool opened = problem.isEmpty() && QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        say(problem.isEmpty() && !opened ? tr("No program here opens “%1”. Save it instead.").arg(file.name) : problem,
            true);
    }
}

void AttachmentsSection::save(const AttachedFile& file) {
    auto* dialog = new QFileDialog(this, tr("Save the file as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString& path) {
        const QString problem = write(file, path);
        say(problem.isEmpty() ? tr("Saved as %1.").arg(path) : problem, !problem.isEmpty());
    });
    dialog->open();
}

void AttachmentsSection::chooseFile() {
    if (m_record.isNull())
        return say(tr("Save the draft first: a file belongs to a document that is there."), true);
    auto* dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Pictures, PDF, CSV, text, Excel (*.png *.jpg *.jpeg *.gif *.webp *.pdf *.csv *.txt *.xlsx)"),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        for (const QString& file : files)
            attachFile(file);
    });
    dialog->open();
}

bool AttachmentsSection::offers(const QMimeData& data) {
    return data.hasImage() || std::ranges::any_of(data.urls(), &QUrl::isLocalFile);
}

bool AttachmentsSection::attach(const QMimeData& data) {
    if (m_record.isNull())
        return false;
    bool any = false;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) {
            attachFile(url.toLocalFile());
            any = true;
        }
    if (any || !data.hasImage())
        return any;
    AttachedFile pasted;
    pasted.name = tr("picture.png");
    pasted.bytes = pngOf(qvariant_cast<QImage>(data.imageData()));
    m_toPrepare.push_back(std::move(pasted));
    prepareNext();
    return true;
}

void AttachmentsSection::attachFile(const QString& file) {
    AttachedFile next;
    next.path = file;
    m_toPrepare.push_back(std::move(next));
    prepareNext();
}

/// Files are read one after the other, beside the window.
void AttachmentsSection::prepareNext() {
    if (m_work.isRunning() || m_toPrepare.empty() || m_record.isNull())
        return;
    const auto file = std::make_shared<AttachedFile>(std::move(m_toPrepare.front()));
    m_toPrepare.pop_front();
    say(tr("Reading…"), false);
    connect(
        &m_work, &LongWork::ended, this,
        [this, file](const QString& problem) {
            if (problem.isEmpty())
                send(*file);
            else
                say(problem, true);
            prepareNext();
        },
        Qt::SingleShotConnection);
    m_work.start([file](const auto&, const std::stop_token&) { return ui::prepare(*file); });
}

void AttachmentsSection::send(const AttachedFile& file) {
    const std::string id = m_desk.session.random->uuid(m_desk.session.clock->now()).toString();
    Decision announce{"attachment.add", id, {}, std::nullopt, {}};
    announce.payload.set("kind", std::string(m_kind), ColumnType::Text);
    announce.payload.set("document", m_record.id(), ColumnType::Text);
    announce.payload.set("name", file.name.toStdString(), ColumnType::Text);
    announce.payload.set("media_type", file.mediaType, ColumnType::Text);
    announce.payload.set("size", std::int64_t{file.bytes.size()}, ColumnType::Integer);
    announce.payload.set("sha256", file.sha256, ColumnType::Text);
    m_sent[m_desk.bus.send(announce)] = file.name;
    for (std::int64_t part = 1; part <= attachmentParts(file.bytes.size()); ++part) {
        const QByteArray piece = file.bytes.mid((part - 1) * attachmentPartSize, attachmentPartSize);
        Decision put{"attachment.put", id, {}, std::nullopt, {}};
        put.payload.set("part", part, ColumnType::Integer);
        put.payload.set("content", piece.toBase64().toStdString(), ColumnType::Text);
        m_sent[m_desk.bus.send(put)] = file.name;
    }
    say(tr("Attaching “%1”…").arg(file.name), false);
}

void AttachmentsSection::beginRemoving() {
    if (!m_remove->isEnabled())
        return say(m_remove->toolTip(), true);
    m_toRemove = current(); // whatever is selected when the reason is given
    m_reason->setPlaceholderText(tr("Why is “%1” removed? Its bytes go for good.").arg(m_toRemove.text("name")));
    m_removing->show();
    m_reason->setFocus();
}

void AttachmentsSection::removeIt() {
    Decision decision{"attachment.remove", m_toRemove.id(), {}, std::nullopt, {}};
    decision.payload.set("reason", m_reason->text().trimmed().toStdString(), ColumnType::Text);
    if (m_reason->text().trimmed().isEmpty()) {
        say(tr("Say why the file is removed."), true);
        return;
    }
    m_sent[m_desk.bus.send(decision)] = m_toRemove.text("name");
    m_reason->clear();
    m_removing->hide();
    m_grid->setFocus();
}

void AttachmentsSection::finish(const CommandResult& result) {
    const auto found = m_sent.find(result.id);
    if (found == m_sent.end())
        return;
    const QString name = found->second;
    m_sent.erase(found);
    if (!result.applied()) {
        // Its parts are refused, too, for want of it: that says nothing new.
        std::erase_if(m_sent, [&](const auto& sent) { return sent.second == name; });
        say(sentence(result.rejection.text), true);
    } else if (m_sent.empty())
        say({}, false);
    setRecord(m_record);
}

void AttachmentsSection::say(const QString& text, bool bad) {
    m_said->setText(text);
    setLook(*m_said, "tone", bad ? u"danger"_s : QString());
    m_said->setVisible(!text.isEmpty());
}

bool AttachmentsSection::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_grid && key == Qt::Key_Delete) {
            beginRemoving();
            return true;
        }
        if (watched == m_reason && key == Qt::Key_Escape) {
            m_removing->hide();
            m_grid->setFocus();
            return true;
        }
    }
    return DetailSection::eventFilter(watched, event);
}

} // namespace opsdesk::ui
