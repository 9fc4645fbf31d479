#include "ui/help/HelpWindow.h"

#include "ui/help/HelpBook.h"
#include "ui/shell/Icons.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), m_contents(new QTreeWidget(this)), m_text(new QTextBrowser(this)) {
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Help for Opsdesk"));
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(fontMetrics().height());
    auto* parts = new QSplitter(this);
    parts->setHandleWidth(1);
    parts->addWidget(m_contents);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    const int letter = fontMetrics().averageCharWidth();
    parts->setSizes({letter * 34, letter * 110});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(parts, 1);
    makeContents();
    makeKeys();
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { follow(url.toString()); });
    resize(letter * 150, fontMetrics().height() * 46);
}

QWidget* HelpWindow::makeTop() {
    auto* top = new QWidget(this);
    top->setObjectName(u"helpTop"_s);
    top->setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height();
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(gap / 2, gap / 2, gap, gap / 2);
    const auto addButton = [&](QLatin1StringView sign, const QString& tip, int steps) {
        auto* button = new QToolButton(top);
        button->setIcon(icon(sign));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, this, [this, steps] { walk(steps); });
        layout->addWidget(button);
        return button;
    };
    m_back = addButton("back"_L1, tr("Back   Alt+Left"), -1);
    m_forward = addButton("forward"_L1, tr("Forward   Alt+Right"), 1);
    m_words = new QLineEdit(top);
    m_words->setObjectName(u"helpWords"_s);
    m_words->setPlaceholderText(tr("Find in the help   Ctrl+F"));
    m_words->setAccessibleName(tr("Find in the help"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon("search"_L1, IconTint::Muted), QLineEdit::LeadingPosition);
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    m_told = new QLabel(top);
    m_told->setProperty("muted", true);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_told, 1);
    connect(m_words, &QLineEdit::returnPressed, this, &HelpWindow::find);
    return top;
}

void HelpWindow::makeContents() {
    for (const auto& [page, title] : help::chapters()) {
        auto* item = new QTreeWidgetItem(m_contents, {title});
        item->setData(0, Qt::UserRole, page);
    }
    const auto go = [this](QTreeWidgetItem* item) { open(item->data(0, Qt::UserRole).toString()); };
    connect(m_contents, &QTreeWidget::itemClicked, this, go);
    connect(m_contents, &QTreeWidget::itemActivated, this, go);
}

void HelpWindow::makeKeys() {
    const auto onKey = [this](const QKeySequence& key, auto action) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, action);
    };
    onKey(Qt::ALT | Qt::Key_Left, [this] { walk(-1); });
    onKey(Qt::ALT | Qt::Key_Right, [this] { walk(1); });
    onKey(Qt::CTRL | Qt::Key_F, [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
    onKey(Qt::Key_F3, &HelpWindow::find);
    onKey(Qt::Key_Escape, &QWidget::close);
}

void HelpWindow::open(const QString& page) {
    if (page.isEmpty() || (m_here >= 0 && m_trail[m_here] == page))
        return;
    m_trail.resize(m_here + 1);
    m_trail << page;
    m_here = m_trail.size() - 1;
    showPage(page);
    m_text->setFocus();
}

void HelpWindow::walk(int steps) {
    const qsizetype wanted = m_here + steps;
    if (wanted < 0 || wanted >= m_trail.size())
        return;
    m_here = wanted;
    showPage(m_trail[m_here]);
}

void HelpWindow::showPage(const QString& page) {
    const QString file = page.section(u'#', 0, 0);
    if (file != m_page) {
        m_page = file;
        const QString text = help::textOf(file);
        m_text->setMarkdown(text.isEmpty() ? tr("There is no page about this yet.") : text);
        listHeadings();
    }
    m_text->moveCursor(QTextCursor::Start);
    scrollTo(page.section(u'#', 1));
    m_back->setEnabled(m_here > 0);
    m_forward->setEnabled(m_here + 1 < m_trail.size());
    m_told->clear();
}

/// Below the page in front, so that the contents stay short.
void HelpWindow::listHeadings() {
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem* chapter = m_contents->topLevelItem(i);
        qDeleteAll(chapter->takeChildren());
        if (chapter->data(0, Qt::UserRole).toString() != m_page)
            continue;
        m_contents->setCurrentItem(chapter);
        for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next())
            if (block.blockFormat().headingLevel() == 2) {
                auto* item = new QTreeWidgetItem(chapter, {block.text()});
                item->setData(0, Qt::UserRole, m_page + u'#' + help::anchorOf(block.text()));
            }
        chapter->setExpanded(true);
    }
}

void HelpWindow::scrollTo(const QString& anchor) {
    if (anchor.isEmpty())
        return;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && help::anchorOf(block.text()) == anchor) {
            m_text->moveCursor(QTextCursor::End); // so that the heading comes to the top
            m_text->setTextCursor(QTextCursor(block));
            m_text->ensureCursorVisible();
            return;
        }
}

void HelpWindow::follow(const QString& link) {
    if (const QString page = help::resolved(m_page, link); !page.isEmpty())
        open(page);
    else if (link.startsWith(u"http"_s))
        QDesktopServices::openUrl(QUrl(link));
    else
        m_told->setText(tr("%1 is not part of the help.").arg(link));
}

bool HelpWindow::findHere(bool fromTop) {
    if (fromTop)
        m_text->moveCursor(QTextCursor::Start);
    return m_text->find(m_words->text());
}

void HelpWindow::find() {
    const QString words = m_words->text();
    m_told->clear();
    if (words.isEmpty() || findHere(false))
        return;
    const auto chapters = help::chapters();
    const auto here =
        std::find_if(chapters.begin(), chapters.end(), [this](const help::Chapter& one) { return one.page == m_page; });
    const auto count = static_cast<std::ptrdiff_t>(chapters.size());
    for (std::ptrdiff_t i = 1; i <= count; ++i) {
        const help::Chapter& next = chapters[static_cast<std::size_t>((here - chapters.begin() + i) % count)];
        if (!help::textOf(next.page).contains(words, Qt::CaseInsensitive))
            continue;
        if (next.page != m_page)
            open(next.page);
        if (findHere(true)) {
            m_words->setFocus();
            return;
        }
    }
    m_told->setText(tr("“%1” is on no page.").arg(words));
}

} // namespace opsdesk::ui
