// The part of AttachmentsSection that puts it together.
#include "ui/documents/AttachmentsSection.h"
#include "ui/models/CellText.h"

#include <QLineEdit>
#include <QPushButton>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString sizeText(const Record& file) {
    const std::int64_t bytes = asInteger(file.value("size"));
    return bytes < 1024 ? AttachmentsSection::tr("%1 B").arg(integerText(bytes))
                        : AttachmentsSection::tr("%1 KB").arg(integerText((bytes + 1023) / 1024));
}

} // namespace

AttachmentsSection::AttachmentsSection(const Desk& desk, const char* kind, QWidget* parent)
    : DetailSection(tr("Files"), parent), m_desk(desk), m_kind(kind), m_lane(desk.reader), m_bytesLane(desk.reader),
      m_grid(new RecordGrid({{"name", nullptr, true},
                             {"size", QT_TRANSLATE_NOOP("Details", "Size"), false, false, sizeText},
                             {"added_by"},
                             {"added_at"},
                             {"state"}},
                            {{"name", CellStyle::Strong}, {"state", CellStyle::Pill}}, this)),
      m_empty(new QLabel(tr("No files yet. F attaches one; files can be dropped here, pictures pasted."), this)),
      m_preview(new QLabel(this)), m_attach(new QPushButton(tr("Attach…   F"), this)),
      m_open(new QPushButton(tr("Open   Enter"), this)), m_save(new QPushButton(tr("Save as…"), this)),
      m_remove(new QPushButton(tr("Remove…   Del"), this)), m_removing(nullptr), m_reason(new QLineEdit(this)),
      m_said(new QLabel(this)) {
    setObjectName(u"attachmentsSection"_s);
    m_grid->setObjectName(u"attachments"_s);
    m_grid->setAccessibleName(tr("Files of the document"));
    m_grid->installEventFilter(this);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_preview->setObjectName(u"attachmentPreview"_s);
    m_preview->hide();
    m_said->setObjectName(u"attachmentSaid"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    m_removing = makeRemoving();
    for (QWidget* part : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_grid),
                          static_cast<QWidget*>(m_preview), m_removing, static_cast<QWidget*>(m_said), makeButtons()})
        body()->addWidget(part);
    setFocusProxy(m_attach);
    connect(&m_lane, &ReadLane::answered, this, &AttachmentsSection::take);
    connect(&m_bytesLane, &ReadLane::answered, this, &AttachmentsSection::takeBytes);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AttachmentsSection::look);
    connect(m_grid, &RecordGrid::opened, this, [this] { want(Wish::Open); });
    connect(&desk.bus, &Bus::finished, this, &AttachmentsSection::finish);
}

QWidget* AttachmentsSection::makeButtons() {
    auto* buttons = new QWidget(this);
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    m_attach->setObjectName(u"attachmentAdd"_s);
    m_save->setObjectName(u"attachmentSave"_s);
    m_remove->setObjectName(u"attachmentRemove"_s);
    for (QPushButton* button : {m_attach, m_open, m_save, m_remove}) {
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(m_attach, &QPushButton::clicked, this, &AttachmentsSection::chooseFile);
    connect(m_open, &QPushButton::clicked, this, [this] { want(Wish::Open); });
    connect(m_save, &QPushButton::clicked, this, [this] { want(Wish::Save); });
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsSection::beginRemoving);
    return buttons;
}

QWidget* AttachmentsSection::makeRemoving() {
    auto* removing = new QWidget(this);
    auto* layout = new QHBoxLayout(removing);
    layout->setContentsMargins(0, 0, 0, 0);
    m_reason->setObjectName(u"attachmentReason"_s);
    m_reason->installEventFilter(this);
    m_reason->setAccessibleName(tr("Why the file is removed"));
    auto* agree = new QPushButton(tr("Remove"), removing);
    agree->setProperty("danger", true);
    layout->addWidget(m_reason, 1);
    layout->addWidget(agree);
    connect(agree, &QPushButton::clicked, this, &AttachmentsSection::removeIt);
    connect(m_reason, &QLineEdit::returnPressed, this, &AttachmentsSection::removeIt);
    removing->hide();
    return removing;
}

} // namespace opsdesk::ui
