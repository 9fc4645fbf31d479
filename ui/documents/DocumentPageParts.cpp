// The part of DocumentPage that puts it together.
#include "ui/bridge/Session.h"
#include "ui/documents/AttachmentsSection.h"
#include "ui/documents/CommentsSection.h"
#include "ui/documents/DocumentPage.h"
#include "ui/documents/LinesSection.h"
#include "ui/documents/PaperSection.h"
#include "ui/documents/StateSection.h"
#include "ui/models/RecordTableModel.h"
#include "ui/shell/Icons.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Decider.h"
#include "ui/widgets/EditorSection.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RowFactsSection.h"
#include "ui/widgets/StatePage.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int refreshMilliseconds = 300; ///< after a commit, so that many are read once
constexpr int lettersOfSide = 64;        ///< least width of the second column
} // namespace

DocumentPage::DocumentPage(const Desk& desk, const DocumentKind& kind, QWidget* parent)
    : Page(parent), m_desk(desk), m_kind(kind), m_model(new RecordTableModel(desk.reader, this)),
      m_decider(new Decider(desk, *m_model, kind.machine, kind.actions, this)),
      m_heading(new RecordHeading(kind.heading, this)), m_links(makeLinks()), m_stack(new QStackedWidget(this)),
      m_statePage(new StatePage(this)), m_scroll(new QScrollArea(this)), m_banner(new Banner(this)),
      m_actionBar(new ActionBar(kind.actions, this)) {
    setAcceptDrops(true);
    setObjectName(u"document-"_s + QLatin1StringView(kind.name));
    m_scroll->setObjectName(u"documentScroll"_s);
    m_scroll->setAccessibleName(QCoreApplication::translate("Document", kind.title));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    makeSections();
    m_statePage->show("refresh"_L1, tr("Reading…"), {});
    m_stack->addWidget(m_statePage);
    m_stack->addWidget(m_scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_banner);
    layout->addWidget(m_actionBar);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshMilliseconds);
    makeKeys();
    connectParts();
    connectEditor();
    updateActions();
}

QWidget* DocumentPage::makeTop() {
    auto* top = new QWidget(this);
    top->setObjectName(u"documentTop"_s);
    top->setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height();
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(gap / 2, gap / 2, gap, gap / 2);
    layout->setSpacing(gap / 2);
    auto* back = new QToolButton(top);
    back->setObjectName(u"documentBack"_s);
    back->setIcon(icon("back"_L1));
    back->setToolTip(tr("Back   Esc"));
    back->setAccessibleName(tr("Back"));
    connect(back, &QToolButton::clicked, this, &DocumentPage::leave);
    layout->addWidget(back, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(gap / 4);
    words->addWidget(m_heading);
    words->addWidget(m_links);
    layout->addLayout(words, 1);
    return top;
}

QWidget* DocumentPage::makeLinks() {
    auto* links = new QWidget(this);
    auto* layout = new QHBoxLayout(links);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 2);
    for (const HeadingLink& link : m_kind.links) {
        auto* button = new QPushButton(links);
        button->setObjectName(u"link-"_s + QLatin1StringView(link.opens.view));
        button->setProperty("chip", true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
        m_linkButtons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, &link] {
            Q_EMIT documentRequested(QLatin1StringView(link.opens.view),
                                     QString::fromStdString(m_record.plain(link.opens.column)));
        });
    }
    layout->addStretch(1);
    return links;
}

void DocumentPage::makeSections() {
    auto* body = new QWidget(m_scroll);
    body->setObjectName(u"documentBody"_s);
    const int gap = fontMetrics().height();
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap * 3 / 2);
    if (*m_kind.machine)
        place(new StateSection(m_desk, m_kind.machine, body), layout);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(gap * 2);
    auto* main = new QVBoxLayout;
    auto* side = new QVBoxLayout;
    for (QVBoxLayout* column : {main, side})
        column->setSpacing(gap * 3 / 2);
    m_columns->addLayout(main, 3);
    m_columns->addLayout(side, 2);
    layout->addLayout(m_columns);
    if (m_kind.editor)
        place(m_editor = m_kind.editor(m_desk), main);
    if (*m_kind.lines.source.view)
        place(m_lines = new LinesSection(m_desk, m_kind.lines, body), main);
    if (m_kind.paper)
        m_sections.push_back(m_paper = new PaperSection(m_desk, m_kind.paper, body));
    if (m_kind.sections)
        for (DetailSection* section : m_kind.sections(m_desk))
            place(section, main);
    if (!m_kind.facts.empty())
        place(new FactsSection(tr("About it"), m_kind.facts, 2, body), side);
    if (*m_kind.moneyView)
        place(m_money =
                  new RowFactsSection(tr("Money"), m_desk, {m_kind.moneyView, "id", "id", 1}, m_kind.money, 2, body),
              side);
    else if (!m_kind.money.empty())
        place(new FactsSection(tr("Money"), m_kind.money, 2, body), side);
    for (const RelatedRows& rows : m_kind.related)
        place(new RelatedSection(m_desk, rows, body), rows.aside ? side : main);
    place(m_comments = new CommentsSection(m_desk, m_kind.table, body), side);
    place(m_files = new AttachmentsSection(m_desk, m_kind.table, body), side);
    main->addStretch(1);
    side->addStretch(1);
    place(new HistorySection(m_desk, m_kind.history, m_kind.table, body), layout);
    layout->addStretch(1);
    m_scroll->setWidget(body);
}

void DocumentPage::place(DetailSection* section, QBoxLayout* column) {
    section->setParent(m_scroll);
    section->hide();
    column->addWidget(section);
    m_sections.push_back(section);
    if (auto* related = qobject_cast<RelatedSection*>(section))
        connect(related, &RelatedSection::documentRequested, this, &DocumentPage::documentRequested);
}

void DocumentPage::connectEditor() {
    if (!m_editor)
        return;
    connect(m_editor, &EditorSection::said, m_banner, &Banner::say);
    connect(m_editor, &EditorSection::figureChanged, m_heading, &RecordHeading::setFigure);
    connect(m_editor, &EditorSection::edited, this, [this] {
        m_leaveAnyway = false;
        chooseLines();
    });
    connect(m_editor, &EditorSection::saved, this, [this](const QString& id) {
        m_leaveAnyway = false;
        if (m_record.isNull())
            ask("id", id.toStdString());
        else
            m_model->refresh();
    });
}

void DocumentPage::makeKeys() {
    addActions({m_actionBar->keys().begin(), m_actionBar->keys().end()});
    const auto add = [this](const QKeySequence& keys, auto run) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, run);
    };
    if (m_editor)
        add(Qt::CTRL | Qt::Key_S, [this] { m_editor->save(); });
    add(Qt::Key_M, [this] { m_comments->setFocus(); });
    add(Qt::Key_F, [this] { m_files->chooseFile(); });
    add(QKeySequence::Print, [this] { choosePdf(); });
    add(QKeySequence::Paste, [this] {
        const QMimeData& pasted = *QApplication::clipboard()->mimeData();
        if (!m_files->attach(pasted) && m_editor)
            m_editor->paste(pasted);
    });
}

} // namespace opsdesk::ui
