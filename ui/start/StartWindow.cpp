#include "ui/start/StartWindow.h"

#include "ui/shell/Icons.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString documents() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString filterText() {
    return StartWindow::tr("Workspaces of Opsdesk (*.opsdesk)");
}

/// "demo" of a file, "opsdesk on db.example.com" of a centre.
QString titleOf(const QString& place) {
    if (!RecentPlaces::isCentre(place))
        return QFileInfo(place).completeBaseName();
    const QUrl url(place);
    return StartWindow::tr("%1 on %2").arg(url.path().mid(1), url.host().isEmpty() ? u"localhost"_s : url.host());
}

} // namespace

StartWindow::StartWindow(QSettings& settings, WorkspaceMaker maker, QWidget* parent)
    : QWidget(parent), m_places(settings), m_maker(std::move(maker)), m_recent(new QListWidget(this)),
      m_problem(new QLabel(this)), m_making(new QWidget(this)) {
    setObjectName(u"startWindow"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Opsdesk"));
    const int gap = fontMetrics().height();
    auto* product = new QLabel(tr("Opsdesk"), this);
    product->setProperty("heading", u"figure"_s);
    auto* what = new QLabel(tr("Where do you want to work?"), this);
    what->setProperty("muted", true);
    m_problem->setObjectName(u"startProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_recentPart = makeRecent();
    m_ways = makeWays();
    auto* making = new QHBoxLayout(m_making);
    making->setContentsMargins(0, 0, 0, 0);
    m_makingText = new QLabel(m_making);
    m_progress = new QProgressBar(m_making);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far it is"));
    auto* cancel = new QPushButton(tr("Cancel"), m_making);
    cancel->setObjectName(u"startCancel"_s);
    making->addWidget(m_makingText);
    making->addWidget(m_progress, 1);
    making->addWidget(cancel);
    m_making->hide();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(gap * 2);
    columns->addWidget(m_recentPart, 2);
    columns->addWidget(m_ways, 3);
    columns->addStretch(0);
    m_ways->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap * 3, gap * 2, gap * 3, gap * 2);
    layout->setSpacing(gap / 2);
    layout->addWidget(product);
    layout->addWidget(what);
    layout->addSpacing(gap);
    layout->addWidget(m_problem);
    layout->addLayout(columns, 1);
    layout->addWidget(m_making);
    connect(cancel, &QPushButton::clicked, &m_work, &LongWork::stop);
    connect(&m_work, &LongWork::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_work, &LongWork::ended, this, &StartWindow::endMaking);
    showRecent();
    resize(fontMetrics().averageCharWidth() * 130, gap * 36);
}

StartWindow::~StartWindow() = default;

QWidget* StartWindow::makeRecent() {
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* heading = new QLabel(tr("Opened before"), part);
    heading->setProperty("heading", u"details"_s);
    m_recent->setObjectName(u"startRecent"_s);
    m_recent->setAccessibleName(heading->text());
    m_recent->setTextElideMode(Qt::ElideMiddle);
    auto* open = new QPushButton(tr("Open   Enter"), part);
    open->setObjectName(u"startOpen"_s);
    auto* forget = new QPushButton(tr("Take off the list   Delete"), part);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(forget);
    buttons->addStretch(1);
    layout->addWidget(heading);
    layout->addWidget(m_recent, 1);
    layout->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &StartWindow::openRecent);
    connect(m_recent, &QListWidget::itemActivated, this, &StartWindow::openRecent);
    connect(forget, &QPushButton::clicked, this, &StartWindow::forgetRecent);
    connect(new QShortcut(QKeySequence(Qt::Key_Delete), m_recent, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &StartWindow::forgetRecent);
    return part;
}

QPushButton* StartWindow::addWay(QWidget* parent, QLatin1StringView iconName, const QString& title, const QString& text,
                                 const char* name, void (StartWindow::*action)()) {
    auto* button = new QPushButton(icon(iconName), title, parent);
    button->setObjectName(QLatin1StringView(name));
    auto* about = new QLabel(text, parent);
    about->setWordWrap(true);
    about->setProperty("muted", true);
    about->setContentsMargins(fontMetrics().height() / 2, 0, 0, fontMetrics().height() / 2);
    parent->layout()->addWidget(button);
    parent->layout()->addWidget(about);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

QWidget* StartWindow::makeWays() {
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    addWay(part, "replay"_L1, tr("The demo workspace"),
           tr("A gift shop with a year of real demand, returns and damages. Made once, in a minute or two."),
           "startDemo", &StartWindow::demo);
    addWay(part, "import"_L1, tr("A new workspace from your files…"),
           tr("Items, suppliers, stock and orders as your systems export them. Everything stays in one file."),
           "startNew", &StartWindow::chooseNew);
    addWay(part, "folder"_L1, tr("Open a workspace…"), tr("A file that Opsdesk made, here or on another machine."),
           "startFile", &StartWindow::chooseFile);
    layout->addWidget(makeCentre());
    layout->addStretch(1);
    return part;
}

QWidget* StartWindow::makeCentre() {
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    auto* heading = new QLabel(tr("A centre, with others"), part);
    heading->setProperty("heading", u"strong"_s);
    grid->addWidget(heading, 0, 0, 1, 2);
    const auto addField = [&](int row, const QString& title, const QString& sample, const char* name) {
        auto* field = new QLineEdit(part);
        field->setObjectName(QLatin1StringView(name));
        field->setPlaceholderText(sample);
        field->setAccessibleName(title);
        auto* label = new QLabel(title, part);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        connect(field, &QLineEdit::returnPressed, this, &StartWindow::connectToCentre);
        return field;
    };
    m_server = addField(1, tr("Server"), u"db.example.com"_s, "startServer");
    m_database = addField(2, tr("Database"), u"opsdesk"_s, "startDatabase");
    m_login = addField(3, tr("Login"), u"planner"_s, "startLogin");
    auto* go = new QPushButton(icon("database"_L1), tr("Connect"), part);
    go->setObjectName(u"startConnect"_s);
    connect(go, &QPushButton::clicked, this, &StartWindow::connectToCentre);
    grid->addWidget(go, 4, 1, Qt::AlignLeading);
    return part;
}

void StartWindow::showRecent() {
    m_recent->clear();
    for (const QString& place : m_places.all()) {
        const QString where = RecentPlaces::isCentre(place) ? place : QDir::toNativeSeparators(place);
        auto* item = new QListWidgetItem(icon(RecentPlaces::isCentre(place) ? "database"_L1 : "folder"_L1),
                                         titleOf(place) + u'\n' + where, m_recent);
        item->setData(Qt::UserRole, place);
        item->setToolTip(where);
    }
    m_recentPart->setVisible(m_recent->count() > 0);
    m_recent->setCurrentRow(0);
    if (m_recent->count() > 0)
        m_recent->setFocus();
}

void StartWindow::openRecent() {
    if (const QListWidgetItem* item = m_recent->currentItem())
        Q_EMIT chosen({item->data(Qt::UserRole).toString()});
}

void StartWindow::forgetRecent() {
    if (const QListWidgetItem* item = m_recent->currentItem()) {
        m_places.remove(item->data(Qt::UserRole).toString());
        showRecent();
    }
}

void StartWindow::tell(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void StartWindow::setBusy(bool busy) {
    m_recentPart->setEnabled(!busy);
    m_ways->setEnabled(!busy);
    m_making->setVisible(busy);
    if (busy)
        m_making->findChild<QPushButton*>()->setFocus();
}

void StartWindow::demo() {
    tell({});
    if (m_maker.isDemoThere()) {
        Q_EMIT chosen({m_maker.demoFile});
        return;
    }
    m_makingText->setText(tr("Making the demo workspace: a year of trade, and its plan…"));
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    setBusy(true);
    m_choice = {m_maker.demoFile};
    m_work.start(m_maker.makeDemo);
}

void StartWindow::endMaking(const QString& problem) {
    setBusy(false);
    if (problem.isEmpty())
        Q_EMIT chosen(m_choice);
    else
        tell(problem);
}

void StartWindow::chooseNew() {
    auto* dialog = new QFileDialog(this, tr("Where to keep the new workspace"), documents(), filterText());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten
    dialog->setDefaultSuffix(u"opsdesk"_s);
    dialog->selectFile(tr("shop"));
    connect(dialog, &QFileDialog::fileSelected, this, &StartWindow::makeNew);
    dialog->open();
}

void StartWindow::makeNew(const QString& file) {
    const QFileInfo wanted(file);
    const QString problem =
        wanted.exists() ? tr("%1 is there already, and nothing is overwritten: choose another name, or open it.")
                              .arg(QDir::toNativeSeparators(file))
        : !QFileInfo(wanted.path()).isWritable()
            ? tr("Nothing can be written in %1: choose a folder of yours.").arg(QDir::toNativeSeparators(wanted.path()))
            : QString();
    tell(problem);
    if (!problem.isEmpty())
        return;
    m_choice = {file, true};
    m_makingText->setText(tr("Making the workspace…"));
    m_progress->setRange(0, 0);
    setBusy(true);
    m_work.start([make = m_maker.makeEmpty, file](const auto&, const std::stop_token&) { return make(file); });
}

void StartWindow::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Open a workspace"), documents(), filterText());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { Q_EMIT chosen({file}); });
    dialog->open();
}

QString StartWindow::addressOf(const QString& server, const QString& database, const QString& login) {
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setAuthority(server.trimmed());
    url.setUserName(login.trimmed());
    url.setPath(u'/' + database.trimmed());
    return url.isValid() ? url.toString(QUrl::FullyEncoded) : QString();
}

void StartWindow::connectToCentre() {
    for (QLineEdit* field : {m_server, m_database, m_login})
        if (field->text().trimmed().isEmpty()) {
            tell(tr("Say %1 of the centre, as its administrator told you.").arg(field->accessibleName()));
            field->setFocus();
            return;
        }
    const QString address = addressOf(m_server->text(), m_database->text(), m_login->text());
    if (address.isEmpty()) {
        tell(tr("“%1” is no server; say a name such as db.example.com, or db.example.com:5433.").arg(m_server->text()));
        m_server->setFocus();
        return;
    }
    tell({});
    Q_EMIT chosen({address});
}

void StartWindow::closeEvent(QCloseEvent* event) {
    m_work.stop();
    QWidget::closeEvent(event);
    Q_EMIT givenUp();
}

} // namespace opsdesk::ui
