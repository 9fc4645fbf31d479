#include "ui/shell/Palette.h"

#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Record.h"
#include "ui/shell/Colors.h"
#include "ui/shell/Icons.h"
#include "ui/shell/PaletteDelegate.h"
#include "ui/shell/PaletteModel.h"
#include "ui/shell/Places.h"

#include <QAccessible>
#include <QApplication>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int documentsAtMost = 30;
constexpr int otherAtMost = 12; ///< places and actions beside documents
constexpr int rowsShown = 14;
constexpr qsizetype meantFrom = 3; ///< letters of a number's beginning from which it is what was meant
constexpr double lineSize = 1.12;  ///< of the text that is typed

/// The core counts bytes of UTF-8, texts here have QChars.
TextRanges rangesOf(const std::string& json, const std::string& text) {
    TextRanges ranges;
    const QByteArray bytes = QByteArray::fromStdString(text);
    for (const QJsonValue& one : QJsonDocument::fromJson(QByteArray::fromStdString(json)).array()) {
        const qsizetype from = one[0].toInt(), length = one[1].toInt();
        ranges.emplace_back(QString::fromUtf8(bytes.left(from)).size(),
                            QString::fromUtf8(bytes.mid(from, length)).size());
    }
    return ranges;
}

/// The place of a document's view, where this person has it; null: it is not offered.
const Place* placeFor(const Session& session, const std::string& view) {
    const Place* place = findPlace(view);
    const bool open = place && session.mayRead(view) && (place->roles.empty() || session.hasAnyRole(place->roles));
    return open ? place : nullptr;
}

} // namespace

Palette::Palette(const Desk& desk, QWidget* window)
    : QWidget(window), m_desk(desk), m_latest(*desk.session.settings, desk.session.ownKey()), m_panel(new QFrame(this)),
      m_line(new QLineEdit(m_panel)), m_list(new QListView(m_panel)), m_nothing(new QLabel(m_panel)),
      m_model(new PaletteModel(this)) {
    setObjectName(u"palette"_s);
    makePanel();
    hide();
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_enterWaits = m_chosenRow = false;
        askDocuments();
        show(false);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& at) { choose(at.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isOpen() && now && now != this && !isAncestorOf(now))
            close();
    });
    window->installEventFilter(this);
    qApp->installEventFilter(this);
    const QKeySequence key(Qt::CTRL | Qt::Key_K);
    connect(new QShortcut(key, window), &QShortcut::activated, this, [this] {
        if (isOpen())
            close();
        else
            Q_EMIT wanted();
    });
}

void Palette::setSearch(Reader& search) {
    m_foundLane = std::make_unique<ReadLane>(search);
    m_stateLane = std::make_unique<ReadLane>(search);
    connect(m_foundLane.get(), &ReadLane::answered, this, &Palette::takeDocuments);
    connect(m_stateLane.get(), &ReadLane::answered, this, &Palette::takeState);
}

void Palette::makePanel() {
    m_panel->setObjectName(u"palettePanel"_s);
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setProperty("bare", true);
    m_line->setPlaceholderText(tr("Go to a place, do something, find a document (> actions, # documents)"));
    m_line->setAccessibleName(tr("Search and commands"));
    m_line->addAction(icon("search"_L1, IconTint::Muted), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    QFont larger = m_line->font();
    larger.setPointSizeF(larger.pointSizeF() * lineSize);
    m_line->setFont(larger);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("muted", true);
    const int gap = fontMetrics().height();
    m_nothing->setContentsMargins(gap, gap, gap, gap);
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(gap / 2, gap / 2, gap / 2, gap / 2);
    layout->setSpacing(gap / 3);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
}

void Palette::open(std::vector<PaletteItem> items) {
    m_items = std::move(items);
    m_found.clear();
    m_numberFound = false;
    m_before = QApplication::focusWidget();
    QWidget::show();
    raise();
    m_line->clear();
    m_line->setFocus(Qt::ShortcutFocusReason);
    if (m_stateLane) {
        ReadRequest request;
        request.query.view = "search-state";
        m_stateLane->ask(std::move(request));
    }
    show(false);
}

void Palette::close() {
    if (!isOpen())
        return;
    if (m_foundLane)
        m_foundLane->cancel();
    const bool hadKeys = isAncestorOf(QApplication::focusWidget());
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    hide();
    if (hadKeys && before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

bool Palette::isSettled() const {
    return !m_foundLane || !m_foundLane->isWaiting();
}

QString Palette::asked() const {
    const QString text = m_line->text();
    return text.startsWith(u'>') || text.startsWith(u'#') ? text.mid(1).trimmed() : text;
}

bool Palette::isEmpty() const {
    return asked().trimmed().isEmpty();
}

bool Palette::wantsActions() const {
    return m_line->text().startsWith(u'>');
}

bool Palette::wantsDocuments() const {
    return m_line->text().startsWith(u'#');
}

void Palette::askDocuments() {
    if (!m_foundLane)
        return;
    if (isEmpty() || wantsActions()) {
        m_foundLane->cancel();
        m_found.clear();
        m_numberFound = false;
        return;
    }
    ReadRequest request;
    request.query.view = "search";
    request.query.entity = m_desk.session.entity;
    request.query.search = asked().toStdString();
    request.query.limit = documentsAtMost;
    m_foundLane->ask(std::move(request));
}

void Palette::takeDocuments(const ReadAnswer& answer) {
    m_unread = answer.ok() ? QString() : answer.errorText;
    m_found.clear();
    m_numberFound = false;
    for (const ViewRow& row : answer.rows) {
        const Record record(answer.view, row);
        if (!placeFor(m_desk.session, record.plain("view")))
            continue;
        m_found.push_back(found(record));
        const std::string by = record.plain("found_by");
        m_numberFound |= by == "exact" || (by == "beginning" && asked().trimmed().size() >= meantFrom);
    }
    // Groups in the order of their best.
    std::vector<PaletteItem> grouped;
    for (const PaletteItem& first : m_found)
        if (std::ranges::find(grouped, first.heading, &PaletteItem::heading) == grouped.end())
            std::ranges::copy_if(m_found, std::back_inserter(grouped),
                                 [&](const PaletteItem& item) { return item.heading == first.heading; });
    m_found = std::move(grouped);
    show(true);
    if (std::exchange(m_enterWaits, false))
        choose(m_list->currentIndex().row());
}

PaletteItem Palette::found(const Record& record) {
    const std::string view = record.plain("view"), title = record.plain("title"), beside = record.plain("subtitle");
    const Place* place = placeFor(m_desk.session, view);
    const QString where = QCoreApplication::translate("Queue", place->title);
    PaletteItem item;
    item.kind = PaletteItem::Kind::Found;
    item.heading = record.plain("found_by") == "corrected" ? tr("%1: like what was typed").arg(where) : where;
    item.title = record.text("title");
    item.inTitle = rangesOf(record.plain("in_title"), title);
    QStringList parts{record.text("subtitle")};
    if (record.amount() && !record.currency().empty())
        parts << moneyText(*record.amount(), record.currency());
    parts << record.text("day");
    parts.removeAll(QString());
    item.beside = parts.join(u"  \u00B7  "_s);
    if (!beside.empty())
        item.inBeside = rangesOf(record.plain("in_subtitle"), beside);
    item.state = record.text("state").isEmpty() ? QString() : QString::fromStdString(record.state());
    item.icon = icon(place->icon, IconTint::Muted);
    const QString row = QString::fromStdString(record.plain("row"));
    item.remembered = u"found %1 %2"_s.arg(QString::fromStdString(view), row);
    item.run = [this, view = QString::fromStdString(view), row] { Q_EMIT documentChosen(view, row); };
    return item;
}

void Palette::takeState(const ReadAnswer& answer) {
    if (answer.rows.empty())
        return;
    const Record state(answer.view, answer.rows.front());
    m_entries = asInteger(state.value("entries"));
    m_complete = asInteger(state.value("complete")) != 0;
}

/// What was used last, of what there is now.
std::vector<PaletteItem> Palette::latest() {
    std::vector<PaletteItem> items;
    for (const PaletteLatest::Choice& choice : m_latest.choices()) {
        PaletteItem item;
        const auto known = std::ranges::find(m_items, choice.name, &PaletteItem::remembered);
        const QStringList words = choice.name.split(u' ');
        const Place* place = words.size() > 2 ? placeFor(m_desk.session, words[1].toStdString()) : nullptr;
        if (known != m_items.end()) {
            item = *known;
        } else if (place) {
            item.kind = PaletteItem::Kind::Found;
            item.title = choice.title;
            item.beside = choice.beside;
            item.icon = icon(place->icon, IconTint::Muted);
            item.remembered = choice.name;
            item.run = [this, view = words[1], row = words.mid(2).join(u' ')] { Q_EMIT documentChosen(view, row); };
        } else {
            continue;
        }
        item.heading = tr("Last used");
        items.push_back(std::move(item));
    }
    return items;
}

/// Of what was given, what fits: `>` leaves out places, `#` leaves out all of it.
std::vector<PaletteItem> Palette::fitting(const std::vector<PaletteItem>& used) const {
    std::vector<PaletteItem> items;
    if (wantsDocuments())
        return items;
    for (PaletteItem& item : fittingItems(m_items, asked())) {
        const bool known = !item.remembered.isEmpty() &&
                           std::ranges::find(used, item.remembered, &PaletteItem::remembered) != used.end();
        if (!known && !(wantsActions() && item.kind == PaletteItem::Kind::Place))
            items.push_back(std::move(item));
    }
    if (!isEmpty() && !wantsActions() && items.size() > otherAtMost)
        items.resize(otherAtMost);
    return items;
}

std::vector<PaletteItem> Palette::shown() {
    std::vector<PaletteItem> items;
    if (isEmpty() && !wantsActions())
        items = latest();
    const std::vector<PaletteItem> others = fitting(items);
    const auto& first = m_numberFound ? m_found : others;
    const auto& second = m_numberFound ? others : m_found;
    items.insert(items.end(), first.begin(), first.end());
    items.insert(items.end(), second.begin(), second.end());
    return items;
}

void Palette::show(bool keepRow) {
    const PaletteItem* current = m_model->item(m_list->currentIndex().row());
    const QString title = keepRow && m_chosenRow && current ? current->title : QString();
    m_model->setItems(shown());
    int row = m_model->nextItem(0, 1);
    for (int other = 0; !title.isEmpty() && other < m_model->rowCount(); ++other)
        if (const PaletteItem* item = m_model->item(other); item && item->title == title) {
            row = other;
            break;
        }
    m_list->setVisible(row >= 0);
    showNothing();
    place();
    select(row);
}

void Palette::showNothing() {
    const bool nothing = m_model->rowCount() == 0 && isSettled();
    m_nothing->setVisible(nothing);
    if (!nothing)
        return;
    QString text = isEmpty()             ? tr("Type a number, a SKU, or words of a name.")
                   : !m_unread.isEmpty() ? m_unread
                                         : tr("Nothing is called “%1”.").arg(asked().trimmed());
    if (wantsActions())
        text += u' ' + tr("Looked for among what can be done here and everywhere.");
    else if (m_foundLane && m_complete)
        text += u' ' + tr("Looked for among places, actions and %n documents, items and others that you may see.",
                          nullptr, static_cast<int>(m_entries))
                           .replace(QString::number(m_entries), integerText(m_entries));
    else if (m_foundLane)
        text += u' ' + tr("The index of documents is still being made; so far it has %1.").arg(integerText(m_entries));
    m_nothing->setText(text);
}

void Palette::place() {
    const QWidget* window = parentWidget();
    setGeometry(window->rect());
    const int letter = fontMetrics().averageCharWidth(), unit = fontMetrics().height();
    const int width = std::min(letter * 110, window->width() - 2 * unit);
    int rows = 0;
    for (int row = 0; row < m_model->rowCount() && rows < unit * 2 * rowsShown; ++row)
        rows += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(rows, window->height() * 2 / 3));
    m_panel->setFixedWidth(width);
    m_panel->adjustSize();
    m_panel->move((window->width() - width) / 2, window->height() / 10);
}

void Palette::select(int row) {
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(row >= 0 ? index : QModelIndex());
    if (row < 0)
        return;
    if (row == m_model->nextItem(0, 1))
        m_list->scrollToTop(); // with its heading
    m_list->scrollTo(index);
    QAccessibleEvent event(m_list, QAccessible::Focus); // the keys stay in the line
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

/// As far as there are items; from one end on to the other by single steps.
void Palette::move(int steps) {
    const int step = steps < 0 ? -1 : 1;
    int row = m_list->currentIndex().row();
    for (int left = std::abs(steps); left > 0; --left) {
        const int next = m_model->nextItem(row + step, step);
        if (next < 0 && std::abs(steps) > 1)
            break;
        row = next >= 0 ? next : m_model->nextItem(step > 0 ? 0 : m_model->rowCount() - 1, step);
    }
    select(row);
    m_chosenRow = true;
}

void Palette::choose(int row) {
    if (m_foundLane && m_foundLane->isWaiting() && (row < 0 || m_model->item(row)->kind == PaletteItem::Kind::Found)) {
        m_enterWaits = true;
        return;
    }
    const PaletteItem* chosen = m_model->item(row);
    if (!chosen || !chosen->possible)
        return;
    const PaletteItem item = *chosen;
    if (!item.remembered.isEmpty())
        m_latest.add({item.remembered, item.title, item.beside});
    close();
    item.run();
}

bool Palette::handleKey(int key) {
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        move(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(rowsShown - 2);
        return true;
    case Qt::Key_PageUp:
        move(2 - rowsShown);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        select(key == Qt::Key_Home ? m_model->nextItem(0, 1) : m_model->nextItem(m_model->rowCount() - 1, -1));
        m_chosenRow = true;
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType() &&
        static_cast<QWidget*>(watched)->window() == window() &&
        static_cast<QKeyEvent*>(event)->keyCombination() == (Qt::CTRL | Qt::Key_K)) {
        event->ignore(); // or fields on X11 would delete to the end of the line
        return true;
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen())
        place();
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    return QWidget::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent*) {
    QColor shade = Qt::black;
    shade.setAlphaF(0.28F);
    QPainter(this).fillRect(rect(), shade);
}

void Palette::mousePressEvent(QMouseEvent*) {
    close(); // beside the panel
}

} // namespace opsdesk::ui
